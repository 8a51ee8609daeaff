package kz.birlik.plans.analysis.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;

import kz.birlik.plans.measure.indicator.YearValue;

class NoBaselineTest {

    @Test
    void anIndicatorThatDoesNotSayWhereItStoodHasNoBaseline() {
        var without = MeasureDraft.indicator("доля участников", null, BigDecimal.TEN);
        var with = MeasureDraft.indicator("доля участников", new YearValue(null, BigDecimal.ONE), BigDecimal.TEN);

        assertThat(Seen.by(new NoBaseline(), MeasureDraft.sound().indicators(with)))
                .isEmpty();
        assertThat(Seen.by(new NoBaseline(), MeasureDraft.sound().indicators(with, without)))
                .singleElement()
                .satisfies(found ->
                        assertThat(found.arithmetic()).isEqualTo("own indicators 2, of them without a baseline 1"));
    }

    @Test
    void anIndicatorOfMereWordsHasNone() {
        var measure = MeasureDraft.sound().indicators();
        measure.indicator = "охват";
        assertThat(Seen.by(new NoBaseline(), measure)).hasSize(1);

        measure.indicator = null;
        assertThat(Seen.by(new NoBaseline(), measure))
                .as("that is NO_INDICATOR")
                .isEmpty();
    }
}
