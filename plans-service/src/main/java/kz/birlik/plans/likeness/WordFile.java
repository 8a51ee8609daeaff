package kz.birlik.plans.likeness;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import kz.birlik.kit.text.Language;

/** Reads files of words in two languages that are shipped with the service; what their lines mean stands at their heads. */
final class WordFile {

    private WordFile() {}

    /** @param name what the words of the line have in common */
    record Line(String name, List<String> kk, List<String> ru) {

        List<String> in(Language language) {
            return language == Language.KK ? kk : ru;
        }
    }

    static List<Line> read(String name, String header) {
        var resource = WordFile.class.getClassLoader().getResourceAsStream(name);
        if (resource == null) {
            throw new IllegalStateException("The file %s is not in the jar".formatted(name));
        }
        try (var lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank() && !line.equals(header))
                    .map(line -> line(name, line))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Line line(String name, String line) {
        var cells = line.split("\t", -1);
        if (cells.length != 3) {
            throw new IllegalStateException("A line of %s has %d cells for 3: %s".formatted(name, cells.length, line));
        }
        return new Line(cells[0].strip(), ways(cells[1]), ways(cells[2]));
    }

    private static List<String> ways(String cell) {
        return Stream.of(cell.split(";"))
                .map(String::strip)
                .filter(way -> !way.isEmpty())
                .toList();
    }
}
