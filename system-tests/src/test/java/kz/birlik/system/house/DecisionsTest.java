package kz.birlik.system.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** The list of decisions tells every decision there is, under its number and its title. */
class DecisionsTest {

    private static final Path FOLDER = House.ROOT.resolve("docs/adr");
    private static final Pattern FILE = Pattern.compile("\\d{4}-[a-z0-9-]+\\.md");

    @Test
    void everyDecisionIsListedWithItsNumberItsTitleAndALineOfItsOwn() throws IOException {
        var listed = Files.readAllLines(FOLDER.resolve("README.md"));
        for (var file : decisions()) {
            var heading = Files.readAllLines(FOLDER.resolve(file)).get(0);
            var row = "| %s | [%s](%s) | ".formatted(heading.substring(2, 6), heading.substring(7), file);
            assertThat(listed).as("docs/adr/README.md lists %s", file).anyMatch(line -> line.startsWith(row));
        }
    }

    @Test
    void noNumberIsUsedTwice() throws IOException {
        assertThat(decisions().stream().map(file -> file.substring(0, 4)))
                .isNotEmpty()
                .doesNotHaveDuplicates();
    }

    private static List<String> decisions() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> FILE.matcher(name).matches())
                    .sorted()
                    .toList();
        }
    }
}
