package kz.birlik.plans.schedule;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A day told from the end of the period: «20 декабря» of a second half-year is day 20 of month 0, «5 января» day 5 of month 1.
 *
 * @param monthsAfterEnd months after the month the period ends in; 0 is that month itself, so the period may not be over yet
 * @param day of the month; the last one where the month is shorter
 */
@Schema(name = "DueDay")
public record DueDay(
        @Min(0)
        @Max(24)
        @Schema(description = "Months after the month the period ends in; 0 is that month itself", examples = "1")
        int monthsAfterEnd,

        @Min(1) @Max(31) @Schema(description = "Day of that month; its last day where it is shorter", examples = "5")
        int day) {

    static final Comparator<DueDay> BY_TIME =
            Comparator.comparingInt(DueDay::monthsAfterEnd).thenComparingInt(DueDay::day);

    LocalDate of(YearMonth lastMonth) {
        var month = lastMonth.plusMonths(monthsAfterEnd);
        return month.atDay(Math.min(day, month.lengthOfMonth()));
    }
}
