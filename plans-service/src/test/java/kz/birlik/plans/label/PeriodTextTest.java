package kz.birlik.plans.label;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import kz.birlik.kit.text.Language;

class PeriodTextTest {

    @ParameterizedTest
    @CsvSource({
        "2026-H1, I полугодие 2026 года, 2026 жылғы I жартыжылдық, half-year I of 2026",
        "2026-H2, II полугодие 2026 года, 2026 жылғы II жартыжылдық, half-year II of 2026",
        "2026-Q2, II квартал 2026 года, 2026 жылғы II тоқсан, quarter II of 2026",
        "2026-M03, март 2026 года, 2026 жылғы наурыз, March 2026",
        "2026-M12, декабрь 2026 года, 2026 жылғы желтоқсан, December 2026",
        "2026, 2026 год, 2026 жыл, 2026",
        "ONCE, весь срок плана, жоспардың бүкіл мерзімі, the whole life of the plan",
        "2026-01-01/2026-06-30, I полугодие 2026 года, 2026 жылғы I жартыжылдық, half-year I of 2026",
        "2024-02-01/2024-02-29, февраль 2024 года, 2024 жылғы ақпан, February 2024",
        "2026-01-01/2026-12-31, 2026 год, 2026 жыл, 2026",
        "2026-02-01/2026-04-30, 01.02.2026 – 30.04.2026, 01.02.2026 – 30.04.2026, 2026-02-01 – 2026-04-30",
        "2025-01-01/2026-12-31, 01.01.2025 – 31.12.2026, 01.01.2025 – 31.12.2026, 2025-01-01 – 2026-12-31",
    })
    void aPeriodIsNamedAsPapersNameIt(String key, String russian, String kazakh, String english) {
        assertThat(PeriodText.of(key, Language.RU)).isEqualTo(russian);
        assertThat(PeriodText.of(key, Language.KK)).isEqualTo(kazakh);
        assertThat(PeriodText.of(key, Language.EN)).isEqualTo(english);
    }

    @Test
    void severalAreNamedOneByOne() {
        assertThat(PeriodText.of("2026-Q1, 2026-Q2", Language.RU))
                .isEqualTo("I квартал 2026 года, II квартал 2026 года");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "2026-Q5", "2026-H3", "2026-M13", "2026-M00", "скоро"})
    void whatIsNoPeriodStaysAsItIs(String text) {
        assertThat(PeriodText.of(text, Language.KK)).isEqualTo(text);
    }
}
