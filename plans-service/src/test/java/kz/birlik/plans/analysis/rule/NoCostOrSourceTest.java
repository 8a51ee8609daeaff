package kz.birlik.plans.analysis.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoCostOrSourceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "МБ                                 | 10.0 | 0",
                "МБ                                 | -    | 1",
                "-                                  | 10.0 | 1",
                "-                                  | -    | 1",
                "не требуется                       | -    | 0",
                "в пределах предусмотренных средств | -    | 0",
                "көзделген қаражат шегінде          | -    | 0",
            })
    void moneyNeedsASourceAndASourceThatPaysNeedsASum(String source, String cost, int findings) {
        assertThat(Seen.by(
                        new NoCostOrSource(),
                        MeasureDraft.sound().source(source).cost(cost)))
                .hasSize(findings);
    }

    @Test
    void sumsByYearAreASum() {
        var measure = MeasureDraft.sound().cost(null);
        measure.costs.put(2026, java.math.BigDecimal.TEN);

        assertThat(Seen.by(new NoCostOrSource(), measure)).isEmpty();
    }
}
