package kz.birlik.plans.analysis;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import kz.birlik.kit.problem.InvalidRequest;
import kz.birlik.kit.problem.NotFound;

/** Findings of completed runs, for what builds on them. */
@ApplicationScoped
public class FindingAccess {

    private final RunAccess runs;
    private final Rulesets rulesets;
    private final FindingTable findings;

    FindingAccess(RunAccess runs, Rulesets rulesets, FindingTable findings) {
        this.runs = runs;
        this.rulesets = rulesets;
        this.findings = findings;
    }

    /** @throws NotFound when the run has no such finding */
    @Transactional
    public Weakness find(UUID run, String id) {
        return findings.find(run, id).map(kept -> of(runs.completed(run), kept)).orElseThrow(() -> {
            runs.completed(run);
            return new NotFound("finding", id);
        });
    }

    /**
     * @param rule name of a rule, or null
     * @throws InvalidRequest when the run does not go by it
     */
    @Transactional
    public void demandRule(UUID run, String rule) {
        rulesets.get(runs.completed(run).ruleset).demandRule("rule", rule);
    }

    /** @param after place of the last one seen, 0 for the start */
    @Transactional
    public List<Weakness> page(UUID run, FindingFilter filter, int after, int limit) {
        var completed = runs.completed(run);
        return findings.page(run, filter, after, limit).stream()
                .map(kept -> of(completed, kept))
                .toList();
    }

    private Weakness of(AnalysisRun run, KeptFinding kept) {
        return new Weakness(
                run.id,
                run.ruleset,
                kept.position(),
                kept.finding(),
                kept.isDismissed(),
                rulesets.get(run.ruleset).rule(kept.finding().rule()),
                AnalysisRun.editions(run.plans));
    }
}
