package kz.birlik.plans.schedule;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import kz.birlik.plans.measure.term.Period;

/** How often a plan is reported on; ONCE is the whole life of the plan as one period. */
public enum PeriodKind {
    MONTH(1, "-M%02d"),
    QUARTER(3, "-Q%d"),
    HALF_YEAR(6, "-H%d"),
    YEAR(12, ""),
    ONCE(0, "");

    /** The key of the one period of a plan that is reported on once. */
    static final String WHOLE_PLAN = "ONCE";

    private final int months;
    private final String suffix;

    PeriodKind(int months, String suffix) {
        this.months = months;
        this.suffix = suffix;
    }

    /**
     * A stretch of the calendar.
     *
     * @param part its number within the year, from 1
     * @param lastMonth the month it ends in; due days count from here, also where the plan ends earlier
     */
    record Stretch(String key, int part, Period days, YearMonth lastMonth) {}

    /** @return how many of them a year has; 1 for ONCE */
    int parts() {
        return this == ONCE ? 1 : 12 / months;
    }

    /** @return those that the life of the plan touches, in order, cut to its first and last day */
    List<Stretch> within(Period life) {
        if (this == ONCE) {
            return List.of(new Stretch(WHOLE_PLAN, 1, life, YearMonth.from(life.to())));
        }
        return IntStream.rangeClosed(life.from().getYear(), life.to().getYear())
                .boxed()
                .flatMap(year -> ofYear(year, life))
                .toList();
    }

    private Stream<Stretch> ofYear(int year, Period life) {
        return IntStream.rangeClosed(1, parts())
                .filter(part -> life.overlaps(days(year, part)))
                .mapToObj(part -> {
                    var days = days(year, part);
                    var cut = new Period(later(days.from(), life.from()), earlier(days.to(), life.to()));
                    return new Stretch(year + suffix.formatted(part), part, cut, YearMonth.from(days.to()));
                });
    }

    private Period days(int year, int part) {
        var last = YearMonth.of(year, part * months);
        return new Period(last.minusMonths(months - 1L).atDay(1), last.atEndOfMonth());
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
