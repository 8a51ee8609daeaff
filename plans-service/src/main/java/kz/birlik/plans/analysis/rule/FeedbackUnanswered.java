package kz.birlik.plans.analysis.rule;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import kz.birlik.plans.analysis.Observation;
import kz.birlik.plans.analysis.Rule;
import kz.birlik.plans.analysis.facts.ConceptContent;
import kz.birlik.plans.analysis.facts.MeasureFacts;
import kz.birlik.plans.analysis.facts.PlanFacts;
import kz.birlik.plans.analysis.facts.RunFacts;

/** Proposals of citizens on a provision were accepted, and no measure of the plans carries out a task or direction of that provision. */
public final class FeedbackUnanswered implements Rule {

    private final RunFacts run;
    private final Set<UUID> workedOn = new HashSet<>();

    public FeedbackUnanswered(RunFacts run) {
        this.run = run;
    }

    /** A proposal by its comment; what it says is read at feedback-service. */
    record Accepted(UUID commentId, String outcome) {}

    @Override
    public void look(MeasureFacts measure, Consumer<Observation> found) {
        var concept = run.conceptOf(measure.plan());
        if (concept == null) {
            return;
        }
        if (measure.links().taskId() != null) {
            workedOn.add(measure.links().taskId());
        }
        var direction = concept.directionOf(measure.links());
        if (direction != null) {
            workedOn.add(direction);
        }
    }

    @Override
    public void end(Consumer<Observation> found) {
        run.concepts()
                .values()
                .forEach(concept -> run.proposals().stream()
                        .filter(proposal -> proposal.conceptId().equals(concept.id()))
                        .collect(Collectors.groupingBy(
                                RunFacts.Proposal::provisionId, TreeMap::new, Collectors.toList()))
                        .forEach((provision, proposals) -> {
                            var carriers = carriers(concept, provision);
                            if (carriers.stream().noneMatch(workedOn::contains)) {
                                found.accept(observed(concept, provision, proposals, carriers));
                            }
                        }));
    }

    /** @return tasks and directions of the concept that name the provision */
    private static List<UUID> carriers(ConceptContent concept, UUID provision) {
        return Stream.concat(
                        concept.directions().stream()
                                .filter(direction -> direction.provisionIds().contains(provision))
                                .map(ConceptContent.Direction::id),
                        concept.tasks().stream()
                                .filter(task -> task.provisionIds().contains(provision))
                                .map(ConceptContent.Task::id))
                .sorted()
                .toList();
    }

    private Observation observed(
            ConceptContent concept, UUID provision, List<RunFacts.Proposal> proposals, List<UUID> carriers) {
        var inputs = new LinkedHashMap<String, Object>();
        inputs.put("conceptId", concept.id());
        inputs.put("provisionId", provision);
        inputs.put(
                "proposals",
                proposals.stream()
                        .sorted(Comparator.comparing(RunFacts.Proposal::commentId))
                        .map(proposal -> new Accepted(proposal.commentId(), proposal.outcome()))
                        .toList());
        inputs.put("tasksAndDirections", carriers);
        inputs.put("measures", 0);
        return new Observation(
                run.judgedOf(concept.id()).stream().collect(Collectors.toMap(PlanFacts::id, plan -> 1)),
                List.of(),
                inputs,
                "accepted proposals %d, tasks and directions of the provision %d, measures on them 0"
                        .formatted(proposals.size(), carriers.size()),
                Map.of(
                        "proposals",
                        String.valueOf(proposals.size()),
                        "provision",
                        provision.toString(),
                        "concept",
                        concept.code() == null ? concept.id().toString() : concept.code()));
    }
}
