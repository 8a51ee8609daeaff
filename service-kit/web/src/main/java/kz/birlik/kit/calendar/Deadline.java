package kz.birlik.kit.calendar;

import java.time.LocalDate;
import java.util.List;

/**
 * A term that explains itself: which days were counted and which were passed over.
 *
 * @param start the day of the event; counting begins the day after it
 * @param workingDays length of the term, 1 or more
 * @param due last day of the term
 * @param counted every working day counted, in order
 * @param skipped days off between start and due that are off for another reason than the week
 */
public record Deadline(
        LocalDate start, int workingDays, LocalDate due, List<LocalDate> counted, List<CalendarDay> skipped) {}
