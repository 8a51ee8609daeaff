package kz.birlik.plans.analysis.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;

import org.junit.jupiter.api.Test;

class DuplicateAcrossPlansTest {

    private final MeasureDraft akmola = MeasureDraft.sound();
    private final MeasureDraft pavlodar =
            MeasureDraft.of(PlanDraft.region(PlanDraft.PAVLODAR).made());

    @Test
    void theSameMeasureInTwoPlansOfAYearIsADuplicate() {
        assertThat(Seen.alike(new DuplicateAcrossPlans(), akmola, pavlodar))
                .singleElement()
                .satisfies(found -> assertThat(found.counts())
                        .containsEntry(akmola.plan.id(), 1)
                        .containsEntry(pavlodar.plan.id(), 1));
    }

    @Test
    void withinOnePlanOrInPlansOfDifferentYearsNothingIs() {
        assertThat(Seen.alike(new DuplicateAcrossPlans(), akmola, MeasureDraft.of(akmola.plan)))
                .isEmpty();
        assertThat(Seen.alike(
                        new DuplicateAcrossPlans(),
                        akmola,
                        MeasureDraft.of(
                                PlanDraft.region(PlanDraft.PAVLODAR).of(2027).made())))
                .isEmpty();
    }

    @Test
    void whatReturnsEachYearIsToldYearByYear() {
        var akmolaNext =
                MeasureDraft.of(PlanDraft.region(PlanDraft.AKMOLA).of(2027).made());
        var pavlodarNext =
                MeasureDraft.of(PlanDraft.region(PlanDraft.PAVLODAR).of(2027).made());

        assertThat(Seen.alike(new DuplicateAcrossPlans(), akmola, akmolaNext, pavlodar, pavlodarNext))
                .hasSize(2)
                .allSatisfy(found -> assertThat(found.counts()).hasSize(2))
                .anySatisfy(found -> assertThat(found.counts()).containsKeys(akmola.plan.id(), pavlodar.plan.id()));
    }

    @Test
    void copiesOfOneLineAboveAreOneThingPlannedInSeveralPlaces() {
        var above = UUID.randomUUID();
        akmola.parent(above);
        pavlodar.parent(above);
        assertThat(Seen.alike(new DuplicateAcrossPlans(), akmola, pavlodar)).isEmpty();

        pavlodar.parent(UUID.randomUUID());
        assertThat(Seen.alike(new DuplicateAcrossPlans(), akmola, pavlodar)).hasSize(1);
    }

    @Test
    void aRegionThatRepeatsTheRepublicIsAnotherWeakness() {
        assertThat(Seen.alike(
                        new DuplicateAcrossPlans(),
                        akmola,
                        MeasureDraft.of(PlanDraft.republic().made())))
                .isEmpty();
    }

    @Test
    void twoPlansOfTheRepublicCompeteTooAndPlansThatAreOnlyComparedDoNot() {
        assertThat(Seen.alike(
                        new DuplicateAcrossPlans(),
                        MeasureDraft.of(PlanDraft.republic().made()),
                        MeasureDraft.of(PlanDraft.republic().made())))
                .hasSize(1);
        assertThat(Seen.alike(
                        new DuplicateAcrossPlans(),
                        akmola,
                        MeasureDraft.of(PlanDraft.region(PlanDraft.PAVLODAR)
                                .onlyCompared()
                                .made())))
                .isEmpty();
    }
}
