package kz.birlik.plans.analysis.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;

import org.junit.jupiter.api.Test;

class CostTotalMismatchTest {

    private final CostTotalMismatch rule = new CostTotalMismatch(BigDecimal.ZERO);

    @Test
    void theRealProgrammeOfAkmolaAddsUpUntilOneFigureIsChanged() {
        var measure = MeasureDraft.sound().cost("1073763.3");
        var years = new String[] {"165476.1", "204851.2", "233366.0", "235035.0", "235035.0"};
        for (var i = 0; i < years.length; i++) {
            measure.costs.put(2023 + i, new BigDecimal(years[i]));
        }
        assertThat(Seen.by(rule, measure)).isEmpty();

        measure.costs.put(2025, new BigDecimal("233366.1"));
        assertThat(Seen.by(rule, measure))
                .singleElement()
                .satisfies(found ->
                        assertThat(found.arithmetic()).isEqualTo("total 1073763.3 - sum of years 1073763.4 = -0.1"));
    }

    @Test
    void withoutTotalOrYearsThereIsNothingToCompare() {
        assertThat(Seen.by(rule, MeasureDraft.sound())).isEmpty();
        var measure = MeasureDraft.sound().cost(null);
        measure.costs.put(2026, BigDecimal.TEN);
        assertThat(Seen.by(rule, measure)).isEmpty();
    }

    @Test
    void exactlyTotalsThatDifferByMoreThanTheToleranceAreFound() {
        var random = new Random(7);
        var tolerant = new CostTotalMismatch(BigDecimal.ONE);
        for (var i = 0; i < 1_000; i++) {
            var difference = BigDecimal.valueOf(random.nextInt(41) - 20, 1);
            var measure = MeasureDraft.sound().cost("100.0");
            measure.costs.put(2026, new BigDecimal("60.0").add(difference));
            measure.costs.put(2027, new BigDecimal("40.0"));

            assertThat(Seen.by(tolerant, measure)).hasSize(difference.abs().compareTo(BigDecimal.ONE) > 0 ? 1 : 0);
        }
    }
}
