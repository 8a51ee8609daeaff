package kz.birlik.kit.calendar;

import java.time.LocalDate;

/**
 * One day that differs from its place in the week.
 *
 * @param name what the day is called, such as Nowruz Holiday
 * @param note source or remark, or null
 */
public record CalendarDay(LocalDate date, DayType type, String name, String note) {}
