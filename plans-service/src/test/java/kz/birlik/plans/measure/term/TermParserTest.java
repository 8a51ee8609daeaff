package kz.birlik.plans.measure.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import kz.birlik.plans.measure.term.TermReading.Certainty;

class TermParserTest {

    private static final Period YEAR_2026 = Period.ofYear(2026);
    private static final Period FIVE_YEARS = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2030, 12, 31));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I квартал 2026 года             | QUARTER    | 2026-03-31",
                "1 квартал 2026 г.               | QUARTER    | 2026-03-31",
                "ІV квартал                      | QUARTER    | 2026-12-31",
                "2026 жылғы ІІІ тоқсан           | QUARTER    | 2026-09-30",
                "2026 жылдың 2-тоқсаны           | QUARTER    | 2026-06-30",
                "I, III кварталы 2026 года       | QUARTER    | 2026-03-31 2026-09-30",
                "II-IV кварталы 2026 года        | RANGE      | 2026-12-31",
                "ежеквартально                   | QUARTER    | 2026-03-31 2026-06-30 2026-09-30 2026-12-31",
                "тоқсан сайын                    | QUARTER    | 2026-03-31 2026-06-30 2026-09-30 2026-12-31",
                "2026 год                        | RANGE      | 2026-12-31",
                "2026 жыл                        | RANGE      | 2026-12-31",
                "в течение года                  | RANGE      | 2026-12-31",
                "жыл бойы                        | RANGE      | 2026-12-31",
                "2026-2030 годы                  | RANGE      | 2030-12-31",
                "2026–2030 жылдар                | RANGE      | 2030-12-31",
                "апрель 2026 года                | ONCE       | 2026-04-30",
                "2026 жылғы сәуір                | ONCE       | 2026-04-30",
                "май                             | ONCE       | 2026-05-31",
                "апрель-май 2026 года            | RANGE      | 2026-05-31",
                "сәуір – мамыр                   | RANGE      | 2026-05-31",
                "июнь, декабрь 2026 года         | ONCE       | 2026-06-30 2026-12-31",
                "до 1 июля 2026 года             | ONCE       | 2026-07-01",
                "2026 жылғы 20 желтоқсанға дейін | ONCE       | 2026-12-20",
                "24.04.2026                      | ONCE       | 2026-04-24",
                "2026-04-24                      | ONCE       | 2026-04-24",
                "I полугодие 2026 года           | RANGE      | 2026-06-30",
                "бірінші жартыжылдық             | RANGE      | 2026-06-30",
                "2026 жылғы 1-жартыжылдық        | RANGE      | 2026-06-30",
                "раз в полугодие                 | ANNUAL     | 2026-06-30 2026-12-31",
                "ежегодно                        | ANNUAL     | 2026-12-31",
                "ежегодно, декабрь               | ANNUAL     | 2026-12-31",
                "жыл сайын, қараша               | ANNUAL     | 2026-11-30",
                "ежегодно, до 20 декабря         | ANNUAL     | 2026-12-20",
                "постоянно                       | CONTINUOUS | ''",
                "тұрақты түрде                   | CONTINUOUS | ''",
                "по отдельному графику           | CONTINUOUS | ''",
                "жеке кесте бойынша              | CONTINUOUS | ''",
            })
    void theWordingsOfPlansAreUnderstood(String raw, TermKind kind, String due) {
        var reading = TermParser.parse(raw, YEAR_2026).orElseThrow();

        assertThat(reading.certainty()).isEqualTo(Certainty.CERTAIN);
        assertThat(reading.term().kind()).isEqualTo(kind);
        assertThat(reading.term().dueDates()).isEqualTo(days(due));
        assertThat(reading.term().raw()).isEqualTo(raw);
    }

    @Test
    void aMonthlyMeasureIsDueOnTheLastDayOfEachMonth() {
        var due = TermParser.parse("ежемесячно", YEAR_2026).orElseThrow().term().dueDates();

        assertThat(due).hasSize(12).contains(LocalDate.of(2026, 2, 28), LocalDate.of(2026, 12, 31));
    }

    @Test
    void aMonthlyMeasureWithADayIsDueOnThatDay() {
        var due = TermParser.parse("ежемесячно, до 10 числа", YEAR_2026)
                .orElseThrow()
                .term()
                .dueDates();

        assertThat(due).hasSize(12).allMatch(day -> day.getDayOfMonth() == 10);
    }

    @Test
    void aYearlyMeasureOfAPlanOfFiveYearsIsDueFiveTimes() {
        var reading = TermParser.parse("ежегодно, декабрь", FIVE_YEARS).orElseThrow();

        assertThat(reading.certainty()).isEqualTo(Certainty.CERTAIN);
        assertThat(reading.term().dueDates())
                .hasSize(5)
                .startsWith(LocalDate.of(2026, 12, 31))
                .endsWith(LocalDate.of(2030, 12, 31));
    }

    @Test
    void aQuarterOfOneYearToOneOfTheNextIsARange() {
        var term = TermParser.parse("IV квартал 2026 года - I квартал 2027 года", FIVE_YEARS)
                .orElseThrow()
                .term();

        assertThat(term.kind()).isEqualTo(TermKind.RANGE);
        assertThat(term.from()).isEqualTo(LocalDate.of(2026, 10, 1));
        assertThat(term.dueDates()).containsExactly(LocalDate.of(2027, 3, 31));
    }

    @Test
    void aMonthWithoutAYearInAPlanOfSeveralYearsIsAnAssumption() {
        var reading = TermParser.parse("декабрь", FIVE_YEARS).orElseThrow();

        assertThat(reading.certainty()).isEqualTo(Certainty.YEAR_ASSUMED);
        assertThat(reading.term().dueDates()).containsExactly(LocalDate.of(2026, 12, 31));
    }

    @Test
    void wordsThatWerePassedOverAreTold() {
        var reading = TermParser.parse("апрель 2026 года при наличии средств", YEAR_2026)
                .orElseThrow();

        assertThat(reading.certainty()).isEqualTo(Certainty.WORDS_PASSED_OVER);
        assertThat(reading.term().dueDates()).containsExactly(LocalDate.of(2026, 4, 30));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "июнь-июль 2026-2027 гг.        | RANGE   | 2026-07-31 2027-07-31            | CERTAIN",
                "2026-2027 жылдар маусым-шілде  | RANGE   | 2026-07-31 2027-07-31            | CERTAIN",
                "ноябрь-февраль 2026-2027 гг.   | RANGE   | 2027-02-28                       | CERTAIN",
                "декабрь 2026 - январь 2027     | RANGE   | 2027-01-31                       | CERTAIN",
                "ноябрь-февраль                 | RANGE   | 2027-02-28                       | YEAR_ASSUMED",
                "в течение года                 | RANGE   | 2027-12-31                       | PLAN_ASSUMED",
                "жыл соңына дейін               | RANGE   | 2027-12-31                       | PLAN_ASSUMED",
                "весь период                    | RANGE   | 2027-12-31                       | CERTAIN",
                "по итогам года                 | ANNUAL  | 2026-12-31 2027-12-31            | CERTAIN",
                "жыл қорытындысы бойынша        | ANNUAL  | 2026-12-31 2027-12-31            | CERTAIN",
                "по итогам 2026 года            | ANNUAL  | 2026-12-31                       | CERTAIN",
                "раз в два года                 | ANNUAL  | 2027-12-31                       | WORDS_PASSED_OVER",
                "екі жылда бір рет              | ANNUAL  | 2027-12-31                       | WORDS_PASSED_OVER",
            })
    void aPlanOfTwoYearsMakesWordingsOfOneYearMoreThanOneThing(String raw, TermKind kind, String due, Certainty told) {
        var twoYears = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 12, 31));
        var reading = TermParser.parse(raw, twoYears).orElseThrow();

        assertThat(reading.term().kind()).isEqualTo(kind);
        assertThat(reading.term().dueDates()).isEqualTo(days(due));
        assertThat(reading.certainty()).isEqualTo(told);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 раз в квартал, до 10 числа", "тоқсан сайын, әр айдың 10", "еженедельно", "апта сайын"})
    void aDayOrAWeekThatIsNotAppliedIsTold(String raw) {
        var reading = TermParser.parse(raw, YEAR_2026).orElseThrow();

        assertThat(reading.certainty()).isEqualTo(Certainty.WORDS_PASSED_OVER);
        assertThat(reading.term().dueDates()).contains(LocalDate.of(2026, 12, 31));
    }

    @ParameterizedTest
    @ValueSource(strings = {"декабрь 9999", "декабрь 1999 года"})
    void anotherYearIsNotReplacedByThatOfThePlan(String raw) {
        assertThat(TermParser.parse(raw, YEAR_2026).orElseThrow().certainty()).isEqualTo(Certainty.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"после утверждения бюджета", "31.02.2026", "2030-2026 годы", "??"})
    void whatIsNotUnderstoodStaysRaw(String raw) {
        var reading = TermParser.parse(raw, YEAR_2026).orElseThrow();

        assertThat(reading.certainty()).isEqualTo(Certainty.UNKNOWN);
        assertThat(reading.term().raw()).isEqualTo(raw);
        assertThat(reading.term().kind()).isNull();
        assertThat(reading.term().dueDates()).isEmpty();
    }

    @Test
    void anEmptyCellIsNoTerm() {
        assertThat(TermParser.parse(" \u00a0", YEAR_2026)).isEmpty();
        assertThat(TermParser.parse(null, YEAR_2026)).isEmpty();
    }

    @Test
    void everyQuarterOfEveryYearIsDueOnItsLastDayHoweverItIsWritten() {
        var random = new Random(20260424);
        var romans = List.of("I", "II", "III", "IV");
        for (var i = 0; i < 2_000; i++) {
            var year = 2000 + random.nextInt(100);
            var quarter = 1 + random.nextInt(4);
            var number = random.nextBoolean() ? romans.get(quarter - 1) : String.valueOf(quarter);
            var raw = random.nextBoolean()
                    ? "%s\u00a0квартал %d года".formatted(number, year)
                    : "%d жылғы %s тоқсан".formatted(year, number);
            var reading = TermParser.parse(raw, YEAR_2026).orElseThrow();

            assertThat(reading.certainty()).as(raw).isEqualTo(Certainty.CERTAIN);
            assertThat(reading.term().dueDates())
                    .as(raw)
                    .containsExactly(YearMonth.of(year, quarter * 3).atEndOfMonth());
        }
    }

    @Test
    void anyTextAtAllIsReadWithoutFailingAndItsDatesAreInOrder() {
        var random = new Random(7);
        var words = List.of(
                "2026",
                "года",
                "-",
                "до",
                "31",
                "февраля",
                "I",
                "квартал",
                "тоқсан",
                "ежегодно",
                "постоянно",
                ",",
                "12.",
                "(",
                "жылғы",
                "апрель",
                "99",
                "полугодие",
                "сайын",
                "2030",
                "с",
                "по",
                "IV",
                "ежемесячно",
                "числа");
        for (var i = 0; i < 20_000; i++) {
            var raw = new StringBuilder();
            for (var w = random.nextInt(7); w >= 0; w--) {
                raw.append(words.get(random.nextInt(words.size()))).append(random.nextBoolean() ? " " : "");
            }
            TermParser.parse(raw.toString(), FIVE_YEARS).ifPresent(reading -> {
                var term = reading.term();
                assertThat(term.dueDates()).as(raw.toString()).isSorted().doesNotHaveDuplicates();
                if (term.from() != null) {
                    assertThat(term.from()).as(raw.toString()).isBeforeOrEqualTo(term.to());
                    assertThat(term.dueDates())
                            .as(raw.toString())
                            .allMatch(day -> !day.isBefore(term.from()) && !day.isAfter(term.to()));
                }
            });
        }
    }

    private static List<LocalDate> days(String text) {
        return Stream.of(text.split(" "))
                .filter(day -> !day.isBlank())
                .map(LocalDate::parse)
                .toList();
    }
}
