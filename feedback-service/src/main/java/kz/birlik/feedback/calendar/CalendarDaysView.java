package kz.birlik.feedback.calendar;

import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "CalendarDays", description = "The special days of a range; all others follow the week.")
record CalendarDaysView(
        LocalDate from,
        LocalDate to,

        @Schema(description = "The date as of whose knowledge the days are told.")
        LocalDate knownOn,

        List<CalendarDayView> items,

        @Schema(description = "Always null: a range is at most three years.", nullable = true)
        @JsonInclude(JsonInclude.Include.ALWAYS)
        String next,

        List<CalendarYearView> years) {}
