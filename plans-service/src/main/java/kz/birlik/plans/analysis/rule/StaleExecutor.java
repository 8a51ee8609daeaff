package kz.birlik.plans.analysis.rule;

import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import kz.birlik.plans.analysis.Observation;
import kz.birlik.plans.analysis.Rule;
import kz.birlik.plans.analysis.facts.MeasureFacts;
import kz.birlik.plans.analysis.facts.RunFacts;

/** An executor was dissolved before the measure was due: it will be done by nobody, or by whoever feels meant. */
public final class StaleExecutor implements Rule {

    private final RunFacts run;

    public StaleExecutor(RunFacts run) {
        this.run = run;
    }

    /** An executor that is no more. */
    record Gone(String name, String body, LocalDate dissolvedOn, String successor) {}

    @Override
    public void look(MeasureFacts measure, Consumer<Observation> found) {
        var due = measure.term().lastDue();
        var gone = measure.executors().stream()
                .filter(executor -> executor.body() != null && run.dissolved().containsKey(executor.body()))
                .map(executor -> gone(executor))
                .filter(one -> due == null || !due.isBefore(one.dissolvedOn()))
                .toList();
        if (!gone.isEmpty()) {
            found.accept(Inputs.of(measure)
                    .and("executors", gone)
                    .and("lastDue", due)
                    .word("bodies", gone.stream().map(Gone::name).collect(Collectors.joining(", ")))
                    .word("day", gone.get(0).dissolvedOn().toString())
                    .observed(gone.stream()
                            .map(one -> "%s ended on %s, last due %s".formatted(one.body(), one.dissolvedOn(), due))
                            .collect(Collectors.joining("; "))));
        }
    }

    private Gone gone(MeasureFacts.Executor executor) {
        var dissolved = run.dissolved().get(executor.body());
        return new Gone(executor.name(), executor.body(), dissolved.on(), dissolved.successor());
    }
}
