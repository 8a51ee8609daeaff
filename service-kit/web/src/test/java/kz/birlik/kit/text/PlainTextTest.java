package kz.birlik.kit.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

    @ParameterizedTest
    @ValueSource(
            chars = {
                '\u061C', '\u200B', '\u200C', '\u200D', '\u200E', '\u200F', '\u202A', '\u202E', '\u2060', '\u2066',
                '\u2069', '\uFEFF'
            })
    void whatNoReaderSeesIsTakenAway(char mark) {
        assertThat(PlainText.visible("Әкім%sдік".formatted(mark))).isEqualTo("Әкімдік");
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\u00A0\u200B", "\u3000\u2003\n", "\u00AD\u2800\u3164"})
    void whatHasNothingToSeeIsEmpty(String blank) {
        assertThat(PlainText.visible(blank)).isEmpty();
    }

    @Test
    void whatReadersSeeStays() {
        var text = "Өңірлік «форум» –\u00A01\u202F000\tадам\n\uD83D\uDC69\u200D\uD83D\uDC67";
        assertThat(PlainText.visible(text)).isEqualTo(text);
    }
}
