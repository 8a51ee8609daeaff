package kz.birlik.plans.analysis.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import kz.birlik.plans.measure.ClaimedStatus;

class ResultUnchangedTest {

    private final ResultUnchanged rule = new ResultUnchanged(3);

    @ParameterizedTest
    @CsvSource({
        "61 61 61,    1",
        "61 61.0 61,  1",
        "61 61,       0",
        "61 61 62,    0",
        "60 61 61 61, 1",
        "61 61 61 60, 0",
        "61 - 61 61,  1",
        "61 - 61,     0",
    })
    void threeReportedPeriodsWithOneValueStandStill(String values, int findings) {
        assertThat(Seen.by(rule, reported(values.split(" ")))).hasSize(findings);
    }

    @Test
    void changingTheLastValueMakesItVanish() {
        var random = new Random(11);
        for (var i = 0; i < 300; i++) {
            var value = String.valueOf(random.nextInt(100));
            assertThat(Seen.by(rule, reported(value, value, value))).hasSize(1);
            assertThat(Seen.by(rule, reported(value, value, value + "1"))).isEmpty();
        }
    }

    private static MeasureDraft reported(String... values) {
        var measure = MeasureDraft.sound();
        for (var i = 0; i < values.length; i++) {
            var value = values[i].equals("-") ? null : values[i];
            measure.reported("P" + i, ClaimedStatus.IN_PROGRESS, null, null, null, value, 1);
        }
        return measure;
    }
}
