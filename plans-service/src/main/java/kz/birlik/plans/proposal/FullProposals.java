package kz.birlik.plans.proposal;

import java.util.List;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import kz.birlik.plans.analysis.Rulesets;
import kz.birlik.plans.body.BodyRepository;
import kz.birlik.plans.plan.Plan;
import kz.birlik.plans.plan.PlanRepository;

/** Fetches what belongs to proposals: two statements, however many there are. */
@ApplicationScoped
class FullProposals {

    private final PlanRepository plans;
    private final BodyRepository bodies;
    private final Rulesets rulesets;

    FullProposals(PlanRepository plans, BodyRepository bodies, Rulesets rulesets) {
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
        return proposals.stream()
                .map(each -> new FullProposal(
                        each,
                        ofThem.get(each.planId),
                        rulesets.get(each.ruleset).rule(each.rule).title(),
                        names.get(each.addressee)))
                .toList();
    }
}
