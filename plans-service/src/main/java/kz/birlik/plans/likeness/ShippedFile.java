package kz.birlik.plans.likeness;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Files of data in the jar, of lines and cells. */
final class ShippedFile {

    private ShippedFile() {}

    /** @return its lines but for the empty ones and the comments, which begin with # */
    static List<String> lines(String name) {
        var resource = ShippedFile.class.getClassLoader().getResourceAsStream(name);
        if (resource == null) {
            throw new IllegalStateException("The file %s is not in the jar".formatted(name));
        }
        try (var lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** @return ways to say a thing, split by semicolons */
    static List<String> ways(String cell) {
        return Stream.of(cell.split(";"))
                .map(String::strip)
                .filter(way -> !way.isEmpty())
                .toList();
    }
}
