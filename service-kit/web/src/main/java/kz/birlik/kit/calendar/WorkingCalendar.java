package kz.birlik.kit.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Counts working days of Kazakhstan: Monday to Friday, corrected by the published days. */
public final class WorkingCalendar {

    private final Set<Integer> years;
    private final Map<LocalDate, CalendarDay> days;

    /** @param years the years whose days off are published; a question about another year is refused */
    public WorkingCalendar(Set<Integer> years, Collection<CalendarDay> days) {
        this.years = Set.copyOf(years);
        this.days = days.stream().collect(Collectors.toUnmodifiableMap(CalendarDay::date, day -> day));
    }

    /** @throws CalendarUnknown when the year is not published */
    public boolean isWorkingDay(LocalDate date) {
        if (!years.contains(date.getYear())) {
            throw new CalendarUnknown(date.getYear());
        }
        var weekday = date.getDayOfWeek() != DayOfWeek.SATURDAY && date.getDayOfWeek() != DayOfWeek.SUNDAY;
        var special = days.get(date);
        return special == null ? weekday : special.type().isWorking(weekday);
    }

    /**
     * The last day of a term that starts the day after an event (Administrative Procedure Code, Art. 76).
     *
     * @param start the day of the event
     * @param workingDays 1 to 1000
     * @throws CalendarUnknown when the term reaches a year that is not published
     */
    public Deadline deadline(LocalDate start, int workingDays) {
        if (workingDays < 1 || workingDays > 1000) {
            throw new IllegalArgumentException("a term has 1 to 1000 working days, not " + workingDays);
        }
        var counted = new ArrayList<LocalDate>(workingDays);
        var skipped = new ArrayList<CalendarDay>();
        var day = start;
        while (counted.size() < workingDays) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) {
                counted.add(day);
            } else if (days.containsKey(day)) {
                skipped.add(days.get(day));
            }
        }
        return new Deadline(start, workingDays, day, counted, skipped);
    }

    /** @return how many working days lie after the first day up to and including the last; 0 when last is not after first */
    public int workingDaysBetween(LocalDate startExclusive, LocalDate endInclusive) {
        return (int) startExclusive
                .plusDays(1)
                .datesUntil(
                        endInclusive.isAfter(startExclusive) ? endInclusive.plusDays(1) : startExclusive.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }
}
