package kz.birlik.feedback.calendar;

import java.time.LocalDate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import kz.birlik.kit.calendar.DayType;
import kz.birlik.kit.text.LocalizedText;

@Schema(
        name = "CalendarDay",
        description = "A day that differs from its place in the week, and who says so since when.")
record CalendarDayView(
        LocalDate date,
        @Schema(description = "Whether it is worked.") boolean working,
        DayType type,
        LocalizedText typeLabel,
        LocalizedText name,
        String note,
        @Schema(description = "Where it is known from.") String source,

        @Schema(description = "Since when it is known; missing when it always was.")
        LocalDate effectiveFrom,

        @Schema(description = "False for estimates and unchecked sources.")
        boolean verified,

        @Schema(description = "Why it was changed.") String reason,

        @Schema(description = "The how-manieth word on the day.")
        int revision) {

    static CalendarDayView of(CalendarEntry entry, boolean working) {
        var facts = entry.facts();
        return new CalendarDayView(
                entry.day(),
                working,
                facts.type(),
                DayLabels.of(facts.type()),
                facts.name(),
                facts.note(),
                facts.source(),
                facts.effectiveFrom(),
                facts.verified(),
                facts.reason(),
                entry.revision());
    }
}
