package kz.birlik.plans.importing.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartBytesTest {

    private static final String BUFFER = " ".repeat((1 << 16) - 4);

    @ParameterizedTest
    @CsvSource({
        "<mergeCells><mergeCell ref=\"A1:B1\"/>, true",
        "<x:mergeCell/>, true",
        "mmergeCell, true",
        "mergmergeCell, true",
        "<mergecell/>, false",
        "mergeCel, false",
        "'', false"
    })
    void aWordIsFoundWhereverItStandsAlsoAcrossTwoReads(String part, boolean mentioned) throws IOException {
        for (var text : new String[] {part, BUFFER + part}) {
            var bytes = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
            assertThat(PartBytes.mention("mergeCell", bytes)).isEqualTo(mentioned);
        }
    }
}
