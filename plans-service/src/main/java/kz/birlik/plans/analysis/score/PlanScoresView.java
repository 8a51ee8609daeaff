package kz.birlik.plans.analysis.score;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import kz.birlik.plans.analysis.Ruleset;
import kz.birlik.plans.analysis.WhyNotComparable;
import kz.birlik.plans.analysis.facts.PlanFacts.Residents;
import kz.birlik.plans.plan.PlanLevel;

/** The scores of one plan, and the figures that no score mixes. */
@Schema(name = "PlanScores")
public record PlanScoresView(
        UUID planId,
        int edition,
        PlanLevel level,

        @Schema(description = "KATO code; absent for the republic", examples = "110000000")
        String region,

        List<Score> scores,
        Figures figures,

        @Schema(description = "Measures that a rule could not compare, by why")
        List<Uncompared> notComparable) {

    /** Output, coverage, outcome and cost, each on its own; never a rank. */
    @Schema(name = "PlanFigures")
    public record Figures(
            @Schema(description = "Residents of the region by the last count not later than the day of the run")
            Residents residents,

            Output output,
            Coverage coverage,
            Outcome outcome,
            Cost cost) {}

    /** What was held. */
    @Schema(name = "PlanOutput")
    public record Output(
            @Schema(description = "By accepted reports; absent when none counts them")
            Long events,

            PerUnit per1000Residents,
            PerUnit perPeriod) {}

    /** Whom it reached. */
    @Schema(name = "PlanReach")
    public record Coverage(
            @Schema(description = "By accepted reports, not distinct persons; absent when none counts them")
            Long people,

            PerUnit per1000Residents,
            PerUnit perPeriod) {}

    /** What changed. */
    @Schema(name = "PlanOutcome")
    public record Outcome(
            @Schema(description = "Own indicators with a target and a reported value")
            int indicatorsWithTarget,

            @Schema(description = "Of them, those whose last value is as good as the last target")
            int indicatorsReached) {}

    /** What it costs. */
    @Schema(name = "PlanCost")
    public record Cost(
            @Schema(description = "Sum of what the measures name, thousand tenge")
            BigDecimal plannedThousandKzt,

            @Schema(description = "Measures that name a sum")
            int plannedMeasures,

            @Schema(description = "By accepted reports, thousand tenge")
            BigDecimal spentThousandKzt,

            PerUnit plannedPer1000Residents,

            @Schema(description = "Of the measures that count people")
            PerUnit spentPerParticipant) {}

    /** Measures that could not be compared for one reason. */
    @Schema(name = "UncomparedMeasures")
    public record Uncompared(
            @Schema(examples = "COST_OUTLIER") String rule,

            @Schema(description = "What was to be compared", examples = "THOUSAND_RESIDENTS")
            String per,

            NotComparable reason,
            int measures) {}

    public static PlanScoresView of(PlanCounts plan, Ruleset ruleset) {
        return new PlanScoresView(
                plan.planId(),
                plan.edition(),
                plan.level(),
                plan.region(),
                ruleset.scores().stream().map(score -> Score.of(score, plan)).toList(),
                figures(plan),
                plan.notComparable().entrySet().stream()
                        .flatMap(rule -> rule.getValue().entrySet().stream()
                                .map(reason -> uncompared(rule.getKey(), reason.getKey(), reason.getValue())))
                        .toList());
    }

    private static Uncompared uncompared(String rule, String reason, int measures) {
        var parts = reason.split("/");
        return new Uncompared(rule, parts[0], NotComparable.of(WhyNotComparable.valueOf(parts[1])), measures);
    }

    private static Figures figures(PlanCounts plan) {
        var figures = plan.figures();
        var events = decimal(figures.events());
        var people = decimal(figures.people());
        return new Figures(
                figures.residents(),
                new Output(
                        figures.events(),
                        PerUnit.perThousandResidents(plan, events, WhyNotComparable.NOT_REPORTED),
                        PerUnit.perPeriod(plan, events)),
                new Coverage(
                        figures.people(),
                        PerUnit.perThousandResidents(plan, people, WhyNotComparable.NOT_REPORTED),
                        PerUnit.perPeriod(plan, people)),
                new Outcome(figures.indicatorsWithTarget(), figures.indicatorsReached()),
                new Cost(
                        figures.planned(),
                        figures.plannedMeasures(),
                        figures.spent(),
                        PerUnit.perThousandResidents(plan, figures.planned(), WhyNotComparable.NO_COST),
                        perParticipant(figures)));
    }

    private static PerUnit perParticipant(PlanFigures figures) {
        if (figures.people() == null || figures.people() == 0) {
            return PerUnit.not(WhyNotComparable.NO_PARTICIPANTS);
        }
        return figures.spentWithPeople() == null
                ? PerUnit.not(WhyNotComparable.NOT_REPORTED)
                : PerUnit.of(figures.spentWithPeople(), figures.people());
    }

    private static BigDecimal decimal(Long figure) {
        return figure == null ? null : BigDecimal.valueOf(figure);
    }
}
