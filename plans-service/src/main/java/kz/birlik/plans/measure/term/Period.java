package kz.birlik.plans.measure.term;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Days from one to another, both included: the life of a plan, a year, a quarter, a month.
 *
 * @param from first day
 * @param to last day, never before the first
 */
public record Period(LocalDate from, LocalDate to) {

    static final Comparator<Period> BY_END = Comparator.comparing(Period::to).thenComparing(Period::from);

    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("A period ends on %s, before it starts on %s".formatted(to, from));
        }
    }

    static Period ofYear(int year) {
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    static Period ofQuarter(int year, int quarter) {
        return ofMonths(year, quarter * 3 - 2, quarter * 3);
    }

    static Period ofHalf(int year, int half) {
        return ofMonths(year, half * 6 - 5, half * 6);
    }

    static Period ofMonth(int year, int month) {
        return ofMonths(year, month, month);
    }

    static Period ofMonths(int year, int first, int last) {
        return new Period(LocalDate.of(year, first, 1), YearMonth.of(year, last).atEndOfMonth());
    }

    static Period ofDay(LocalDate day) {
        return new Period(day, day);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    public boolean overlaps(Period other) {
        return !other.to.isBefore(from) && !other.from.isAfter(to);
    }

    /** @return the calendar years it touches */
    public List<Integer> years() {
        return IntStream.rangeClosed(from.getYear(), to.getYear()).boxed().toList();
    }
}
