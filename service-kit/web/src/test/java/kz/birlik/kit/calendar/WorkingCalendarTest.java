package kz.birlik.kit.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;

class WorkingCalendarTest {

    private static CalendarDay day(String date, DayType type) {
        return new CalendarDay(LocalDate.parse(date), type, type.name(), null);
    }

    private static final WorkingCalendar CALENDAR = new WorkingCalendar(
            Set.of(2021, 2024, 2025, 2026),
            List.of(
                    day("2021-07-03", DayType.WORKING_WEEKEND_DAY),
                    day("2021-07-05", DayType.GOV_TRANSFER_DAY_OFF),
                    day("2021-07-06", DayType.STATE_HOLIDAY),
                    day("2025-01-01", DayType.STATE_HOLIDAY),
                    day("2025-01-02", DayType.STATE_HOLIDAY),
                    day("2025-01-03", DayType.GOV_TRANSFER_DAY_OFF),
                    day("2025-01-05", DayType.WORKING_WEEKEND_DAY),
                    day("2025-01-07", DayType.RELIGIOUS_DAY_OFF_NO_SHIFT),
                    day("2026-05-07", DayType.STATE_HOLIDAY),
                    day("2026-05-09", DayType.STATE_HOLIDAY),
                    day("2026-05-11", DayType.SHIFTED_DAY_OFF),
                    day("2026-08-30", DayType.CANCELLED_HOLIDAY)));

    private static LocalDate due(String start, int days) {
        return CALENDAR.deadline(LocalDate.parse(start), days).due();
    }

    @Test
    void theTermOfARealDraftIsTheOneItsPortalShowed() {
        assertThat(due("2021-06-25", 10)).isEqualTo("2021-07-12");
    }

    @Test
    void aWorkingSundayCounts() {
        assertThat(due("2024-12-27", 15)).isEqualTo("2025-01-22");
        assertThat(CALENDAR.isWorkingDay(LocalDate.parse("2025-01-05"))).isTrue();
    }

    @Test
    void theDeadlineTellsWhatItCountedAndWhatItPassedOver() {
        var deadline = CALENDAR.deadline(LocalDate.parse("2026-05-06"), 3);
        assertThat(deadline.due()).isEqualTo("2026-05-13");
        assertThat(deadline.counted())
                .containsExactly(
                        LocalDate.parse("2026-05-08"), LocalDate.parse("2026-05-12"), LocalDate.parse("2026-05-13"));
        assertThat(deadline.skipped())
                .extracting(day -> day.date().getDayOfMonth())
                .containsExactly(7, 9, 11);
    }

    @Test
    void aCancelledHolidayIsWhatTheWeekSays() {
        assertThat(CALENDAR.isWorkingDay(LocalDate.parse("2026-08-30"))).isFalse();
        assertThat(CALENDAR.isWorkingDay(LocalDate.parse("2026-08-31"))).isTrue();
    }

    @Test
    void aYearNobodyPublishedIsRefusedAndNotGuessed() {
        assertThatThrownBy(() -> CALENDAR.deadline(LocalDate.parse("2026-12-28"), 5))
                .isInstanceOf(CalendarUnknown.class)
                .hasMessageContaining("2027");
    }

    @Test
    void everyTermCountsExactlyItsLengthAndEndsOnAWorkingDay() {
        var seed = System.nanoTime();
        var random = new Random(seed);
        for (var i = 0; i < 2_000; i++) {
            var start = LocalDate.of(2025, 1, 1).plusDays(random.nextInt(600));
            var days = 1 + random.nextInt(40);
            var deadline = CALENDAR.deadline(start, days);
            assertThat(deadline.counted()).as("seed %d", seed).hasSize(days).allMatch(CALENDAR::isWorkingDay);
            assertThat(deadline.due())
                    .isAfter(start)
                    .isEqualTo(deadline.counted().get(days - 1));
            assertThat(CALENDAR.workingDaysBetween(start, deadline.due())).isEqualTo(days);
        }
    }

    @Test
    void nothingLiesBetweenADayAndItselfOrAnEarlierOne() {
        var day = LocalDate.parse("2026-05-06");
        assertThat(CALENDAR.workingDaysBetween(day, day)).isZero();
        assertThat(CALENDAR.workingDaysBetween(day, day.minusDays(9))).isZero();
    }
}
