package kz.birlik.plans.likeness;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Reads the glossary shipped with the service; its format stands at its head. */
final class GlossaryFile {

    private static final String NAME = "likeness/glossary.tsv";
    private static final String HEADER = "kind\tkk\tru\ten\tbroader";

    private GlossaryFile() {}

    static List<GlossaryTerm> read() {
        var resource = GlossaryFile.class.getClassLoader().getResourceAsStream(NAME);
        if (resource == null) {
            throw new IllegalStateException("The glossary %s is not in the jar".formatted(NAME));
        }
        try (var lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank() && !line.equals(HEADER))
                    .map(GlossaryFile::term)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static GlossaryTerm term(String line) {
        var cells = line.split("\t", -1);
        if (cells.length != 5) {
            throw new IllegalStateException(
                    "A line of the glossary has %d cells for 5: %s".formatted(cells.length, line));
        }
        return new GlossaryTerm(
                TermKind.valueOf(cells[0]),
                ways(cells[1]),
                ways(cells[2]),
                cells[3].strip(),
                cells[4].isBlank() ? null : cells[4].strip());
    }

    private static List<String> ways(String cell) {
        return Stream.of(cell.split(";"))
                .map(String::strip)
                .filter(way -> !way.isEmpty())
                .toList();
    }
}
