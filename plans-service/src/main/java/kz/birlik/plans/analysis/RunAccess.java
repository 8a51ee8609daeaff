package kz.birlik.plans.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Runs as readers find them: what a run found is shown once it is whole. */
@ApplicationScoped
public class RunAccess {

    private final AnalysisRunRepository runs;
    private final Rulesets rulesets;
    private final FindingTable findings;

    RunAccess(AnalysisRunRepository runs, Rulesets rulesets, FindingTable findings) {
        this.findings = findings;
        this.runs = runs;
        this.rulesets = rulesets;
    }

    /** @throws RunNotCompleted since findings of a run that still looks would be half the truth */
    @Transactional
    public AnalysisRun completed(UUID id) {
        var run = runs.get(id);
        if (run.status != RunStatus.COMPLETED) {
            throw new RunNotCompleted(run);
        }
        return run;
    }

    /** @return a run as the API shows it */
    @Transactional
    public RunView shown(UUID id) {
        return RunView.of(completed(id));
    }

    /** @return by plan and rule how much of what the run found was dismissed, by now */
    @Transactional
    public Map<UUID, Map<String, Integer>> dismissed(UUID id) {
        return findings.dismissed(completed(id).id);
    }

    /** @return by plan and rule how much of these findings, which may be kept nowhere, was dismissed */
    @Transactional
    Map<UUID, Map<String, Integer>> dismissedAmong(List<Finding> found) {
        var dismissals = findings.dismissedIds();
        var dismissed = new HashMap<UUID, Map<String, Integer>>();
        found.stream()
                .filter(finding -> dismissals.contains(finding.id()))
                .forEach(finding -> finding.counts()
                        .forEach((plan, weight) -> dismissed
                                .computeIfAbsent(plan, none -> new HashMap<>())
                                .merge(finding.rule(), weight, Integer::sum)));
        return dismissed;
    }

    /** @return the rules the run went by */
    @Transactional
    public Ruleset rulesetOf(UUID id) {
        return rulesets.get(completed(id).ruleset);
    }
}
