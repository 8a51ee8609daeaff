package kz.birlik.feedback.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import kz.birlik.feedback.LegalBasis;
import kz.birlik.kit.calendar.WorkingCalendar;
import kz.birlik.kit.data.audit.Audit;
import kz.birlik.kit.data.outbox.Outbox;
import kz.birlik.kit.problem.InvalidRequest;
import kz.birlik.kit.time.BusinessClock;

/** Reading the calendar, counting with it, and changing it with a reason and a source. */
@ApplicationScoped
class CalendarService {

    private static final int LONGEST_RANGE_DAYS = 3 * 366;

    private final CalendarRepository calendar;
    private final BusinessClock clock;
    private final Outbox outbox;
    private final Audit audit;

    CalendarService(CalendarRepository calendar, BusinessClock clock, Outbox outbox, Audit audit) {
        this.calendar = calendar;
        this.clock = clock;
        this.outbox = outbox;
        this.audit = audit;
    }

    /** @param knownOn as of whose knowledge, null for today's */
    @Transactional
    CalendarDaysView days(LocalDate from, LocalDate to, LocalDate knownOn) {
        if (to.isBefore(from) || from.plusDays(LONGEST_RANGE_DAYS).isBefore(to)) {
            throw new InvalidRequest("to", "`to` lies at most three years after `from`, and not before it.");
        }
        var known = knownOn == null ? clock.today() : knownOn;
        var years = calendar.years();
        var entries = calendar.known(from, to, known);
        var week = week(years, entries);
        return new CalendarDaysView(
                from,
                to,
                known,
                entries.stream()
                        .map(entry -> CalendarDayView.of(entry, week.isWorkingDay(entry.day())))
                        .toList(),
                null,
                touched(years, from, to));
    }

    /** @throws kz.birlik.kit.calendar.CalendarUnknown when the term reaches a year nobody has published */
    @Transactional
    WorkingDaysView workingDays(LocalDate from, int days) {
        var years = calendar.years();
        // Ten days of every month would have to be off for a term to need more calendar days than this.
        var entries = calendar.known(from, from.plusDays(2L * days + 30), clock.today());
        var deadline = week(years, entries).deadline(from, days);
        return WorkingDaysView.of(
                deadline,
                entries.stream().collect(Collectors.toMap(CalendarEntry::day, Function.identity())),
                touched(years, from, deadline.due()));
    }

    @Transactional
    CalendarDayHistoryView day(LocalDate date) {
        return history(date);
    }

    /** Appends a word on a day and tells the followers; published terms are not recomputed by it. */
    @Transactional
    CalendarDayHistoryView change(LocalDate date, CalendarDayRequest request, LongConsumer precondition) {
        var today = clock.today();
        if (request.effectiveFrom() != null && request.effectiveFrom().isAfter(today)) {
            throw new InvalidRequest("effectiveFrom", "A day cannot be known only from a later date than today.");
        }
        var year = calendar.yearForChange(date.getYear());
        var before = history(date);
        precondition.accept(before.revision());
        var facts = request.toFacts(today);
        calendar.persist(new CalendarEntry(new CalendarKey(date, before.revision() + 1), facts));
        year.ifPresent(changed -> publish(changed, changed.changed(), today));
        audit.record(
                "calendar-day.changed",
                "calendar-day",
                date,
                LegalBasis.CALENDAR,
                Map.of("revision", before.revision() + 1, "working", before.working(), "after", facts));
        return history(date);
    }

    private void publish(CalendarYear year, int version, LocalDate today) {
        var days = calendar.known(LocalDate.ofYearDay(year.year(), 1), LocalDate.of(year.year(), 12, 31), today);
        outbox.record(new CalendarChanged(
                year.year(),
                version,
                year.transfersVerified(),
                days.stream().map(CalendarChanged.Day::of).toList()));
    }

    private CalendarDayHistoryView history(LocalDate date) {
        var week = week(calendar.years(), calendar.known(date, date, clock.today()));
        var working = week.isWorkingDay(date);
        var entries = calendar.history(date);
        return new CalendarDayHistoryView(
                date,
                working,
                entries.isEmpty() ? 0 : entries.get(0).revision(),
                entries.stream()
                        .map(entry -> CalendarDayView.of(
                                entry,
                                new WorkingCalendar(java.util.Set.of(date.getYear()), List.of(entry.toCalendarDay()))
                                        .isWorkingDay(date)))
                        .toList());
    }

    private static WorkingCalendar week(List<CalendarYear> years, List<CalendarEntry> entries) {
        return new WorkingCalendar(
                years.stream().map(CalendarYear::year).collect(Collectors.toSet()),
                entries.stream().map(CalendarEntry::toCalendarDay).toList());
    }

    private static List<CalendarYearView> touched(List<CalendarYear> years, LocalDate from, LocalDate to) {
        return years.stream()
                .filter(year -> year.year() >= from.getYear() && year.year() <= to.getYear())
                .map(CalendarYearView::of)
                .toList();
    }
}
