package kz.birlik.plans.summary;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import kz.birlik.kit.text.LocalizedText;
import kz.birlik.plans.measure.MeasureStatus;
import kz.birlik.plans.plan.PlanLevel;

/** The roll-up as the API shows it. Rows of different levels are never added: a region carries out rows of the republic. */
@Schema(name = "PlanSummary")
public record PlanSummaryView(
        @Schema(description = "The day it is true of") LocalDate asOf,

        @Schema(description = "The year asked for; absent when the plans running on that day were")
        Integer period,

        @Schema(description = "Approved plans in it") long plans,

        @Schema(description = "One row a region and level, by level and code")
        List<RegionRow> regions,

        @Schema(description = "One row a direction and level; measures bound to no direction come last")
        List<DirectionRow> directions) {

    /** The plans of one region. */
    @Schema(name = "PlanSummaryOfRegion")
    public record RegionRow(
            PlanLevel level,
            LocalizedText levelLabel,

            @Schema(description = "KATO code; absent for the republic", examples = "110000000")
            String region,

            LocalizedText regionName,
            long plans,
            Figures figures) {}

    /** The measures of one direction of a concept. */
    @Schema(name = "PlanSummaryOfDirection")
    public record DirectionRow(
            PlanLevel level,
            LocalizedText levelLabel,

            @Schema(description = "Direction of the concept; absent for measures bound to none")
            UUID directionId,

            String number,
            LocalizedText title,
            Figures figures) {}

    /** What is counted and added of some measures. */
    @Schema(name = "PlanSummaryFigures")
    public record Figures(
            long measures,

            @Schema(
                    description =
                            "Of them, those that carry out a measure of a higher plan: they stand in its rows too")
            long copies,

            @Schema(description = "Every status, also those without a measure")
            List<StatusCount> statuses,

            @Schema(description = "What the plans give for each year; years differ in how many measures have a sum")
            List<YearSum> costs,

            @Schema(description = "Measures with a stated total and no sums by year; no year has a part of it")
            TotalOnly totalOnly,

            @Schema(
                    description =
                            "Measures whose plan states no sum («в пределах средств»); they cost something all the same")
            long withoutCost) {}

    /** How many measures have come to what. */
    @Schema(name = "PlanSummaryStatus")
    public record StatusCount(MeasureStatus status, LocalizedText statusLabel, long measures) {}

    /** What some measures cost in one year. */
    @Schema(name = "PlanSummaryYear")
    public record YearSum(
            int year,

            @Schema(description = "Measures with a sum for that year")
            long measures,

            @Schema(description = "Their exact sum, thousand tenge with one decimal", examples = "1073763.3")
            BigDecimal thousandKzt) {}

    /** Totals that no year has a part of. */
    @Schema(name = "PlanSummaryTotalOnly")
    public record TotalOnly(
            long measures,

            @Schema(description = "Their exact sum, thousand tenge with one decimal", examples = "15000.0")
            BigDecimal thousandKzt) {}
}
