package kz.birlik.feedback.calendar;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "CalendarYear", description = "How far the days of a year may be relied on.")
record CalendarYearView(
        int year,

        @Schema(description = "Grows with each change of a day of the year.")
        int version,

        @Schema(description = "Whether the Government's transfers of days off were in the source.")
        boolean transfersVerified,

        String note) {

    static CalendarYearView of(CalendarYear year) {
        return new CalendarYearView(year.year(), year.version(), year.transfersVerified(), year.note());
    }
}
