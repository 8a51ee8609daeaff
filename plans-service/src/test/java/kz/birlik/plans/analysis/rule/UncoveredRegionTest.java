package kz.birlik.plans.analysis.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import kz.birlik.plans.analysis.Observation;
import kz.birlik.plans.analysis.facts.MeasureFacts;

class UncoveredRegionTest {

    private final UUID concept = UUID.randomUUID();
    private final UUID direction = UUID.randomUUID();
    private final MeasureDraft akmola =
            MeasureDraft.of(PlanDraft.akmola().concept(concept).made());
    private final MeasureDraft pavlodar = MeasureDraft.of(
            PlanDraft.region(PlanDraft.PAVLODAR).concept(concept).made());

    @Test
    void aRegionThatDoesNotWorkOnADirectionOfOthersIsAGap() {
        akmola.direction(direction);
        assertThat(seen(akmola, pavlodar))
                .singleElement()
                .satisfies(found -> assertThat(found.inputs()).containsEntry("region", PlanDraft.PAVLODAR));

        pavlodar.direction(direction);
        assertThat(seen(akmola, pavlodar)).isEmpty();
    }

    @Test
    void aDirectionThatNobodyWorksOnIsNoGapOfARegion() {
        assertThat(seen(akmola, pavlodar)).isEmpty();
    }

    @Test
    void aRepublicanMeasureCoversTheRegionsWhoseAkimatsCarryItOut() {
        var republican = MeasureDraft.of(PlanDraft.republic().concept(concept).made())
                .direction(direction)
                .executors(new MeasureFacts.Executor("акимат", "AKIM-" + PlanDraft.PAVLODAR, false));
        akmola.direction(direction);

        assertThat(seen(akmola, pavlodar, republican)).isEmpty();
    }

    @Test
    void aRegionWithoutAPlanIsAGapOnceMostRegionsWereLookedAt() {
        assertThat(Seen.by(new UncoveredRegion(Seen.run(List.of(akmola.plan)), new BigDecimal("0.5")), akmola))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.inputs()).containsEntry("region", PlanDraft.PAVLODAR);
                    assertThat(found.words()).containsEntry(Observation.CASE, "NO_PLAN");
                });
        assertThat(Seen.by(new UncoveredRegion(Seen.run(List.of(akmola.plan)), new BigDecimal("0.51")), akmola))
                .isEmpty();
    }

    @Test
    void aPlanThatCarriesOutNoConceptIsPassedOver() {
        var free = MeasureDraft.of(PlanDraft.region("590000000").made()).direction(direction);
        akmola.direction(direction);

        assertThat(seen(akmola, free)).isEmpty();
    }

    private List<Observation> seen(MeasureDraft... measures) {
        var content = Seen.concept(concept, direction, UUID.randomUUID(), UUID.randomUUID());
        var plans = List.of(measures).stream().map(measure -> measure.plan).toList();
        return Seen.by(new UncoveredRegion(Seen.run(plans, content), BigDecimal.ONE), measures);
    }
}
