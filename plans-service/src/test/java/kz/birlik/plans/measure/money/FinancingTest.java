package kz.birlik.plans.measure.money;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FinancingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "не требуется                        | NOT_REQUIRED",
                "талап етілмейді                     | NOT_REQUIRED",
                "в пределах предусмотренных средств  | WITHIN_PROVIDED",
                "көзделген қаражат шегінде           | WITHIN_PROVIDED",
                "МБ                                  | NAMED",
                "республиканский бюджет              | NAMED",
                "-                                   | NONE",
                "''                                  | NONE",
            })
    void theWordsOfASourceAreToldApart(String source, Financing expected) {
        assertThat(Financing.of(source)).isEqualTo(expected);
    }
}
