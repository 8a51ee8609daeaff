package kz.birlik.plans.proposal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import kz.birlik.kit.time.BusinessClock;
import kz.birlik.plans.analysis.Weakness;
import kz.birlik.plans.body.BodyRepository;
import kz.birlik.plans.measure.Measure;
import kz.birlik.plans.plan.Plan;
import kz.birlik.plans.plan.PlanRepository;

/** Makes of findings what can be proposed without anybody's judgement; a few statements, however many findings. */
@ApplicationScoped
class ProposalDrafter {

    private final PlanRepository plans;
    private final ProposalRepository proposals;
    private final BodyRepository bodies;
    private final BusinessClock clock;

    ProposalDrafter(PlanRepository plans, ProposalRepository proposals, BodyRepository bodies, BusinessClock clock) {
        this.plans = plans;
        this.proposals = proposals;
        this.bodies = bodies;
        this.clock = clock;
    }

    /**
     * @param choice which of the plans that a finding weighs on is to be improved
     * @return a draft for each finding that weighs on such a plan, in their order
     */
    List<ProposalDraft> of(List<Weakness> found, Function<List<Plan>, Optional<Plan>> choice) {
        var ofThem =
                plans
                        .list(
                                "id in ?1",
                                found.stream()
                                        .flatMap(each -> each.plans().stream())
                                        .distinct()
                                        .toList())
                        .stream()
                        .collect(Collectors.toMap(Plan::id, plan -> plan));
        var rows = proposals.measures(found.stream()
                .flatMap(each -> each.finding().measureIds().stream())
                .distinct()
                .toList());
        var leads = leads(found);
        var drafts = new ArrayList<ProposalDraft>();
        for (var each : found) {
            choice.apply(each.plans().stream()
                            .map(ofThem::get)
                            .filter(Objects::nonNull)
                            .toList())
                    .map(plan -> draft(each, plan, rows, leads))
                    .ifPresent(drafts::add);
        }
        return drafts;
    }

    private static ProposalDraft draft(Weakness found, Plan plan, Map<UUID, Measure> rows, Map<UUID, String> leads) {
        var measure = found.finding().measureIds().stream()
                .map(rows::get)
                .filter(row -> row != null && row.planId().equals(plan.id()))
                .findFirst()
                .orElse(null);
        var lead = measure == null ? null : leads.get(measure.id());
        return new ProposalDraft(
                found.runId(),
                found.finding().id(),
                found.finding().rule(),
                found.ruleset(),
                plan,
                found.editions().get(plan.id()),
                measure == null ? null : measure.id(),
                measure == null ? null : measure.lineId(),
                measure == null ? null : measure.version(),
                found.recommendation(),
                lead == null ? plan.ownerBody() : lead);
    }

    /** @return first executors that exist today, of the measures whose rule speaks to them */
    private Map<UUID, String> leads(List<Weakness> found) {
        var asked = found.stream()
                .filter(Weakness::isForLead)
                .flatMap(each -> each.finding().measureIds().stream())
                .distinct()
                .toList();
        var leads = proposals.leads(asked);
        var existing = existing(leads.values());
        return leads.entrySet().stream()
                .filter(lead -> existing.contains(lead.getValue()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private List<String> existing(Collection<String> codes) {
        return codes.stream()
                .distinct()
                .filter(code -> bodies.exists(code, clock.today()))
                .toList();
    }

    /** @return the bodies a proposal may go to, those that exist today */
    List<String> addressees(Proposal proposal, Plan plan) {
        var codes = new ArrayList<String>();
        codes.add(plan.ownerBody());
        if (proposal.measureId != null) {
            codes.addAll(proposals.leads(List.of(proposal.measureId)).values());
        }
        return existing(codes);
    }
}
