package kz.birlik.kit.calendar;

import java.util.Map;

import kz.birlik.kit.problem.Conflict;

/** Nobody has published the days off of that year yet, so a term that reaches into it cannot be computed. */
public class CalendarUnknown extends Conflict {

    CalendarUnknown(int year) {
        super(
                "calendar-unknown",
                "The working-day calendar of %d is not known here yet.".formatted(year),
                Map.of("year", year));
    }
}
