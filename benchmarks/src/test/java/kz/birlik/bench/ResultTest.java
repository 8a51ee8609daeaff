package kz.birlik.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;

import org.junit.jupiter.api.Test;

class ResultTest {

    @Test
    void figuresStandInTheirOrderWithADotWhateverTheLanguageOfTheMachine() {
        var usual = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ru-KZ"));
        try {
            var line = new Result()
                    .with("page1Ms", 1234.56789)
                    .with("ratio", 1.5)
                    .with("rows", 100_000)
                    .line();
            assertThat(line).isEqualTo("RESULT page1Ms=1234.568 ratio=1.500 rows=100000");
        } finally {
            Locale.setDefault(usual);
        }
    }
}
