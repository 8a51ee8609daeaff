package kz.birlik.kit.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LocalizedTextTest {

    @Test
    void whatIsThereIsNotOverwrittenAndWhatIsMissingIsFilled() {
        var own = LocalizedText.of(null, "отчёт");

        assertThat(own.filledFrom(new LocalizedText("есеп", "другое", "report")))
                .isEqualTo(new LocalizedText("есеп", "отчёт", "report"));
        assertThat(own.filledFrom(null)).isEqualTo(own);
    }

    @Test
    void noWordsAreNoText() {
        assertThat(LocalizedText.in(Language.KK, " ")).isNull();
        assertThat(LocalizedText.in(Language.RU, null)).isNull();
        assertThat(LocalizedText.in(Language.KK, "есеп")).isEqualTo(LocalizedText.of("есеп", null));
        assertThat(LocalizedText.in(Language.RU, "отчёт")).isEqualTo(LocalizedText.of(null, "отчёт"));
        assertThat(LocalizedText.in(Language.EN, "report")).isEqualTo(new LocalizedText(null, null, "report"));
    }

    @Test
    void onePlaceTakesTheTextThatIsThere() {
        assertThat(LocalizedText.of("есеп", "отчёт").either()).isEqualTo("отчёт");
        assertThat(LocalizedText.of("есеп", null).either()).isEqualTo("есеп");
        assertThat(new LocalizedText(null, null, "report").either()).isEqualTo("report");
        assertThat(LocalizedText.of(null, null).either()).isNull();
    }
}
