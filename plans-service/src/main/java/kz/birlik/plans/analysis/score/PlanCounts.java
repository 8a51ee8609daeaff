package kz.birlik.plans.analysis.score;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import kz.birlik.plans.analysis.ScoreBase;
import kz.birlik.plans.plan.PlanLevel;

/**
 * What a run counted of a plan it judged.
 *
 * @param bases what findings are counted against
 * @param found findings by rule, as they weigh in this plan
 * @param notComparable by rule and reason how many measures could not be compared
 */
public record PlanCounts(
        UUID planId,
        int edition,
        PlanLevel level,
        String region,
        Map<ScoreBase, Integer> bases,
        Map<String, Integer> found,
        PlanFigures figures,
        Map<String, Map<String, Integer>> notComparable) {

    /** @return the same without what was dismissed, by rule */
    public PlanCounts without(Map<String, Integer> dismissed) {
        var left = new TreeMap<>(found);
        dismissed.forEach((rule, weight) -> left.computeIfPresent(rule, (same, all) -> Math.max(0, all - weight)));
        return new PlanCounts(planId, edition, level, region, bases, left, figures, notComparable);
    }
}
