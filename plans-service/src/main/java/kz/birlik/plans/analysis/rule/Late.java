package kz.birlik.plans.analysis.rule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.Consumer;

import kz.birlik.plans.analysis.Observation;
import kz.birlik.plans.analysis.Rule;
import kz.birlik.plans.analysis.facts.MeasureFacts;
import kz.birlik.plans.measure.ClaimedStatus;

/** Its last due day passed without an accepted report that it was done, or it was done after that day. */
public final class Late implements Rule {

    private final LocalDate asOf;

    public Late(LocalDate asOf) {
        this.asOf = asOf;
    }

    @Override
    public void look(MeasureFacts measure, Consumer<Observation> found) {
        var due = measure.term().lastDue();
        var execution = measure.execution();
        if (!measure.plan().approved() || due == null || execution.isOffControl(asOf)) {
            return;
        }
        var done = execution.claims(ClaimedStatus.DONE)
                ? execution.lastAccepted().orElseThrow().doneOn()
                : null;
        var until = done == null ? asOf : done;
        if (until.isAfter(due)) {
            var days = ChronoUnit.DAYS.between(due, until);
            found.accept(Inputs.of(measure)
                    .and("lastDue", due)
                    .and("doneOn", done)
                    // not the day of the run: tomorrow it is still the same finding
                    .and("lateSince", due.plusDays(1))
                    .word("due", due.toString())
                    .word("days", String.valueOf(days))
                    .observed("%s %s - last due %s = %d days"
                            .formatted(done == null ? "not done by" : "done on", until, due, days)));
        }
    }
}
