package kz.birlik.plans.analysis;

import java.util.List;
import java.util.Map;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import kz.birlik.plans.analysis.score.PlanScoresView;

/** What the run would say if the rules were set otherwise; kept nowhere. */
@Schema(name = "WhatIf")
public record WhatIfView(
        @Schema(description = "Findings by rule as the rules would be set", examples = "{\"TOO_MANY_LEADS\":4}")
        Map<String, Integer> byRule,

        @Schema(description = "Findings by rule as the run has them")
        Map<String, Integer> byRuleOfRun,

        @Schema(description = "The scores as the rules would be set; findings that are dismissed count in neither")
        List<PlanScoresView> scores) {}
