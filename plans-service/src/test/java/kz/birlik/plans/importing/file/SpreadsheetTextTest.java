package kz.birlik.plans.importing.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import kz.birlik.plans.importing.table.Cell;

class SpreadsheetTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "форум", "=1", "'=1", "''''-", "'форум", "\t@x", "-", "\uFF0D", "1-2", "'", "=\n="})
    void aGuardedTextIsReadAsItWas(String text) {
        assertThat(SpreadsheetText.unguarded(SpreadsheetText.guarded(text))).isEqualTo(text);
        assertThat(SpreadsheetText.guarded(text).stripLeading()).doesNotMatch("(?s)[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20].*");
    }

    @ParameterizedTest
    @CsvSource({
        "line_x000D_end, 'line\rend'",
        "_x005F_x0041_, _x0041_",
        "_x0000_, _x0000_",
        "_xD83C_, _xD83C_",
        "a_b_x12, a_b_x12"
    })
    void whatAWorkbookEscapesIsReadAsItWasTyped(String stored, String text) {
        assertThat(SpreadsheetText.unescaped(stored)).isEqualTo(text);
        assertThat(SpreadsheetText.unescaped(SpreadsheetText.escaped(stored))).isEqualTo(stored);
    }

    @Test
    void aSeparatorThatCutsEveryLineAlikeIsTheOneWhateverSentencesHold() throws IOException {
        var sentence = "а, б, в, г, д, е, ж, з";
        var file = "№;Мероприятие;Срок\r\n" + ("1;%s;%s\r\n".formatted(sentence, sentence)).repeat(40);

        assertThat(ReadFiles.rows(file.getBytes(StandardCharsets.UTF_8), "plan.csv"))
                .hasSize(41)
                .allSatisfy(row -> assertThat(row.cells()).hasSize(3));
    }

    @Test
    void exclamationsDoNotMakeACsvADrawnTable() throws IOException {
        var file = "№;Мероприятие;Срок\r\n" + "1;Ура!!;май\r\n".repeat(5);

        assertThat(ReadFiles.kind(file.getBytes(StandardCharsets.UTF_8), "plan.csv"))
                .isEqualTo(FileKind.CSV);
        assertThat(ReadFiles.rows(file.getBytes(StandardCharsets.UTF_8), "plan.csv")
                        .get(1)
                        .cells())
                .extracting(Cell::text)
                .isEqualTo(List.of("1", "Ура!!", "май"));
    }
}
