package kz.birlik.plans.analysis.score;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import kz.birlik.plans.analysis.WhyNotComparable;
import kz.birlik.plans.plan.PlanLevel;

/** A figure divided so that plans of different size can be put side by side, or why it cannot be. */
@Schema(name = "PerUnit")
public record PerUnit(
        @Schema(description = "Rounded half up to three decimals; absent when not comparable", examples = "1.275")
        BigDecimal value,

        NotComparable notComparable) {

    private static final int SCALE = 3;

    static PerUnit of(BigDecimal figure, long units) {
        return new PerUnit(figure.divide(BigDecimal.valueOf(units), SCALE, RoundingMode.HALF_UP), null);
    }

    static PerUnit not(WhyNotComparable why) {
        return new PerUnit(null, NotComparable.of(why));
    }

    /** @param missing why there is no figure, when there is none */
    static PerUnit perThousandResidents(PlanCounts plan, BigDecimal figure, WhyNotComparable missing) {
        var residents = plan.figures().residents();
        if (plan.level() == PlanLevel.REPUBLIC) {
            return not(WhyNotComparable.NO_REGION);
        }
        if (residents == null || residents.people() == 0) {
            return not(WhyNotComparable.NO_POPULATION);
        }
        return figure == null ? not(missing) : of(figure.movePointRight(SCALE), residents.people());
    }

    static PerUnit perPeriod(PlanCounts plan, BigDecimal figure) {
        var periods = plan.figures().reportedPeriods();
        return figure == null || periods == 0 ? not(WhyNotComparable.NOT_REPORTED) : of(figure, periods);
    }
}
