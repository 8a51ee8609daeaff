package kz.birlik.kit.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"kk|KK", "kk-KZ,ru;q=0.8|KK", "fr,ru;q=0.5,kk;q=0.9|KK", "de|EN", "|EN", ";;;|EN", "ru-RU|RU"})
    void theFirstLanguageWeSpeakWins(String header, Language expected) {
        assertThat(Language.of(header)).isEqualTo(expected);
    }
}
