package kz.birlik.plans.analysis.rule;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import kz.birlik.plans.analysis.Observation;
import kz.birlik.plans.analysis.Rule;
import kz.birlik.plans.analysis.facts.ConceptContent;
import kz.birlik.plans.analysis.facts.MeasureFacts;
import kz.birlik.plans.analysis.facts.PlanFacts;
import kz.birlik.plans.analysis.facts.RunFacts;

/** A task of the concept that no measure of all the plans that carry it out names. */
public final class UncoveredTask implements Rule {

    private final RunFacts run;
    private final Set<UUID> covered = new HashSet<>();

    public UncoveredTask(RunFacts run) {
        this.run = run;
    }

    @Override
    public void look(MeasureFacts measure, Consumer<Observation> found) {
        if (measure.links().taskId() != null) {
            covered.add(measure.links().taskId());
        }
    }

    @Override
    public void end(Consumer<Observation> found) {
        run.concepts()
                .values()
                .forEach(concept -> concept.tasks().stream()
                        .filter(task -> !covered.contains(task.id()))
                        .forEach(task -> found.accept(observed(concept, task))));
    }

    private Observation observed(ConceptContent concept, ConceptContent.Task task) {
        var plans =
                run.judgedOf(concept.id()).stream().map(PlanFacts::id).sorted().toList();
        var inputs = new LinkedHashMap<String, Object>();
        inputs.put("conceptId", concept.id());
        inputs.put("taskId", task.id());
        inputs.put("planIds", plans);
        inputs.put("measures", 0);
        return new Observation(
                plans.stream().collect(Collectors.toMap(plan -> plan, plan -> 1)),
                List.of(),
                inputs,
                "measures of %d plans that name the task: 0".formatted(plans.size()),
                Map.of(
                        "task", task.number(),
                        "title", Inputs.title(task.title()),
                        "plans", String.valueOf(plans.size())));
    }
}
