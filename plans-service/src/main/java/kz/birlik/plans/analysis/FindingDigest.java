package kz.birlik.plans.analysis;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** What a run found in short, for whoever tells of it as a whole: counts by rule, a few examples, and never all findings at once. */
@ApplicationScoped
public class FindingDigest {

    /** Rules that say measures repeat each other. */
    private static final List<String> REPEATS =
            List.of("DUPLICATE_IN_PLAN", "DUPLICATE_ACROSS_PLANS", "OVERLAP_REPUBLIC");

    /**
     * The findings of one rule.
     *
     * @param standing those that were not dismissed
     * @param examples the first of them
     */
    public record OfRule(Ruleset.RuleDefinition rule, int standing, int dismissed, List<FindingView> examples) {}

    private final RunAccess runs;
    private final FindingTable findings;

    FindingDigest(RunAccess runs, FindingTable findings) {
        this.runs = runs;
        this.findings = findings;
    }

    /** @return every rule of the run that found something, in the order of the ruleset */
    @Transactional
    public List<OfRule> byRule(UUID run, int examples) {
        var ruleset = runs.rulesetOf(run);
        var counts = findings.byRule(run);
        return ruleset.rules().stream()
                .filter(rule -> counts.containsKey(rule.id()))
                .map(rule -> {
                    var count = counts.get(rule.id());
                    var filter = new FindingFilter();
                    filter.rule = rule.id();
                    filter.dismissed = false;
                    return new OfRule(
                            rule,
                            count.all() - count.dismissed(),
                            count.dismissed(),
                            findings.page(run, filter, 0, examples).stream()
                                    .map(kept -> FindingView.of(kept, ruleset, null))
                                    .toList());
                })
                .toList();
    }

    /** @return measures that repeat others by findings that stand */
    @Transactional
    public Set<UUID> repeated(UUID run) {
        return findings.measures(runs.completed(run).id, REPEATS);
    }
}
