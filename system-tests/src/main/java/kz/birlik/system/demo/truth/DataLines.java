package kz.birlik.system.demo.truth;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the lists of the demo: columns parted by {@code |}, remarks after {@code #}. */
final class DataLines {

    private DataLines() {}

    static List<String[]> of(String name, int columns) {
        var path = "/demo-plans/" + name + ".txt";
        try (var in = DataLines.class.getResourceAsStream(path);
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> parts(path, line, columns))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String[] parts(String path, String line, int columns) {
        var parts = line.split("\\|", -1);
        if (parts.length != columns) {
            throw new IllegalStateException(
                    "%s: %d columns instead of %d: %s".formatted(path, parts.length, columns, line));
        }
        return parts;
    }
}
