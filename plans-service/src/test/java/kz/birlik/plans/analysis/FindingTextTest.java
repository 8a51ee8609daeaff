package kz.birlik.plans.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import kz.birlik.kit.text.LocalizedText;

class FindingTextTest {

    private static final LocalizedText PATTERN =
            new LocalizedText("{a} {b} {c} {d}", "{a} {b} {c} {d}", "{a} {b} {c} {d}");

    @Test
    void figuresAndDaysArePrintedAsThePapersOfTheLanguageDo() {
        var text = FindingText.of(
                PATTERN,
                Map.of(
                        "a",
                        new BigDecimal("95821.50"),
                        "b",
                        "2026-06-30",
                        "c",
                        List.of(new BigDecimal("8700"), new BigDecimal("17173.5")),
                        "d",
                        1454));

        assertThat(text.ru()).isEqualTo("95\u00A0821,50 30.06.2026 8\u00A0700; 17\u00A0173,5 1\u00A0454");
        assertThat(text.kk()).isEqualTo(text.ru());
        assertThat(text.en()).isEqualTo("95821.50 2026-06-30 8700; 17173.5 1454");
    }

    @Test
    void periodsAreNamedAsPapersDo() {
        var text = FindingText.of(
                new LocalizedText("{periods}", "{periods}", "{periods}"), Map.of("periods", "2026-H1, 2026-H2"));

        assertThat(text.ru()).isEqualTo("I полугодие 2026 года, II полугодие 2026 года");
        assertThat(text.kk()).isEqualTo("2026 жылғы I жартыжылдық, 2026 жылғы II жартыжылдық");
    }

    @Test
    void wordsOfAPlanStayAsTheyAre() {
        var text = FindingText.of(
                PATTERN,
                Map.of(
                        "a",
                        "№ 1.1",
                        "b",
                        "2026-H1",
                        "c",
                        "{d}",
                        "d",
                        new LocalizedText(null, "О дне 2026-06-30", null)));

        assertThat(text.ru()).isEqualTo("№ 1.1 2026-H1 {d} О дне 2026-06-30");
    }
}
