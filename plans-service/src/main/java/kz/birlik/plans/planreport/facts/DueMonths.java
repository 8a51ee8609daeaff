package kz.birlik.plans.planreport.facts;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.SortedMap;
import java.util.TreeMap;

import kz.birlik.plans.analysis.facts.MeasureFacts;
import kz.birlik.plans.measure.ClaimedStatus;

/** Measures by the month in which they are due for good, and what has become of them. */
public final class DueMonths {

    /** What had become of a measure by the day of the run. */
    public enum State {
        DONE,
        OVERDUE,
        AHEAD,
        OFF_CONTROL
    }

    private final LocalDate asOf;
    private final SortedMap<YearMonth, int[]> months = new TreeMap<>();
    private final int[] all = new int[State.values().length];
    private int withoutTerm;
    private int due;
    private int doneOfDue;

    DueMonths(LocalDate asOf) {
        this.asOf = asOf;
    }

    void look(MeasureFacts measure) {
        var last = measure.term().lastDue();
        if (last == null) {
            withoutTerm++;
            return;
        }
        var state = state(measure);
        months.computeIfAbsent(YearMonth.from(last), none -> new int[State.values().length])[state.ordinal()]++;
        all[state.ordinal()]++;
        if (measure.isDueBefore(asOf) && measure.plan().approved()) {
            due++;
            doneOfDue += state == State.DONE ? 1 : 0;
        }
    }

    private State state(MeasureFacts measure) {
        if (measure.execution().claims(ClaimedStatus.DONE)) {
            return State.DONE;
        }
        if (measure.execution().isOffControl(asOf)) {
            return State.OFF_CONTROL;
        }
        return measure.plan().approved() && measure.isDueBefore(asOf) ? State.OVERDUE : State.AHEAD;
    }

    /** @return counts by {@link State#ordinal()}, by month, without months in which nothing is due */
    public SortedMap<YearMonth, int[]> months() {
        return months;
    }

    public int of(State state) {
        return all[state.ordinal()];
    }

    public int withoutTerm() {
        return withoutTerm;
    }

    /** @return measures of approved plans whose term has passed */
    public int due() {
        return due;
    }

    public int doneOfDue() {
        return doneOfDue;
    }
}
