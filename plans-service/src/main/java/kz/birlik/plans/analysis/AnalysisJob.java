package kz.birlik.plans.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;

import kz.birlik.kit.data.outbox.Outbox;
import kz.birlik.plans.job.JobHandler;
import kz.birlik.plans.job.Lease;
import kz.birlik.plans.measure.MeasureRepository;
import kz.birlik.plans.plan.PlanRepository;

/** Carries a run out, slice by slice; starting over removes what an earlier try had found. */
@ApplicationScoped
class AnalysisJob implements JobHandler {

    static final String KIND = "analysis-run";
    private static final int SLICE = 500;

    private final AnalysisRunRepository runs;
    private final FindingTable findings;
    private final PlanRepository plans;
    private final MeasureRepository measures;
    private final Rulesets rulesets;
    private final ObjectMapper json;
    private final Outbox outbox;

    AnalysisJob(
            AnalysisRunRepository runs,
            FindingTable findings,
            PlanRepository plans,
            MeasureRepository measures,
            Rulesets rulesets,
            ObjectMapper json,
            Outbox outbox) {
        this.runs = runs;
        this.findings = findings;
        this.plans = plans;
        this.measures = measures;
        this.rulesets = rulesets;
        this.json = json;
        this.outbox = outbox;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(UUID id, Lease lease) {
        var run = QuarkusTransaction.requiringNew().call(() -> {
            lease.renew();
            findings.deleteAll(id);
            return runs.get(id);
        });
        if (run.status != RunStatus.RUNNING) {
            return;
        }
        var found = new ArrayList<Finding>();
        var analysis = new Analysis(rulesets.get(run.ruleset), json, found::add);
        var progress = new Progress();
        for (var plan : run.plans) {
            readPlan(run, plan, analysis, found, progress, lease);
        }
        analysis.end();
        QuarkusTransaction.requiringNew().run(() -> complete(run, found, progress, lease));
    }

    private void readPlan(
            AnalysisRun run,
            AnalysisRun.ReadPlan plan,
            Analysis analysis,
            List<Finding> found,
            Progress progress,
            Lease lease) {
        var after = new int[] {0};
        while (QuarkusTransaction.requiringNew().call(() -> {
            lease.renew();
            var owner = plans.get(plan.planId());
            var slice = measures.page(plan.planId(), plan.edition(), after[0], SLICE);
            slice.forEach(measure -> {
                analysis.look(measure.facts(owner));
                after[0] = measure.measure().position();
            });
            keep(run.id, found, progress);
            progress.measures += slice.size();
            runs.get(run.id).progressed(progress.measures);
            return slice.size() == SLICE;
        })) {
            continue;
        }
    }

    private void complete(AnalysisRun run, List<Finding> found, Progress progress, Lease lease) {
        lease.renew();
        keep(run.id, found, progress);
        runs.get(run.id).completed(progress.byRule);
        outbox.record(new AnalysisCompleted(
                run.id,
                run.plans.stream().map(AnalysisRun.ReadPlan::planId).toList(),
                run.ruleset,
                run.asOf,
                progress.findings,
                progress.byRule));
    }

    private void keep(UUID run, List<Finding> found, Progress progress) {
        findings.add(run, progress.findings + 1, found);
        progress.findings += found.size();
        found.forEach(finding -> progress.byRule.merge(finding.rule(), 1, Integer::sum));
        found.clear();
    }

    @Override
    public void giveUp(UUID id) {
        var run = runs.get(id);
        if (run.status == RunStatus.RUNNING) {
            findings.deleteAll(id);
            run.failed(
                    "The analysis crashed in several tries; start it again, and tell the operators if it fails again.");
        }
    }

    /** What was counted so far in this try. */
    private static final class Progress {
        private int measures;
        private int findings;
        private final TreeMap<String, Integer> byRule = new TreeMap<>();
    }
}
