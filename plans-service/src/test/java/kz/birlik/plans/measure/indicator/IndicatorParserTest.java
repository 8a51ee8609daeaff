package kz.birlik.plans.measure.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import kz.birlik.plans.measure.term.Period;

class IndicatorParserTest {

    private static final Period LIFE = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2028, 12, 31));
    private static final IndicatorParser RUSSIAN = IndicatorParser.in(false, LIFE);
    private static final IndicatorParser KAZAKH = IndicatorParser.in(true, LIFE);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Доля решённых обращений: 52% (2024) → 75% (2027) | Доля решённых обращений | % | 52 | 2024 | 75 | 2027",
                "Доля решённых обращений: 52,5 % -> 75,5 % | Доля решённых обращений | % | 52.5 | - | 75.5 | 2028",
                "Охват граждан – 1 200 чел. (2025 г.) → 2 500 чел. в 2026 году | Охват граждан | чел. | 1200 | 2025 | 2500 | 2026",
                "Доля доверия с 60% до 66,8% | Доля доверия | % | 60 | - | 66.8 | 2028",
                "Количество мероприятий: не менее 10 | Количество мероприятий | - | - | - | 10 | 2028",
                "Количество клубов – 13 ед. | Количество клубов | ед. | - | - | 13 | 2028",
                "Провести 20 форумов | Провести 20 форумов | форумов | - | - | 20 | 2028"
            })
    void aFigureIsReadWithItsNameUnitBaselineAndTarget(
            String raw, String name, String unit, BigDecimal from, Integer fromYear, BigDecimal to, Integer toYear) {
        var read = RUSSIAN.parse(raw);

        assertThat(read).hasSize(1);
        var indicator = read.get(0);
        assertThat(indicator.name().ru()).isEqualTo(name);
        assertThat(indicator.unit()).isEqualTo(unit);
        assertThat(indicator.baseline()).isEqualTo(from == null ? null : new YearValue(fromYear, from));
        assertThat(indicator.targets()).containsExactly(new YearValue(toYear, to));
        assertThat(indicator.guessed()).isTrue();
    }

    @Test
    void aTargetForEachYearIsReadWhateverPartsTheYears() {
        for (var raw : List.of(
                "Число посредников: 2026 – 10, 2027 – 12,5, 2028 – 15",
                "Число посредников: 2026 год – 10; 2027 год – 12,5; 2028 год – 15")) {
            assertThat(RUSSIAN.parse(raw)).singleElement().satisfies(indicator -> {
                assertThat(indicator.name().ru()).isEqualTo("Число посредников");
                assertThat(indicator.targets())
                        .containsExactly(
                                new YearValue(2026, new BigDecimal("10")),
                                new YearValue(2027, new BigDecimal("12.5")),
                                new YearValue(2028, new BigDecimal("15")));
            });
        }
    }

    @Test
    void kazakhWordsAreReadAsKazakh() {
        assertThat(KAZAKH.parse("Сенім үлесі 60%-дан 75%-ға дейін"))
                .singleElement()
                .satisfies(indicator -> {
                    assertThat(indicator.name().kk()).isEqualTo("Сенім үлесі");
                    assertThat(indicator.name().ru()).isNull();
                    assertThat(indicator.baseline().value()).isEqualByComparingTo("60");
                    assertThat(indicator.targets().get(0).value()).isEqualByComparingTo("75");
                });
    }

    @Test
    void severalIndicatorsOfOneCellAreReadEach() {
        assertThat(RUSSIAN.parse("Охват: 500 чел.\nДоля: 40% → 45%; рост доверия"))
                .extracting(indicator -> indicator.name().ru())
                .containsExactly("Охват", "Доля");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Повышение уровня доверия",
                "План на 2026 год",
                "в соответствии с пунктом 5 Закона № 70",
                "по 2 форума в 20 областях",
                "от 10 до 20 и от 30 до 40 в 5 районах",
                "52%",
                "показатель: 10, 20, 30",
                "согласно ст. 15 мероприятий"
            })
    void whatSaysNoFigureOrTwoWaysIsNotRead(String raw) {
        assertThat(RUSSIAN.parse(raw)).isEmpty();
    }

    @Test
    void everyFigureThatIsReadStandsInTheWords() {
        var random = new Random(20260101);
        var pieces = List.of(
                "Охват",
                "доля",
                ":",
                "–",
                "→",
                "до",
                "с",
                "52",
                "75,5",
                "%",
                "2026",
                "год",
                "(2024)",
                ",",
                ";",
                "№",
                "чел.",
                "1 200",
                "не менее");
        for (var i = 0; i < 5_000; i++) {
            var raw = new StringBuilder();
            for (var words = random.nextInt(12); words >= 0; words--) {
                raw.append(pieces.get(random.nextInt(pieces.size()))).append(' ');
            }
            for (var indicator : RUSSIAN.parse(raw.toString())) {
                assertThat(raw.toString().replace(" ", "").replace(',', '.'))
                        .as("case %d of seed 20260101", i)
                        .contains(indicator.targets().get(0).value().toPlainString());
                assertThat(indicator.name().ru()).containsPattern("\\p{L}");
            }
        }
    }

    @Test
    void aHostileCellIsReadInNoTime() {
        var raw = "а: 1 ".repeat(400) + "→ ".repeat(200);
        org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
                java.time.Duration.ofSeconds(5), () -> RUSSIAN.parse(raw + "\n" + "1 - ".repeat(120)));
    }
}
