package kz.birlik.plans.analysis.score;

import java.math.BigDecimal;

import kz.birlik.plans.analysis.facts.PlanFacts;

/**
 * What a plan gives, by accepted reports and by its own sums; never added to one another.
 *
 * @param events held, or null when no report counts them
 * @param people reached, or null when no report counts them
 * @param reportedPeriods periods with an accepted report
 * @param indicatorsWithTarget own indicators with a target that has a value reported
 * @param indicatorsReached of them, those whose last value is as good as the last target
 * @param planned thousand tenge, or null when no measure names a sum
 * @param plannedMeasures measures that name a sum
 * @param spent thousand tenge, or null when no report names a sum
 * @param spentWithPeople of it, what measures spent that count people
 * @param residents of its region, or null
 */
public record PlanFigures(
        Long events,
        Long people,
        int reportedPeriods,
        int indicatorsWithTarget,
        int indicatorsReached,
        BigDecimal planned,
        int plannedMeasures,
        BigDecimal spent,
        BigDecimal spentWithPeople,
        PlanFacts.Residents residents) {}
