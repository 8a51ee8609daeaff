package kz.birlik.plans.analysis.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DuplicateInPlanTest {

    private final MeasureDraft one = MeasureDraft.sound();
    private final MeasureDraft other = MeasureDraft.of(one.plan);

    @Test
    void twoRowsThatSayTheSameAtTheSameTimeAreOneTooMany() {
        assertThat(Seen.alike(new DuplicateInPlan(), one, other))
                .singleElement()
                .satisfies(found -> assertThat(found.counts()).containsEntry(one.plan.id(), 2));
    }

    @Test
    void rowsForTheQuartersOfAYearAreNoDuplicates() {
        other.term(MeasureDraft.term("2026-07-01", "2026-09-30"));
        assertThat(Seen.alike(new DuplicateInPlan(), one, other)).isEmpty();

        other.term(MeasureDraft.noTerm("постоянно"));
        assertThat(Seen.alike(new DuplicateInPlan(), one, other))
                .as("always meets any time")
                .hasSize(1);
    }

    @Test
    void onlyTheRowsThatMeetAreNamed() {
        var apart = MeasureDraft.of(one.plan).term(MeasureDraft.term("2026-10-01", "2026-12-31"));

        assertThat(Seen.alike(new DuplicateInPlan(), one, other, apart))
                .singleElement()
                .satisfies(found -> assertThat(found.measureIds()).hasSize(2));
    }

    @Test
    void rowsOfDifferentPlansAreAnotherWeakness() {
        assertThat(Seen.alike(
                        new DuplicateInPlan(),
                        one,
                        MeasureDraft.of(PlanDraft.akmola().made())))
                .isEmpty();
    }
}
