package kz.birlik.plans.analysis.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import kz.birlik.plans.concept.FollowedConcepts;
import kz.birlik.plans.feedback.FollowedProposals;
import kz.birlik.plans.schedule.ReportSchedule;
import kz.birlik.plans.schedule.ReportSchedules;

/** Reads what is around the measures of a run: a few statements for each concept, and none for each plan. */
@ApplicationScoped
public class RunFactsReader {

    private final PlansOfRun plans;
    private final ReportSchedules schedules;
    private final FollowedConcepts concepts;
    private final FollowedProposals proposals;
    private final DatedRegister registers;

    RunFactsReader(
            PlansOfRun plans,
            ReportSchedules schedules,
            FollowedConcepts concepts,
            FollowedProposals proposals,
            DatedRegister registers) {
        this.plans = plans;
        this.schedules = schedules;
        this.concepts = concepts;
        this.proposals = proposals;
        this.registers = registers;
    }

    /**
     * @param judged edition by plan, in order
     * @param compared the same of plans that are only compared with
     */
    @Transactional
    public RunFacts read(Map<UUID, Integer> judged, Map<UUID, Integer> compared, LocalDate asOf) {
        var editions = new LinkedHashMap<>(judged);
        editions.putAll(compared);
        var known = plans.plans(editions.keySet());
        var schedule = schedules.list("planId in ?1", editions.keySet()).stream()
                .collect(Collectors.toMap(ReportSchedule::planId, one -> one));
        var residents = registers.residents(
                known.values().stream()
                        .map(row -> row.plan().regionKato())
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()),
                asOf);
        var facts = new ArrayList<PlanFacts>();
        editions.forEach((id, edition) -> {
            var row = known.get(id);
            var plan = row.plan();
            facts.add(new PlanFacts(
                    id,
                    edition,
                    plan.level(),
                    plan.regionKato(),
                    plan.ownerBody(),
                    plan.periodFrom(),
                    plan.periodTo(),
                    plan.conceptId(),
                    row.isOwedOn(asOf),
                    judged.containsKey(id),
                    due(row, schedule.get(id), asOf),
                    residents.get(plan.regionKato())));
        });
        var ofConcepts = concepts(facts);
        return new RunFacts(
                asOf,
                facts,
                ofConcepts,
                registers.dissolved(asOf),
                registers.regions(asOf),
                proposals(ofConcepts.keySet(), asOf));
    }

    /** As {@code measure.overdue} is told: nothing that was due before the schedule was set, nothing once the plan is closed. */
    private List<PlanFacts.DuePeriod> due(PlansOfRun.Row row, ReportSchedule schedule, LocalDate asOf) {
        if (schedule == null || !row.isOwedOn(asOf)) {
            return List.of();
        }
        return schedules.periods(schedule, row.plan()).stream()
                .filter(period -> period.executorDue().isBefore(asOf))
                .filter(period -> !period.executorDue().isBefore(schedule.setOn()))
                .filter(period -> row.closedOn() == null || period.executorDue().isBefore(row.closedOn()))
                .map(period -> new PlanFacts.DuePeriod(period.key(), period.from(), period.to(), period.executorDue()))
                .toList();
    }

    private Map<UUID, ConceptContent> concepts(List<PlanFacts> facts) {
        var content = new TreeMap<UUID, ConceptContent>();
        facts.stream()
                .filter(plan -> plan.judged() && plan.conceptId() != null)
                .map(PlanFacts::conceptId)
                .distinct()
                .forEach(id -> concepts.findByIdOptional(id)
                        .ifPresent(concept -> content.put(
                                id,
                                new ConceptContent(
                                        id,
                                        concept.code(),
                                        concepts.directions(id).stream()
                                                .map(direction -> new ConceptContent.Direction(
                                                        direction.id(),
                                                        direction.number(),
                                                        direction.title(),
                                                        direction.provisionIds()))
                                                .toList(),
                                        concepts.tasks(id).stream()
                                                .map(task -> new ConceptContent.Task(
                                                        task.id(),
                                                        task.directionId(),
                                                        task.number(),
                                                        task.title(),
                                                        task.provisionIds()))
                                                .toList()))));
        return content;
    }

    private List<RunFacts.Proposal> proposals(Set<UUID> ofConcepts, LocalDate asOf) {
        return proposals.accepted(ofConcepts, asOf).stream()
                .map(proposal -> new RunFacts.Proposal(
                        proposal.commentId(),
                        proposal.conceptId(),
                        proposal.provisionId(),
                        proposal.outcome().name()))
                .toList();
    }
}
