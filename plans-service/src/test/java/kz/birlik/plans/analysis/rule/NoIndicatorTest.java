package kz.birlik.plans.analysis.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

class NoIndicatorTest {

    @Test
    void aMeasureWithoutOwnAndLinkedIndicatorHasNone() {
        var measure = MeasureDraft.sound().indicators();
        assertThat(Seen.by(new NoIndicator(), measure)).hasSize(1);

        measure.links = List.of(UUID.randomUUID());
        assertThat(Seen.by(new NoIndicator(), measure)).isEmpty();
    }

    @Test
    void anOwnIndicatorInWordsIsOne() {
        var measure = MeasureDraft.sound().indicators();
        measure.indicator = "охват";

        assertThat(Seen.by(new NoIndicator(), measure, MeasureDraft.sound())).isEmpty();
    }
}
