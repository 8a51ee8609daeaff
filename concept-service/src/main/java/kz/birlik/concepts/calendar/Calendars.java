package kz.birlik.concepts.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import kz.birlik.kit.calendar.CalendarDay;
import kz.birlik.kit.calendar.WorkingCalendar;

/** Keeps the calendar of each year and makes the arithmetic of it. */
@ApplicationScoped
public class Calendars implements PanacheRepositoryBase<CalendarYear, Integer> {

    /** @return the calendar of the years around a day; a year nobody told us of is refused when it is asked for */
    public WorkingCalendar around(LocalDate day) {
        var known = list("year between ?1 and ?2", day.getYear() - 1, day.getYear() + 2);
        // A day that is off for two reasons is listed twice; either reason will do.
        var days = known.stream()
                .flatMap(year -> year.days().stream())
                .collect(Collectors.toMap(CalendarDay::date, Function.identity(), (one, other) -> one));
        return new WorkingCalendar(known.stream().map(CalendarYear::year).collect(Collectors.toSet()), days.values());
    }

    /** Takes a year in as it was told, unless a newer version is here already. */
    public void take(int year, long version, List<CalendarDay> days) {
        var known = findById(year);
        var calendar = known == null ? new CalendarYear(year) : known;
        if (calendar.take(version, days) && known == null) {
            persist(calendar);
        }
    }
}
