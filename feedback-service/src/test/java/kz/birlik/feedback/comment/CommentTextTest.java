package kz.birlik.feedback.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import kz.birlik.kit.problem.InvalidRequest;

class CommentTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"добавьте срок", "  Добавьте   СРОК!  ", "«Добавьте» — срок…", "Добавьте\r\nсрок"})
    void theSameWordsAreTheSameText(String text) {
        assertThat(keyOf(text)).isEqualTo(keyOf("Добавьте срок."));
    }

    @Test
    void otherWordsAreAnotherText() {
        assertThat(keyOf("Добавьте сроки")).isNotEqualTo(keyOf("Добавьте срок"));
        assertThat(keyOf("Мерзімі 10 күн")).isNotEqualTo(keyOf("Мерзімі 15 күн"));
        assertThat(keyOf("!!!")).isNotEqualTo(keyOf("???"));
    }

    @Test
    void composedAndDecomposedLettersAreTheSame() {
        assertThat(CommentText.of("text", "и\u0306").value()).isEqualTo("й");
    }

    @Test
    void kazakhLettersEmojiAndLineBreaksStay() {
        var text = "Әріптер: ә ғ қ ң ө ұ ү һ і\n\tжәне 👍";
        assertThat(CommentText.of("text", text).value()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u001bb", "a\ud83d", "   ", "\u0007"})
    void whatIsNoTextIsRefused(String text) {
        assertThatThrownBy(() -> CommentText.of("text", text)).isInstanceOf(InvalidRequest.class);
    }

    @Test
    void theLongestTextHasFiveThousandCharacters() {
        assertThat(CommentText.of("text", "a".repeat(5000)).value()).hasSize(5000);
        assertThatThrownBy(() -> CommentText.of("text", "a".repeat(5001))).isInstanceOf(InvalidRequest.class);
    }

    private static String keyOf(String text) {
        return CommentText.of("text", text).key();
    }
}
