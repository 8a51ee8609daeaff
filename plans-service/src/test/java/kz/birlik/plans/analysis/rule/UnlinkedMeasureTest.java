package kz.birlik.plans.analysis.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

class UnlinkedMeasureTest {

    @Test
    void aMeasureTiedToNothingOfTheConceptIsUnlinked() {
        assertThat(Seen.by(new UnlinkedMeasure(), MeasureDraft.sound().direction(null)))
                .hasSize(1);
    }

    @Test
    void anyLinkWillDo() {
        var byIndicator = MeasureDraft.sound().direction(null);
        byIndicator.links = List.of(UUID.randomUUID());

        assertThat(Seen.by(
                        new UnlinkedMeasure(),
                        MeasureDraft.sound(),
                        MeasureDraft.sound().direction(null).task(UUID.randomUUID()),
                        byIndicator))
                .isEmpty();
    }
}
