package kz.birlik.plans.proposal;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import kz.birlik.kit.problem.InvalidRequest;
import kz.birlik.plans.analysis.LaterRuns;
import kz.birlik.plans.analysis.score.ScoreService;

/** Holds a later run against the one a proposal was drafted from. */
@ApplicationScoped
public class EffectService {

    private final ProposalService proposals;
    private final LaterRuns runs;
    private final ScoreService scores;

    EffectService(ProposalService proposals, LaterRuns runs, ScoreService scores) {
        this.proposals = proposals;
        this.runs = runs;
        this.scores = scores;
    }

    /** @param chosen the run to hold against, or null for the newest that can be */
    @Transactional
    public EffectView of(UUID id, UUID chosen) {
        var proposal = proposals.visible(id).proposal();
        var edition = proposal.appliedEdition == null ? proposal.planEdition : proposal.appliedEdition;
        if (chosen != null && !runs.isComparable(chosen, proposal.runId, proposal.planId, edition)) {
            throw new InvalidRequest(
                    "run",
                    "A completed run after %s is needed that read the plan from edition %d on, by the same rules and of no earlier day."
                            .formatted(proposal.runId, edition));
        }
        var later = chosen != null
                ? chosen
                : runs.newest(proposal.runId, proposal.planId, edition).orElse(null);
        return new EffectView(
                proposal.id,
                proposal.status,
                seen(proposal.runId, proposal.planId),
                later == null ? null : seen(later, proposal.planId),
                later == null ? null : !runs.finds(later, proposal.findingId),
                later == null || proposal.lineId == null
                        ? List.of()
                        : runs.onLine(later, proposal.rule, proposal.planId, proposal.lineId));
    }

    private EffectView.Seen seen(UUID run, UUID plan) {
        return EffectView.Seen.of(run, scores.ofPlan(run, plan).orElseThrow());
    }
}
