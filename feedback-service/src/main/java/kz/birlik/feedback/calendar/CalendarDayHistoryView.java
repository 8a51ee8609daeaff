package kz.birlik.feedback.calendar;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "CalendarDayHistory", description = "A day and everything ever said of it.")
record CalendarDayHistoryView(
        LocalDate date,

        @Schema(description = "Whether it is worked, as known today.")
        boolean working,

        @Schema(description = "0 when nothing was ever said of the day; the ETag is made of it.")
        int revision,

        @Schema(description = "The last word first.") List<CalendarDayView> history) {}
