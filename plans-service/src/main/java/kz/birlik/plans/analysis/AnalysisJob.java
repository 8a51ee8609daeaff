package kz.birlik.plans.analysis;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;

import kz.birlik.kit.data.outbox.Outbox;
import kz.birlik.plans.analysis.duplicate.JudgedGroup;
import kz.birlik.plans.analysis.facts.MeasureFactsTable;
import kz.birlik.plans.analysis.facts.RunFactsReader;
import kz.birlik.plans.analysis.facts.RunSlices;
import kz.birlik.plans.analysis.score.PlanCounts;
import kz.birlik.plans.job.JobHandler;
import kz.birlik.plans.job.Lease;

/** Carries a run out, slice by slice; starting over removes what an earlier try had found. */
@ApplicationScoped
class AnalysisJob implements JobHandler {

    static final String KIND = "analysis-run";

    private final AnalysisRunRepository runs;
    private final RunFactsReader facts;
    private final MeasureFactsTable measures;
    private final RunTables tables;
    private final Rulesets rulesets;
    private final ObjectMapper json;
    private final Outbox outbox;

    AnalysisJob(
            AnalysisRunRepository runs,
            RunFactsReader facts,
            MeasureFactsTable measures,
            RunTables tables,
            Rulesets rulesets,
            ObjectMapper json,
            Outbox outbox) {
        this.runs = runs;
        this.facts = facts;
        this.measures = measures;
        this.tables = tables;
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
            tables.deleteAll(id);
            var begun = runs.get(id);
            begun.startedOver();
            return begun;
        });
        if (run.status != RunStatus.RUNNING) {
            return;
        }
        var around = QuarkusTransaction.requiringNew()
                .call(() -> facts.read(AnalysisRun.editions(run.plans), AnalysisRun.editions(run.compared), run.asOf));
        var slices = new RunSlices(around, measures);
        try (var keeping = new RunKeeping(id, (first, batch, looked) -> write(id, first, batch, looked), lease);
                var ahead = new ReadAhead<>(
                        "birlik-measures-" + id,
                        () -> QuarkusTransaction.requiringNew().call(slices::next))) {
            var reading = new RunReading(rulesets.get(run.ruleset), around, json, keeping);
            reading.look(ahead::next, looked -> {
                keeping.looked(looked);
                keeping.goOn();
            });
            var groups = reading.compare(keeping::goOn);
            var counts = reading.end();
            QuarkusTransaction.requiringNew().run(() -> complete(run, keeping, groups, counts));
        }
    }

    private void write(UUID id, int first, List<Finding> batch, int looked) {
        tables.findings().add(id, first, batch);
        runs.get(id).progressed(looked);
    }

    private void complete(AnalysisRun run, RunKeeping keeping, List<JudgedGroup> groups, List<PlanCounts> counts) {
        keeping.finish();
        tables.keep(run.id, groups, counts);
        var byRule = keeping.byRule();
        var kept = runs.get(run.id);
        kept.completed(byRule);
        outbox.record(new AnalysisCompleted(
                run.id,
                run.plans.stream().map(AnalysisRun.ReadPlan::planId).toList(),
                run.ruleset,
                run.asOf,
                kept.findings(),
                byRule));
    }

    @Override
    public void giveUp(UUID id) {
        var run = runs.get(id);
        if (run.status == RunStatus.RUNNING) {
            tables.deleteAll(id);
            run.failed(
                    "The analysis crashed in several tries; start it again, and tell the operators if it fails again.");
        }
    }
}
