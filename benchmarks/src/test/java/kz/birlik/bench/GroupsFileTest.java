package kz.birlik.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GroupsFileTest {

    @TempDir
    Path folder;

    @Test
    void otherColumnsBlankLinesCommentsAndAByteOrderMarkArePassedOver() throws Exception {
        var file = file(
                "\uFEFF# synthetic\r\n\r\nnote\ttext\tg\tLang\r\nx\tФорум матерей\t7\tRU\r\n\r\n\tАналар форумы\t7\tkk\textra\r\n");
        assertThat(GroupsFile.read(file))
                .containsExactly(
                        new LabelledText("7", "ru", "Форум матерей"), new LabelledText("7", "kk", "Аналар форумы"));
    }

    @Test
    void aCellQuotedByASpreadsheetIsUnquoted() throws Exception {
        assertThat(GroupsFile.read(file("g\tlang\ttext\n1\tru\t\"Форум \"\"Бірлік\"\"\"\n")))
                .containsExactly(new LabelledText("1", "ru", "Форум \"Бірлік\""));
    }

    @Test
    void englishTitlesAreToldApartFromThoseThatAreCompared() throws Exception {
        assertThat(GroupsFile.read(file("g\tlang\ttext\n1\tkk\tФорум\n1\tru\tФорум\n1\ten\tForum\n")))
                .extracting(LabelledText::isRead)
                .containsExactly(true, true, false);
    }

    @Test
    void aFileWithoutTheColumnsIsRefusedByItsHeader() throws Exception {
        var file = file("group;lang;text\n1;ru;Форум\n");
        assertThatThrownBy(() -> GroupsFile.read(file))
                .isInstanceOf(UnreadableGroups.class)
                .hasMessageContaining("Line 1")
                .hasMessageContaining("g, lang and text");
    }

    @Test
    void aRowOfAnotherLanguageOrWithTooFewCellsIsNamedByItsLine() throws Exception {
        var german = file("g\tlang\ttext\n1\tru\tФорум\n1\tde\tForum\n");
        assertThatThrownBy(() -> GroupsFile.read(german))
                .hasMessageContaining("Line 3")
                .hasMessageContaining("de");
        var shortRow = file("g\tlang\ttext\n1\tru\n");
        assertThatThrownBy(() -> GroupsFile.read(shortRow)).hasMessageContaining("Line 2");
    }

    @Test
    void whatIsMissingEmptyOrNotUtf8IsRefused() throws Exception {
        assertThatThrownBy(() -> GroupsFile.read(folder.resolve("nowhere.tsv"))).hasMessageContaining("no file");
        var empty = file("g\tlang\ttext\n");
        assertThatThrownBy(() -> GroupsFile.read(empty)).hasMessageContaining("no row");
        var other = Files.write(
                folder.resolve("other.tsv"), "g\tlang\ttext\n1\tru\tФорум\n".getBytes(StandardCharsets.UTF_16LE));
        assertThatThrownBy(() -> GroupsFile.read(other)).isInstanceOf(UnreadableGroups.class);
    }

    private Path file(String text) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "groups", ".tsv"), text);
    }
}
