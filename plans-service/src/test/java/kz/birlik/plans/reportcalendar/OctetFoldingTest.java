package kz.birlik.plans.reportcalendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;

import org.junit.jupiter.api.Test;

class OctetFoldingTest {

    @Test
    void aLineOf75OctetsStaysAndOneMoreIsFolded() {
        assertThat(OctetFolding.fold("a".repeat(75) + "\r\n")).isEqualTo("a".repeat(75) + "\r\n");
        assertThat(OctetFolding.fold("a".repeat(76) + "\r\n")).isEqualTo("a".repeat(75) + "\r\n a\r\n");
        assertThat(OctetFolding.fold("ә".repeat(38))).isEqualTo("ә".repeat(37) + "\r\n ә");
    }

    @Test
    void whateverTheTextLinesAreShortCharactersWholeAndUnfoldingGivesItBack() {
        var random = new Random(20260703);
        var signs = new String[] {"a", "ж", "қ", "№", "😀", " ", ";", "\r\n"};
        for (var attempt = 0; attempt < 500; attempt++) {
            var text = new StringBuilder();
            for (var length = random.nextInt(400); length > 0; length--) {
                text.append(signs[random.nextInt(signs.length)]);
            }
            // a line that begins with a space would be a fold already
            var lines = text.toString().replaceAll("\r\n +", "\r\n");
            var folded = OctetFolding.fold(lines);
            assertThat(folded.split("\r\n"))
                    .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75)
                    .noneMatch(line -> line.contains("\uFFFD"));
            assertThat(folded.replace("\r\n ", "")).isEqualTo(lines);
        }
    }
}
