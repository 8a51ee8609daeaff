package kz.birlik.feedback.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import kz.birlik.feedback.LegalBasis;
import kz.birlik.kit.calendar.Deadline;
import kz.birlik.kit.text.LocalizedText;

@Schema(name = "WorkingDays", description = "A term that explains itself.")
record WorkingDaysView(
        @Schema(description = "The day of the event; counting begins the day after.")
        LocalDate from,

        int days,
        @Schema(description = "The last day of the term.") LocalDate due,

        @Schema(description = "Every working day counted, in order.")
        List<LocalDate> counted,

        @Schema(description = "Every day passed over, with its reason.")
        List<Skipped> skipped,

        @Schema(description = "The years the term touches, and how far they may be relied on.")
        List<CalendarYearView> years,

        @Schema(description = "False when one of the years is not verified.")
        boolean verified,

        String legalBasis) {

    @Schema(name = "SkippedDay", description = "A day that does not count, and why.")
    record Skipped(
            LocalDate date,

            @Schema(description = "WEEKEND or a type of day.", examples = "STATE_HOLIDAY")
            String reason,

            LocalizedText reasonLabel,
            LocalizedText name) {}

    /** @param special the special days by date */
    static WorkingDaysView of(
            Deadline deadline, Map<LocalDate, CalendarEntry> special, List<CalendarYearView> touched) {
        var counted = deadline.counted();
        var skipped = deadline.start()
                .plusDays(1)
                .datesUntil(deadline.due().plusDays(1))
                .filter(day -> !counted.contains(day))
                .map(day -> skipped(day, special.get(day)))
                .toList();
        return new WorkingDaysView(
                deadline.start(),
                deadline.workingDays(),
                deadline.due(),
                counted,
                skipped,
                touched,
                touched.stream().allMatch(CalendarYearView::transfersVerified),
                LegalBasis.CALENDAR);
    }

    private static Skipped skipped(LocalDate day, CalendarEntry entry) {
        // A cancelled holiday is an ordinary day: when it is off, the week is the reason.
        return entry == null || entry.facts().type() == kz.birlik.kit.calendar.DayType.CANCELLED_HOLIDAY
                ? new Skipped(day, DayLabels.WEEKEND, DayLabels.WEEKEND_LABEL, null)
                : new Skipped(
                        day,
                        entry.facts().type().name(),
                        DayLabels.of(entry.facts().type()),
                        entry.facts().name());
    }
}
