package kz.birlik.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanFormatTest {

    @TempDir
    Path folder;

    @Test
    void eachFormatHoldsTheHeaderAndAsManyMeasuresAsAskedFor() throws IOException {
        assertThat(occurrences("<row ", part(PlanFormat.XLSX, "xl/worksheets/sheet1.xml")))
                .isEqualTo(4);
        assertThat(occurrences("<w:tr>", part(PlanFormat.DOCX, "word/document.xml")))
                .isEqualTo(4);
        assertThat(text(PlanFormat.CSV).lines())
                .hasSize(4)
                .last()
                .isEqualTo("3;Синтетическое мероприятие № 3: встреча этнокультурных объединений;приказ;"
                        + "Акимат Акмолинской области, МКИ;постоянно;0,3;МБ");
    }

    @Test
    void theFormatIsNamedByAnOptionAndNothingElseIsTaken() {
        assertThat(PlanFormat.of(List.of())).isEqualTo(PlanFormat.XLSX);
        assertThat(PlanFormat.of(List.of("--format=docx"))).isEqualTo(PlanFormat.DOCX);
        for (var wrong : List.of(List.of("--format=pdf"), List.of("docx"), List.of("--format=csv", "x"))) {
            assertThatThrownBy(() -> PlanFormat.of(wrong))
                    .isInstanceOf(BenchFailed.class)
                    .hasMessageContaining("docx");
        }
    }

    private String part(PlanFormat format, String name) throws IOException {
        var file = Files.write(folder.resolve("plan"), bytes(format));
        try (var zip = new ZipFile(file.toFile());
                var part = zip.getInputStream(zip.getEntry(name))) {
            return new String(part.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String text(PlanFormat format) throws IOException {
        return new String(bytes(format), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(PlanFormat format) throws IOException {
        var out = new ByteArrayOutputStream();
        format.write(out, 3);
        return out.toByteArray();
    }

    private static int occurrences(String what, String text) {
        return text.split(what, -1).length - 1;
    }
}
