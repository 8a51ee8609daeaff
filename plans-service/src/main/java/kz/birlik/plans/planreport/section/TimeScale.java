package kz.birlik.plans.planreport.section;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import kz.birlik.plans.planreport.facts.DueMonths;
import kz.birlik.plans.planreport.facts.DueMonths.State;

/**
 * Due months side by side: months while they fit, else quarters.
 *
 * @param outside measures due before or after what is shown
 */
record TimeScale(List<Span> spans, int outside) {

    private static final int MOST = 24;
    private static final int QUARTER = 3;
    private static final List<String> QUARTERS = List.of("I", "II", "III", "IV");

    /**
     * A month or a quarter.
     *
     * @param part two digits of a month or the number of a quarter
     * @param counts by {@link State#ordinal()}
     */
    record Span(YearMonth from, YearMonth to, String part, int[] counts) {

        int year() {
            return from.getYear();
        }

        int sum() {
            return Arrays.stream(counts).sum();
        }
    }

    /**
     * All spans of a time, those without anything due too; the last ones when they are too many.
     *
     * @param first month of it
     * @param last month of it
     */
    static TimeScale of(DueMonths months, YearMonth first, YearMonth last) {
        var step = first.plusMonths(MOST).isAfter(last) ? 1 : QUARTER;
        var spans = new ArrayList<Span>();
        var from = step == 1 ? first : first.withMonth((first.getMonthValue() - 1) / QUARTER * QUARTER + 1);
        for (; !from.isAfter(last); from = from.plusMonths(step)) {
            spans.add(span(months, from, step));
        }
        var cut = spans.subList(Math.max(0, spans.size() - MOST), spans.size());
        var all = months.months().values().stream().flatMapToInt(Arrays::stream).sum();
        return new TimeScale(
                List.copyOf(cut), all - cut.stream().mapToInt(Span::sum).sum());
    }

    private static Span span(DueMonths months, YearMonth from, int step) {
        var counts = new int[State.values().length];
        for (var month = from; month.isBefore(from.plusMonths(step)); month = month.plusMonths(1)) {
            var ofMonth = months.months().get(month);
            for (var state = 0; ofMonth != null && state < counts.length; state++) {
                counts[state] += ofMonth[state];
            }
        }
        var part =
                step == 1 ? "%02d".formatted(from.getMonthValue()) : QUARTERS.get((from.getMonthValue() - 1) / QUARTER);
        return new Span(from, from.plusMonths(step - 1L), part, counts);
    }
}
