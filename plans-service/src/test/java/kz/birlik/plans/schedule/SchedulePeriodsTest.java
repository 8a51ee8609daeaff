package kz.birlik.plans.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import kz.birlik.kit.problem.Violation;
import kz.birlik.plans.measure.term.Period;

class SchedulePeriodsTest {

    private static final Period YEAR_2026 = life("2026-01-01", "2026-12-31");

    /** Every expected day is the one the act writes, for a year the act was in force. */
    @ParameterizedTest(name = "{0} {3}")
    @CsvSource({
        "YEAR_15_APRIL, 2024-01-01, 2025-12-31, 2024, 2025-04-15, 2025-05-01",
        "YEAR_15_APRIL, 2024-01-01, 2025-12-31, 2025, 2026-04-15, 2026-05-01",
        "HALF_YEAR_5_JULY_20_DECEMBER, 2026-01-01, 2026-12-31, 2026-H1, 2026-07-05, 2026-07-25",
        "HALF_YEAR_5_JULY_20_DECEMBER, 2026-01-01, 2026-12-31, 2026-H2, 2026-12-20, 2027-01-05",
        "MONTH_10TH, 2020-01-01, 2021-12-31, 2020-M01, 2020-02-10, 2020-02-25",
        "MONTH_10TH, 2020-01-01, 2021-12-31, 2020-M12, 2021-01-10, 2021-01-25",
        "HALF_YEAR_20_JUNE_20_DECEMBER, 2002-01-01, 2003-12-31, 2003-H1, 2003-06-20, 2003-06-30",
        "HALF_YEAR_20_JUNE_20_DECEMBER, 2002-01-01, 2003-12-31, 2003-H2, 2003-12-20, 2003-12-30",
        "HALF_YEAR_1_JULY_1_DECEMBER, 2006-01-01, 2008-12-31, 2006-H1, 2006-07-01, 2006-07-10",
        "HALF_YEAR_1_JULY_1_DECEMBER, 2006-01-01, 2008-12-31, 2008-H2, 2008-12-01, 2008-12-10",
        "ONCE_1_DECEMBER, 2008-06-26, 2008-12-31, ONCE, 2008-12-01, 2008-12-20"
    })
    void theSixRealSchedulesGiveTheDaysOfTheirActs(
            String template, LocalDate from, LocalDate to, String key, LocalDate executors, LocalDate collector) {
        var periods = SchedulePeriods.of(
                new ScheduleTemplates(new ObjectMapper()).get(template).rules(), new Period(from, to));

        assertThat(periods)
                .filteredOn(period -> period.key().equals(key))
                .extracting(ReportPeriod::executorDue, ReportPeriod::collectorDue)
                .containsExactly(tuple(executors, collector));
    }

    @Test
    void everyShippedScheduleIsFaultless() {
        assertThat(new ScheduleTemplates(new ObjectMapper()).all()).hasSize(6).allSatisfy(template -> {
            assertThat(SchedulePeriods.faults(template.rules())).isEmpty();
            assertThat(template.source()).startsWith("https://");
        });
    }

    @Test
    void aReportMayBeDueBeforeItsPeriodIsOver() {
        var second = SchedulePeriods.of(
                        new ScheduleTemplates(new ObjectMapper())
                                .get("HALF_YEAR_5_JULY_20_DECEMBER")
                                .rules(),
                        YEAR_2026)
                .get(1);

        assertThat(second.executorDue()).isBefore(second.to());
        assertThat(second.collectorDue()).isAfter(second.to());
    }

    @Test
    void periodsAreCutToTheLifeOfThePlanAndKeepTheirDueDays() {
        var periods = SchedulePeriods.of(List.of(every(PeriodKind.QUARTER)), life("2026-02-10", "2026-08-15"));

        assertThat(periods)
                .extracting(ReportPeriod::key, ReportPeriod::from, ReportPeriod::to, ReportPeriod::executorDue)
                .containsExactly(
                        tuple("2026-Q1", day("2026-02-10"), day("2026-03-31"), day("2026-04-10")),
                        tuple("2026-Q2", day("2026-04-01"), day("2026-06-30"), day("2026-07-10")),
                        tuple("2026-Q3", day("2026-07-01"), day("2026-08-15"), day("2026-10-10")));
    }

    @Test
    void aLineForOnePartGoesBeforeALineForEveryPart() {
        var usual = every(PeriodKind.HALF_YEAR);
        var second = new ScheduleRule(PeriodKind.HALF_YEAR, 2, new DueDay(0, 20), new DueDay(1, 5));

        assertThat(SchedulePeriods.of(List.of(usual, second), YEAR_2026))
                .extracting(ReportPeriod::key, ReportPeriod::executorDue)
                .containsExactly(tuple("2026-H1", day("2026-07-10")), tuple("2026-H2", day("2026-12-20")));
        assertThat(SchedulePeriods.of(List.of(second), YEAR_2026))
                .extracting(ReportPeriod::key)
                .containsExactly("2026-H2");
    }

    @Test
    void kindsMayStandBesideEachOther() {
        assertThat(SchedulePeriods.of(List.of(every(PeriodKind.YEAR), every(PeriodKind.HALF_YEAR)), YEAR_2026))
                .extracting(ReportPeriod::key)
                .containsExactly("2026-H1", "2026", "2026-H2");
    }

    @Test
    void aDayAShorterMonthLacksIsItsLast() {
        var rule = new ScheduleRule(PeriodKind.MONTH, 1, new DueDay(1, 31), new DueDay(1, 31));

        assertThat(SchedulePeriods.of(List.of(rule), YEAR_2026))
                .extracting(ReportPeriod::executorDue)
                .containsExactly(day("2026-02-28"));
    }

    @Test
    void allFaultsOfAScheduleAreToldAtOnce() {
        var early = new ScheduleRule(PeriodKind.YEAR, null, new DueDay(1, 10), new DueDay(1, 9));
        var thirdHalf = new ScheduleRule(PeriodKind.HALF_YEAR, 3, new DueDay(1, 10), new DueDay(1, 10));

        assertThat(SchedulePeriods.faults(List.of(early, thirdHalf, thirdHalf)))
                .extracting(Violation::field)
                .containsExactly("rules[0].collectorDue", "rules[1].part", "rules[2].part", "rules[2]");
    }

    private static ScheduleRule every(PeriodKind kind) {
        return new ScheduleRule(kind, null, new DueDay(1, 10), new DueDay(1, 25));
    }

    private static Period life(String from, String to) {
        return new Period(day(from), day(to));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
