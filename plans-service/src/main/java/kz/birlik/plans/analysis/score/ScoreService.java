package kz.birlik.plans.analysis.score;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import kz.birlik.plans.analysis.Ruleset;
import kz.birlik.plans.analysis.RunAccess;

/** Makes scores of what a run counted, without what was dismissed since; a score is never kept, so it is never stale. */
@ApplicationScoped
public class ScoreService {

    private final RunAccess runs;
    private final PlanCountsTable counts;

    ScoreService(RunAccess runs, PlanCountsTable counts) {
        this.runs = runs;
        this.counts = counts;
    }

    /** Scores with their place in the run. */
    record Placed(int position, PlanScoresView scores) {}

    /** @param plan one plan of the run, or null for all */
    @Transactional
    List<Placed> page(UUID run, UUID plan, int after, int limit) {
        var ruleset = runs.rulesetOf(run);
        var dismissed = runs.dismissed(run);
        return counts.page(run, plan, after, limit).stream()
                .map(placed -> new Placed(placed.position(), scores(placed.counts(), dismissed, ruleset)))
                .toList();
    }

    /** @return the scores of all plans of a run, in order; 21 in a year, and at most 500 */
    @Transactional
    public List<PlanScoresView> all(UUID run) {
        return all(run, runs.rulesetOf(run));
    }

    /** @param ruleset the rules of the run, as they are or set otherwise */
    @Transactional
    public List<PlanScoresView> all(UUID run, Ruleset ruleset) {
        var dismissed = runs.dismissed(run);
        return counts.page(run, null, 0, Integer.MAX_VALUE).stream()
                .map(placed -> scores(placed.counts(), dismissed, ruleset))
                .toList();
    }

    /** @return the scores of one plan of a run */
    @Transactional
    public Optional<PlanScoresView> ofPlan(UUID run, UUID plan) {
        return page(run, plan, 0, 1).stream().map(Placed::scores).findFirst();
    }

    @Transactional
    long count(UUID run, UUID plan) {
        return counts.page(run, plan, 0, Integer.MAX_VALUE).size();
    }

    private static PlanScoresView scores(PlanCounts plan, Map<UUID, Map<String, Integer>> dismissed, Ruleset ruleset) {
        return PlanScoresView.of(plan.without(dismissed.getOrDefault(plan.planId(), Map.of())), ruleset);
    }
}
