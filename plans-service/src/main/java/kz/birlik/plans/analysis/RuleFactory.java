package kz.birlik.plans.analysis;

import java.util.Map;
import java.util.Set;

import kz.birlik.plans.analysis.facts.RunFacts;
import kz.birlik.plans.analysis.rule.CopiedFromLastYear;
import kz.birlik.plans.analysis.rule.CostOutlier;
import kz.birlik.plans.analysis.rule.CostTotalMismatch;
import kz.birlik.plans.analysis.rule.DueAfterPlan;
import kz.birlik.plans.analysis.rule.DuplicateAcrossPlans;
import kz.birlik.plans.analysis.rule.DuplicateInPlan;
import kz.birlik.plans.analysis.rule.FeedbackUnanswered;
import kz.birlik.plans.analysis.rule.Late;
import kz.birlik.plans.analysis.rule.MoneySpentNoResult;
import kz.birlik.plans.analysis.rule.NoBaseline;
import kz.birlik.plans.analysis.rule.NoCostOrSource;
import kz.birlik.plans.analysis.rule.NoDueDate;
import kz.birlik.plans.analysis.rule.NoIndicator;
import kz.birlik.plans.analysis.rule.NoLead;
import kz.birlik.plans.analysis.rule.NotReported;
import kz.birlik.plans.analysis.rule.OutputOnly;
import kz.birlik.plans.analysis.rule.OverlapRepublic;
import kz.birlik.plans.analysis.rule.ReportedWithoutEvidence;
import kz.birlik.plans.analysis.rule.ResultUnchanged;
import kz.birlik.plans.analysis.rule.SourceConflict;
import kz.birlik.plans.analysis.rule.StaleExecutor;
import kz.birlik.plans.analysis.rule.TargetNotBetterThanBaseline;
import kz.birlik.plans.analysis.rule.TooManyLeads;
import kz.birlik.plans.analysis.rule.UncoveredRegion;
import kz.birlik.plans.analysis.rule.UncoveredTask;
import kz.birlik.plans.analysis.rule.UnlinkedMeasure;

/** The one place where a rule's name meets its class; a ruleset that names another one does not load. */
final class RuleFactory {

    /** Makes a rule for one run, set as its definition says. */
    private interface Made {
        Rule of(Ruleset.RuleDefinition definition, RunFacts run);
    }

    private static final Map<String, Made> RULES = Map.ofEntries(
            Map.entry("NO_INDICATOR", (definition, run) -> new NoIndicator()),
            Map.entry("NO_BASELINE", (definition, run) -> new NoBaseline()),
            Map.entry(
                    "TARGET_NOT_BETTER_THAN_BASELINE",
                    (definition, run) -> new TargetNotBetterThanBaseline(definition.parameter("lowerIsBetter"))),
            Map.entry("NO_COST_OR_SOURCE", (definition, run) -> new NoCostOrSource()),
            Map.entry(
                    "COST_TOTAL_MISMATCH",
                    (definition, run) -> new CostTotalMismatch(definition.threshold("toleranceThousandKzt"))),
            Map.entry("NO_DUE_DATE", (definition, run) -> new NoDueDate()),
            Map.entry("DUE_AFTER_PLAN", (definition, run) -> new DueAfterPlan()),
            Map.entry("NO_LEAD", (definition, run) -> new NoLead()),
            Map.entry(
                    "TOO_MANY_LEADS",
                    (definition, run) ->
                            new TooManyLeads(definition.threshold("most").intValueExact())),
            Map.entry("OUTPUT_ONLY", (definition, run) -> new OutputOnly(definition.parameter("forms"))),
            Map.entry("COPIED_FROM_LAST_YEAR", (definition, run) -> new CopiedFromLastYear()),
            Map.entry("DUPLICATE_IN_PLAN", (definition, run) -> new DuplicateInPlan()),
            Map.entry("DUPLICATE_ACROSS_PLANS", (definition, run) -> new DuplicateAcrossPlans()),
            Map.entry("OVERLAP_REPUBLIC", (definition, run) -> new OverlapRepublic()),
            Map.entry("UNCOVERED_TASK", (definition, run) -> new UncoveredTask(run)),
            Map.entry(
                    "UNCOVERED_REGION",
                    (definition, run) -> new UncoveredRegion(run, definition.threshold("shareOfRegions"))),
            Map.entry("UNLINKED_MEASURE", (definition, run) -> new UnlinkedMeasure()),
            Map.entry("LATE", (definition, run) -> new Late(run.asOf())),
            Map.entry("NOT_REPORTED", (definition, run) -> new NotReported()),
            Map.entry("REPORTED_WITHOUT_EVIDENCE", (definition, run) -> new ReportedWithoutEvidence()),
            Map.entry("MONEY_SPENT_NO_RESULT", (definition, run) -> new MoneySpentNoResult(run.asOf())),
            Map.entry(
                    "RESULT_UNCHANGED_3_PERIODS",
                    (definition, run) ->
                            new ResultUnchanged(definition.threshold("periods").intValueExact())),
            Map.entry(
                    "COST_OUTLIER",
                    (definition, run) -> new CostOutlier(new CostOutlier.Limits(
                            definition.threshold("deviations"),
                            definition.threshold("times"),
                            definition.threshold("fewest").intValueExact(),
                            definition.threshold("most").intValueExact()))),
            Map.entry(
                    "SOURCE_CONFLICT",
                    (definition, run) ->
                            new SourceConflict(definition.threshold("words").intValueExact())),
            Map.entry("STALE_EXECUTOR", (definition, run) -> new StaleExecutor(run)),
            Map.entry("FEEDBACK_UNANSWERED", (definition, run) -> new FeedbackUnanswered(run)));

    private RuleFactory() {}

    static Set<String> names() {
        return RULES.keySet();
    }

    static Rule make(Ruleset.RuleDefinition definition, RunFacts run) {
        return RULES.get(definition.id()).of(definition, run);
    }
}
