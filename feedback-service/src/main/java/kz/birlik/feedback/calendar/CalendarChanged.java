package kz.birlik.feedback.calendar;

import java.time.LocalDate;
import java.util.List;

import kz.birlik.kit.calendar.DayType;
import kz.birlik.kit.data.event.DomainEvent;
import kz.birlik.kit.text.LocalizedText;

/**
 * All special days of a year as they stand now: a follower replaces the year and needs no history.
 *
 * @param version grows by one with each change of the year
 */
record CalendarChanged(int year, int version, boolean transfersVerified, List<Day> days) implements DomainEvent {

    /** @param name Kazakh and Russian in one text, for followers that keep one */
    record Day(LocalDate date, DayType type, String name, LocalizedText names, String note, boolean verified) {

        static Day of(CalendarEntry entry) {
            return new Day(
                    entry.day(),
                    entry.facts().type(),
                    entry.toCalendarDay().name(),
                    entry.facts().name(),
                    entry.facts().note(),
                    entry.facts().verified());
        }
    }

    @Override
    public String type() {
        return "kz.birlik.calendar.changed.v1";
    }

    @Override
    public String subject() {
        return Integer.toString(year);
    }
}
