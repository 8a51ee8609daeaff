package kz.birlik.contracts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The files of contracts/events by the types they speak of. */
final class EventFiles {

    private static final Path EVENTS = Path.of("events");

    private EventFiles() {}

    static Set<String> types() throws IOException {
        return named(".schema.json");
    }

    static Set<String> named(String ending) throws IOException {
        try (var files = Files.list(EVENTS)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending))
                    .map(name -> name.substring(0, name.length() - ending.length()))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
