package kz.birlik.plans.analysis.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import kz.birlik.plans.analysis.Observation;
import kz.birlik.plans.measure.ClaimedStatus;

class CostOutlierTest {

    private final CostOutlier rule =
            new CostOutlier(new CostOutlier.Limits(new BigDecimal("3.5"), new BigDecimal("2"), 5, 100));

    @Test
    void oneRegionThatPaysTenTimesTheMedianForAThousandResidentsIsFound() {
        assertThat(seen(10, 11, 12, 13, 120)).singleElement().satisfies(found -> {
            assertThat(found.inputs()).containsEntry("per", CostFigure.Per.THOUSAND_RESIDENTS);
            assertThat(found.arithmetic())
                    .isEqualTo(
                            "0.1200 > max(median 0.0120 + 3.5 x 1.4826 x MAD 0.0010, 2 x median) = 0.0240, of 5 measures worded alike, per THOUSAND_RESIDENTS");
        });
    }

    @Test
    void whatIsWithinTheSpreadOrNotTwiceTheMedianIsNot() {
        assertThat(seen(10, 11, 12, 13, 24)).isEmpty();
        assertThat(seen(10, 10, 10, 10, 19))
                .as("without any spread, not twice the median")
                .isEmpty();
        assertThat(seen(10, 10, 10, 10, 21)).hasSize(1);
        assertThat(seen(2, 10, 30, 60, 120)).as("figures that differ anyway").isEmpty();
    }

    @Test
    void theCheapOneIsNoOutlier() {
        assertThat(seen(1, 100, 101, 102, 103)).isEmpty();
    }

    @Test
    void withoutPopulationThereIsNoComparisonAndTheRunSaysSo() {
        var measures = measures(10, 11, 12, 13, 120);
        var unknown =
                MeasureDraft.of(PlanDraft.region(PlanDraft.PAVLODAR).made()).cost("999.0");
        measures.add(unknown);

        assertThat(Seen.alike(rule, measures.toArray(MeasureDraft[]::new))).hasSize(1);
        assertThat(rule.notComparable())
                .isEqualTo(Map.of(unknown.plan.id(), Map.of("THOUSAND_RESIDENTS/NO_POPULATION", 1)));
    }

    @Test
    void fewerThanFiveAreNotCompared() {
        assertThat(seen(10, 11, 12, 120)).isEmpty();
        assertThat(rule.notComparable())
                .hasSize(4)
                .allSatisfy((plan, why) -> assertThat(why).isEqualTo(Map.of("THOUSAND_RESIDENTS/FEW_ALIKE", 1)));
    }

    @Test
    void whatWasSpentIsComparedForEachParticipant() {
        var measures = new ArrayList<MeasureDraft>();
        for (var cost : List.of("100.0", "110.0", "120.0", "130.0", "1200.0")) {
            measures.add(MeasureDraft.of(PlanDraft.akmola().made())
                    .cost(null)
                    .reported("2026-H1", ClaimedStatus.DONE, "2026-06-01", cost, 100L, "5", 1));
        }
        assertThat(Seen.alike(rule, measures.toArray(MeasureDraft[]::new)))
                .singleElement()
                .satisfies(found -> assertThat(found.inputs()).containsEntry("per", CostFigure.Per.PARTICIPANT));
    }

    private List<Observation> seen(int... costs) {
        return Seen.alike(rule, measures(costs).toArray(MeasureDraft[]::new));
    }

    /** Of regions with a million residents each. */
    private static List<MeasureDraft> measures(int... costs) {
        var measures = new ArrayList<MeasureDraft>();
        for (var cost : costs) {
            measures.add(MeasureDraft.of(PlanDraft.akmola().residents(1_000_000).made())
                    .cost(cost + ".0"));
        }
        return measures;
    }
}
