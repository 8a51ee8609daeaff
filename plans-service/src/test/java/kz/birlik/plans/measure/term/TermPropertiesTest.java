package kz.birlik.plans.measure.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import kz.birlik.plans.measure.term.TermReading.Certainty;

/** What holds of every term, over thousands made up from seeds; a failure names its wording and seed. */
class TermPropertiesTest {

    private static final int ROUNDS = 3_000;
    private static final Period FIVE_YEARS = new Period(LocalDate.of(2024, 1, 1), LocalDate.of(2028, 12, 31));
    private static final List<String> ROMAN = List.of("I", "II", "III", "IV");
    private static final List<String> CYRILLIC_ROMAN = List.of("І", "ІІ", "ІІІ", "ІV");
    private static final List<String> MONTHS_RU = List.of(
            "январь",
            "февраль",
            "март",
            "апрель",
            "май",
            "июнь",
            "июль",
            "август",
            "сентябрь",
            "октябрь",
            "ноябрь",
            "декабрь");
    private static final List<String> MONTHS_OF_RU = List.of(
            "января",
            "февраля",
            "марта",
            "апреля",
            "мая",
            "июня",
            "июля",
            "августа",
            "сентября",
            "октября",
            "ноября",
            "декабря");
    private static final List<String> MONTHS_KK = List.of(
            "қаңтар",
            "ақпан",
            "наурыз",
            "сәуір",
            "мамыр",
            "маусым",
            "шілде",
            "тамыз",
            "қыркүйек",
            "қазан",
            "қараша",
            "желтоқсан");

    @ParameterizedTest
    @ValueSource(longs = {1, 24, 2026})
    void aQuarterIsDueOnItsLastDayHoweverItIsWritten(long seed) {
        var random = new Random(seed);
        for (var i = 0; i < ROUNDS; i++) {
            var year = 2024 + random.nextInt(5);
            var quarter = 1 + random.nextInt(4);
            var number = List.of(ROMAN.get(quarter - 1), CYRILLIC_ROMAN.get(quarter - 1), String.valueOf(quarter))
                    .get(random.nextInt(3));
            var wording = List.of(
                            number + " квартал " + year + " года",
                            number + " кв. " + year + " г.",
                            year + " жылғы " + number + " тоқсан",
                            year + " год, " + number + " квартал",
                            "в " + number + " квартале " + year + " года")
                    .get(random.nextInt(5));

            assertDue(
                    drawn(wording, random),
                    seed,
                    YearMonth.of(year, quarter * 3).atEndOfMonth());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {2, 25, 2027})
    void aMonthIsDueOnItsLastDayAndADayOnItself(long seed) {
        var random = new Random(seed);
        for (var i = 0; i < ROUNDS; i++) {
            var month = YearMonth.of(2024 + random.nextInt(5), 1 + random.nextInt(12));
            var index = month.getMonthValue() - 1;
            var year = month.getYear();
            var day = month.atDay(1 + random.nextInt(month.lengthOfMonth()));
            if (random.nextBoolean()) {
                var wording = List.of(
                                MONTHS_RU.get(index) + " " + year + " года",
                                year + " жылғы " + MONTHS_KK.get(index),
                                MONTHS_KK.get(index) + " " + year)
                        .get(random.nextInt(3));
                assertDue(drawn(wording, random), seed, month.atEndOfMonth());
            } else {
                var wording = List.of(
                                "до %d %s %d года".formatted(day.getDayOfMonth(), MONTHS_OF_RU.get(index), year),
                                "%d жылғы %d %s".formatted(year, day.getDayOfMonth(), MONTHS_KK.get(index)),
                                "%02d.%02d.%d".formatted(day.getDayOfMonth(), index + 1, year),
                                day.toString())
                        .get(random.nextInt(4));
                assertDue(drawn(wording, random), seed, day);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 26, 2028})
    void whateverIsWrittenIsKeptAndItsDatesAreInOrderAndWithinTheTerm(long seed) {
        var random = new Random(seed);
        var words = List.of(
                "I",
                "квартал",
                "2026",
                "года",
                "-",
                ",",
                "до",
                "31",
                "февраля",
                "ежегодно",
                "постоянно",
                "декабрь",
                "тоқсан",
                "жыл",
                "сайын",
                "полугодие",
                "по",
                "мере",
                "необходимости",
                "29.02.2027",
                "2030",
                "\n",
                "№",
                "99",
                "ai");
        for (var i = 0; i < ROUNDS; i++) {
            var wording = new StringBuilder();
            for (var n = random.nextInt(8); n >= 0; n--) {
                wording.append(words.get(random.nextInt(words.size()))).append(random.nextInt(4) == 0 ? "" : " ");
            }
            var read = TermParser.parse(wording.toString(), FIVE_YEARS);
            if (wording.toString().isBlank()) {
                assertThat(read).isEmpty();
                continue;
            }
            var term = read.orElseThrow().term();
            assertThat(term.raw()).isEqualTo(wording.toString().strip());
            assertThat(term.dueDates())
                    .as("«%s», seed %d", wording, seed)
                    .isSorted()
                    .doesNotHaveDuplicates();
            if (read.get().certainty() == Certainty.UNKNOWN) {
                assertThat(term.kind()).isNull();
                assertThat(term.dueDates()).isEmpty();
            } else {
                assertThat(term.dueDates().isEmpty())
                        .as("«%s», seed %d", wording, seed)
                        .isEqualTo(term.kind() == TermKind.CONTINUOUS);
                assertThat(term.dueDates())
                        .as("«%s», seed %d", wording, seed)
                        .allMatch(due -> !due.isBefore(term.from()) && !due.isAfter(term.to()));
            }
        }
    }

    private static void assertDue(String wording, long seed, LocalDate due) {
        var read = TermParser.parse(wording, FIVE_YEARS).orElseThrow();
        assertThat(read.term().dueDates()).as("«%s», seed %d", wording, seed).containsExactly(due);
        assertThat(read.certainty()).as("«%s», seed %d", wording, seed).isEqualTo(Certainty.CERTAIN);
    }

    /** The same words as people draw them: other spaces, another case, broken lines. */
    private static String drawn(String wording, Random random) {
        var spaced = wording.replace(" ", List.of(" ", "  ", "\u00a0", "\n").get(random.nextInt(4)));
        return random.nextInt(4) == 0 ? spaced.toUpperCase(java.util.Locale.ROOT) : spaced;
    }
}
