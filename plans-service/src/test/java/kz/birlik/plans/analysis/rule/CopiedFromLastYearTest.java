package kz.birlik.plans.analysis.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;

import kz.birlik.plans.measure.indicator.YearValue;

class CopiedFromLastYearTest {

    private final MeasureDraft last =
            MeasureDraft.of(PlanDraft.akmola().of(2025).onlyCompared().made());
    private final MeasureDraft next =
            MeasureDraft.of(PlanDraft.akmola().of(2026).made());

    @Test
    void theSameRowWithTheSameMoneyAndTargetIsACopy() {
        assertThat(Seen.alike(new CopiedFromLastYear(), last, next))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.counts()).containsEntry(next.plan.id(), 1).containsEntry(last.plan.id(), 0);
                    assertThat(found.arithmetic()).isEqualTo("cost 10.0 = 10.0, targets [60] = [60]");
                });
    }

    @Test
    void otherMoneyOrAnotherTargetShowsThatSomebodyThoughtAboutIt() {
        assertThat(Seen.alike(
                        new CopiedFromLastYear(),
                        last,
                        MeasureDraft.of(next.plan).cost("10.1")))
                .isEmpty();
        assertThat(Seen.alike(
                        new CopiedFromLastYear(),
                        last,
                        MeasureDraft.of(next.plan)
                                .indicators(MeasureDraft.indicator(
                                        "доля", new YearValue(2025, BigDecimal.ONE), new BigDecimal("61")))))
                .isEmpty();
    }

    @Test
    void anotherOwnerOrAnEarlierYearIsNotLastYear() {
        var pavlodar = MeasureDraft.of(
                PlanDraft.region(PlanDraft.PAVLODAR).of(2025).onlyCompared().made());
        var before = MeasureDraft.of(PlanDraft.akmola().of(2024).onlyCompared().made());

        assertThat(Seen.alike(new CopiedFromLastYear(), pavlodar, before, next)).isEmpty();
    }
}
