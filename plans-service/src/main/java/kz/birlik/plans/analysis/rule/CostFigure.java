package kz.birlik.plans.analysis.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.UUID;

import kz.birlik.plans.analysis.WhyNotComparable;
import kz.birlik.plans.analysis.facts.AlikeMeasure;

/**
 * What a measure costs for each of those it is for: the only way in which regions of different size are compared.
 *
 * @param value thousand tenge per unit
 */
record CostFigure(UUID planId, UUID lineId, BigDecimal costThousandKzt, long units, BigDecimal value) {

    /** Per what. */
    enum Per {
        /** Spent by accepted reports, for each person they count. */
        PARTICIPANT {
            @Override
            BigDecimal cost(AlikeMeasure measure) {
                return measure.spent();
            }

            @Override
            WhyNotComparable whyNot(AlikeMeasure measure) {
                return measure.people() == null || measure.people() == 0 ? WhyNotComparable.NO_PARTICIPANTS : null;
            }

            @Override
            CostFigure of(AlikeMeasure measure) {
                return figure(measure, measure.people(), BigDecimal.valueOf(measure.people()));
            }
        },
        /** Planned, for each 1,000 people who live in the region by the last count not later than the day of the run. */
        THOUSAND_RESIDENTS {
            @Override
            BigDecimal cost(AlikeMeasure measure) {
                return measure.planned();
            }

            @Override
            WhyNotComparable whyNot(AlikeMeasure measure) {
                if (measure.plan().isRepublican()) {
                    return WhyNotComparable.NO_REGION;
                }
                var residents = measure.plan().residents();
                return residents == null || residents.people() == 0 ? WhyNotComparable.NO_POPULATION : null;
            }

            @Override
            CostFigure of(AlikeMeasure measure) {
                var people = measure.plan().residents().people();
                return figure(measure, people, BigDecimal.valueOf(people, 3));
            }
        };

        /** @return thousand tenge, or null when none is told */
        abstract BigDecimal cost(AlikeMeasure measure);

        /** @return why it cannot be compared, or null */
        abstract WhyNotComparable whyNot(AlikeMeasure measure);

        abstract CostFigure of(AlikeMeasure measure);

        boolean hasCost(AlikeMeasure measure) {
            return cost(measure) != null && cost(measure).signum() > 0;
        }

        CostFigure figure(AlikeMeasure measure, long units, BigDecimal divisor) {
            return new CostFigure(
                    measure.plan().id(),
                    measure.lineId(),
                    cost(measure),
                    units,
                    cost(measure).divide(divisor, RobustStatistics.SCALE, RoundingMode.HALF_UP));
        }
    }
}
