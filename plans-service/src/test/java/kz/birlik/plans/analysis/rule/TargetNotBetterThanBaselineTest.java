package kz.birlik.plans.analysis.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import kz.birlik.plans.measure.indicator.YearValue;

class TargetNotBetterThanBaselineTest {

    private final TargetNotBetterThanBaseline rule = new TargetNotBetterThanBaseline(List.of("снижени", "төмендеу"));

    @ParameterizedTest
    @CsvSource({
        "доля граждан,        95, 96,   0",
        "доля граждан,        95, 95,   1",
        "доля граждан,        95, 95.0, 1",
        "доля граждан,        95, 93,   1",
        "Снижение обращений,  95, 93,   0",
        "Снижение обращений,  95, 96,   1",
        "шиеленіс төмендеуі,  10, 9,    0",
    })
    void theTargetMustBeBetterThanWhereItStood(String name, BigDecimal baseline, BigDecimal target, int findings) {
        var indicator = MeasureDraft.indicator(name, new YearValue(2025, baseline), target);

        assertThat(Seen.by(rule, MeasureDraft.sound().indicators(indicator))).hasSize(findings);
    }

    @Test
    void withoutOneOfTheTwoThereIsNothingToCompare() {
        assertThat(Seen.by(rule, MeasureDraft.sound().indicators(MeasureDraft.indicator("доля", null, BigDecimal.ONE))))
                .isEmpty();
        assertThat(Seen.by(
                        rule,
                        MeasureDraft.sound()
                                .indicators(MeasureDraft.indicator("доля", new YearValue(2025, BigDecimal.ONE), null))))
                .isEmpty();
    }

    @Test
    void exactlyTargetsAtOrBelowTheBaselineAreFound() {
        var random = new Random(26);
        for (var i = 0; i < 1_000; i++) {
            var baseline = BigDecimal.valueOf(random.nextInt(2_000), 1);
            var target = BigDecimal.valueOf(random.nextInt(2_000), 1);
            var indicator = MeasureDraft.indicator("доля", new YearValue(2025, baseline), target);

            assertThat(Seen.by(rule, MeasureDraft.sound().indicators(indicator)))
                    .as("%s to %s", baseline, target)
                    .hasSize(target.compareTo(baseline) > 0 ? 0 : 1);
        }
    }
}
