package kz.birlik.plans.analysis.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

class UncoveredTaskTest {

    private final UUID concept = UUID.randomUUID();
    private final UUID direction = UUID.randomUUID();
    private final UUID task = UUID.randomUUID();
    private final MeasureDraft measure =
            MeasureDraft.of(PlanDraft.akmola().concept(concept).made());

    @Test
    void aTaskThatNoMeasureNamesIsNotCovered() {
        assertThat(seen(measure.direction(direction)))
                .singleElement()
                .satisfies(found -> assertThat(found.inputs()).containsEntry("taskId", task));
    }

    @Test
    void oneMeasureOfAnyPlanCoversIt() {
        assertThat(seen(measure.task(task))).isEmpty();
    }

    private List<kz.birlik.plans.analysis.Observation> seen(MeasureDraft one) {
        var content = Seen.concept(concept, direction, task, UUID.randomUUID());
        return Seen.by(new UncoveredTask(Seen.run(List.of(one.plan), content)), one);
    }
}
