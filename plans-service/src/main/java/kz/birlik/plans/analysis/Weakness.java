package kz.birlik.plans.analysis;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import kz.birlik.kit.problem.Conflict;
import kz.birlik.kit.text.LocalizedText;

/**
 * A finding with what a proposal is made of.
 *
 * @param position its place in the run
 * @param editions of the plans the run judged, by plan
 */
public record Weakness(
        UUID runId,
        String ruleset,
        int position,
        Finding finding,
        boolean dismissed,
        Ruleset.RuleDefinition rule,
        Map<UUID, Integer> editions) {

    /** @return the recommendation with the figures of the finding */
    public LocalizedText recommendation() {
        return FindingText.of(rule.proposal().text(), finding.words());
    }

    /** @throws Conflict {@code finding-dismissed} when it was let be */
    public void demandStanding() {
        if (dismissed) {
            throw new Conflict("finding-dismissed", "The finding was let be; take its dismissal back first.");
        }
    }

    public boolean isForLead() {
        return rule.proposal().addressee() == Ruleset.ProposalTemplate.Addressee.LEAD;
    }

    /** @return the judged plans it weighs on, in the order of their ids; those it only names are left out */
    public List<UUID> plans() {
        return finding.counts().entrySet().stream()
                .filter(plan -> plan.getValue() > 0 && editions.containsKey(plan.getKey()))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }
}
