package kz.birlik.plans.measure.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import kz.birlik.plans.measure.money.MoneyReading.Outcome;

class MoneyParserTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "165 476,1          | 165476.1",
                "165476.1           | 165476.1",
                "1 073 763,3        | 1073763.3",
                "1,073,763.3        | 1073763.3",
                "233 366            | 233366.0",
                "235 035 тыс. тенге | 235035.0",
                "235 035 мың теңге  | 235035.0",
                "0                  | 0.0",
            })
    void amountsAreReadExactly(String text, BigDecimal expected) {
        assertThat(MoneyParser.parse(text, MoneyUnit.THOUSAND)).isEqualTo(new MoneyReading(Outcome.EXACT, expected));
    }

    @Test
    void nonBreakingAndThinSpacesPartThousands() {
        assertThat(MoneyParser.parse("1\u00a0073\u202f763,3", MoneyUnit.THOUSAND)
                        .thousandKzt())
                .isEqualTo("1073763.3");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''          | EMPTY",
                "-           | EMPTY",
                "—           | EMPTY",
                "235,035     | AMBIGUOUS",
                "235.035     | AMBIGUOUS",
                "-5          | NEGATIVE",
                "по факту    | NOT_MONEY",
                "12 34       | NOT_MONEY",
                "99999999999999999999 | TOO_LARGE",
            })
    void whatIsNoSingleAmountIsNotGuessed(String text, Outcome outcome) {
        assertThat(MoneyParser.parse(text, MoneyUnit.THOUSAND).outcome()).isEqualTo(outcome);
    }

    @Test
    void theAkmolaProgrammeAddsUpToTheTenge() {
        var years = List.of("165 476,1", "204 851,2", "233 366", "235 035", "235 035").stream()
                .map(text -> MoneyParser.parse(text, MoneyUnit.THOUSAND).thousandKzt())
                .toList();

        assertThat(Costs.sum(years)).isEqualTo("1073763.3");
    }

    @Test
    void aStoredNumberLosesTheEchoOfItsBinaryFraction() {
        assertThat(MoneyParser.ofNumber(new BigDecimal("165476.10000000001"), MoneyUnit.THOUSAND))
                .isEqualTo(new MoneyReading(Outcome.EXACT, new BigDecimal("165476.1")));
    }

    @Test
    void whatIsFinerThanHundredTengeIsRoundedAndSaidSo() {
        assertThat(MoneyParser.parse("12,25", MoneyUnit.THOUSAND))
                .isEqualTo(new MoneyReading(Outcome.ROUNDED, new BigDecimal("12.3")));
    }

    @Test
    void theUnitComesFromTheHeader() {
        assertThat(MoneyUnit.of("Предполагаемые расходы (млн. тенге)")).isEqualTo(MoneyUnit.MILLION);
        assertThat(MoneyUnit.of("Болжамды шығыстар, мың теңге")).isEqualTo(MoneyUnit.THOUSAND);
        assertThat(MoneyUnit.of("Расходы, тенге")).isEqualTo(MoneyUnit.TENGE);
        assertThat(MoneyParser.parse("504,8", MoneyUnit.MILLION).thousandKzt()).isEqualTo("504800.0");
    }

    @Test
    void anAmountOfAbsurdlyManyDigitsCostsNoMoreThanAnother() {
        assertTimeoutPreemptively(Duration.ofSeconds(2), () -> {
            for (var absurd : List.of("1E-2000000000", "0E-2000000000", "1E+2000000000", "1E-400000000")) {
                MoneyParser.ofNumber(new BigDecimal(absurd), MoneyUnit.MILLION);
            }
        });
        assertThat(MoneyParser.ofNumber(new BigDecimal("1E-2000000000"), MoneyUnit.THOUSAND))
                .isEqualTo(new MoneyReading(Outcome.ROUNDED, new BigDecimal("0.0")));
        assertThat(MoneyParser.ofNumber(new BigDecimal("1E+2000000000"), MoneyUnit.THOUSAND)
                        .outcome())
                .isEqualTo(Outcome.TOO_LARGE);
        assertThat(MoneyParser.parse("12," + "3".repeat(1_000), MoneyUnit.THOUSAND))
                .isEqualTo(new MoneyReading(Outcome.ROUNDED, new BigDecimal("12.3")));
    }

    @Test
    void everyAmountSurvivesEveryWayOfWritingIt() {
        var random = new Random(1073763);
        for (var i = 0; i < 5_000; i++) {
            var amount = BigDecimal.valueOf(Math.abs(random.nextLong() % 10_000_000_000L), 1);
            var grouped = grouped(amount.toBigInteger().toString(), random.nextBoolean() ? "\u00a0" : " ");
            var tenth = amount.remainder(BigDecimal.ONE).movePointRight(1).toBigInteger();
            var written = grouped + "," + tenth;

            assertThat(MoneyParser.parse(written, MoneyUnit.THOUSAND))
                    .as(written)
                    .isEqualTo(new MoneyReading(Outcome.EXACT, amount));
        }
    }

    private static String grouped(String digits, String separator) {
        return new StringBuilder(
                        new StringBuilder(digits).reverse().toString().replaceAll("(\\d{3})(?=\\d)", "$1" + separator))
                .reverse()
                .toString();
    }
}
