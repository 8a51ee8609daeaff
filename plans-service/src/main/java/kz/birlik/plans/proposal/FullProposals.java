package kz.birlik.plans.proposal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import kz.birlik.plans.analysis.Rulesets;
import kz.birlik.plans.body.BodyRepository;
import kz.birlik.plans.measure.Measure;
import kz.birlik.plans.plan.Plan;
import kz.birlik.plans.plan.PlanRepository;

/** Fetches what belongs to proposals: two statements, a third where some are accepted and one where some are drafts, however many there are. */
@ApplicationScoped
class FullProposals {

    private final PlanRepository plans;
    private final BodyRepository bodies;
    private final Rulesets rulesets;
    private final ProposalRepository proposals;

    FullProposals(PlanRepository plans, BodyRepository bodies, Rulesets rulesets, ProposalRepository proposals) {
        this.proposals = proposals;
        this.plans = plans;
        this.bodies = bodies;
        this.rulesets = rulesets;
    }

    FullProposal of(Proposal proposal) {
        return of(List.of(proposal)).get(0);
    }

    List<FullProposal> of(List<Proposal> proposals) {
        if (proposals.isEmpty()) {
            return List.of();
        }
        var ofThem =
                plans
                        .list(
                                "id in ?1",
                                proposals.stream().map(each -> each.planId).collect(Collectors.toSet()))
                        .stream()
                        .collect(Collectors.toMap(Plan::id, plan -> plan));
        var names = bodies.names(proposals.stream().map(each -> each.addressee).collect(Collectors.toSet()));
        var rows = rows(proposals);
        var dismissed = dismissed(proposals);
        return proposals.stream()
                .map(each -> new FullProposal(
                        each,
                        ofThem.get(each.planId),
                        dismissed.contains(each.findingId),
                        each.measureId == null ? null : rows.get(each.measureId),
                        rulesets.get(each.ruleset).rule(each.rule).title(),
                        names.get(each.addressee)))
                .toList();
    }

    /** @return findings that were let be, of drafts: they cannot be sent */
    private Set<String> dismissed(List<Proposal> proposals) {
        var drafts = proposals.stream()
                .filter(each -> each.status == ProposalStatus.DRAFT)
                .map(each -> each.findingId)
                .collect(Collectors.toSet());
        return drafts.isEmpty() ? Set.of() : this.proposals.dismissed(drafts);
    }

    private Map<UUID, Measure> rows(List<Proposal> proposals) {
        var accepted = proposals.stream()
                .filter(each -> each.status == ProposalStatus.ACCEPTED && each.measureVersion != null)
                .map(each -> each.measureId)
                .collect(Collectors.toSet());
        return accepted.isEmpty() ? Map.of() : this.proposals.measures(accepted);
    }
}
