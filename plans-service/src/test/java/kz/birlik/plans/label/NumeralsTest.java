package kz.birlik.plans.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;

class NumeralsTest {

    @Test
    void numbersHaveHardSpacesBetweenThreesAndAComma() {
        assertThat(Numerals.of(7)).isEqualTo("7");
        assertThat(Numerals.of(1234567)).isEqualTo("1\u00A0234\u00A0567");
        assertThat(Numerals.of(new BigDecimal("-123456.70"))).isEqualTo("−123\u00A0456,70");
        assertThat(Numerals.millions(new BigDecimal("1234567.8"))).isEqualTo("1\u00A0234,6");
        assertThat(Numerals.day(LocalDate.parse("2026-07-06"))).isEqualTo("06.07.2026");
    }

    @Test
    void aPartOfNothingIsNothing() {
        assertThat(Numerals.percent(1, 3)).isEqualTo("33\u00A0%");
        assertThat(Numerals.percent(0, 0)).isEqualTo("0\u00A0%");
    }
}
