package kz.birlik.plans.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.databind.ObjectMapper;

import kz.birlik.kit.data.audit.Audit;
import kz.birlik.plans.analysis.facts.MeasureFactsTable;
import kz.birlik.plans.analysis.facts.RunFactsReader;
import kz.birlik.plans.analysis.facts.RunSlices;
import kz.birlik.plans.analysis.score.PlanScoresView;
import kz.birlik.plans.analysis.score.ScoreService;

/** Answers what a run would say if weights or thresholds were others, and keeps nothing of it. */
@ApplicationScoped
class WhatIfService {

    /** More than this is read as a job or not at all: a request waits for it. */
    private static final int MOST_MEASURES = 20_000;

    private final RunAccess runs;
    private final ScoreService scores;
    private final RunFactsReader facts;
    private final MeasureFactsTable measures;
    private final ObjectMapper json;
    private final Audit audit;

    WhatIfService(
            RunAccess runs,
            ScoreService scores,
            RunFactsReader facts,
            MeasureFactsTable measures,
            ObjectMapper json,
            Audit audit) {
        this.audit = audit;
        this.runs = runs;
        this.scores = scores;
        this.facts = facts;
        this.measures = measures;
        this.json = json;
    }

    /** Other weights need only what was counted; other thresholds read the same editions again, in this transaction. */
    @Transactional
    WhatIfView ask(UUID id, WhatIfRequest request) {
        var run = runs.completed(id);
        var ruleset = request.applied(runs.rulesetOf(id));
        audit.record(
                "analysis-question-asked",
                "analysis-run",
                id,
                null,
                Map.of("weights", request.weights(), "thresholds", request.thresholds()));
        if (!request.readsAgain()) {
            return new WhatIfView(run.byRule, run.byRule, scores.all(id, ruleset));
        }
        if (run.measuresTotal > MOST_MEASURES) {
            throw new TooLargeForWhatIf(run.measuresTotal, MOST_MEASURES);
        }
        var byRule = new TreeMap<String, Integer>();
        return new WhatIfView(byRule, run.byRule, readAgain(run, ruleset, byRule));
    }

    /** What is dismissed is told by the id of a finding, and that by its inputs; thresholds stand in some of those, so compare ids. */
    private List<PlanScoresView> readAgain(AnalysisRun run, Ruleset ruleset, Map<String, Integer> byRule) {
        var around = facts.read(AnalysisRun.editions(run.plans), AnalysisRun.editions(run.compared), run.asOf);
        var found = new ArrayList<Finding>();
        var reading = new RunReading(ruleset, around, json, finding -> {
            byRule.merge(finding.rule(), 1, Integer::sum);
            found.add(finding);
        });
        reading.look(new RunSlices(around, measures)::next, done -> {});
        reading.compare(() -> {});
        var counts = reading.end();
        var dismissed = runs.dismissedAmong(found);
        return counts.stream()
                .map(plan -> PlanScoresView.of(plan.without(dismissed.getOrDefault(plan.planId(), Map.of())), ruleset))
                .toList();
    }
}
