package kz.birlik.stack;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What stands on the command line of every process of a stack, so that it is found again by looking at the processes
 * alone: a pid file may be stale, lost or name a stranger.
 *
 * @param data the data directory of the stack, which no other stack has
 */
public record Mark(Path data, String component) {
    private static final String DATA = "birlik.data=";
    private static final String COMPONENT = "birlik.component=";

    public Mark {
        data = data.toAbsolutePath().normalize();
    }

    public List<String> forJava() {
        return List.of("-D" + DATA + data, "-D" + COMPONENT + component);
    }

    /** PostgreSQL keeps parameters of foreign names for its extensions, and asks nothing. */
    List<String> forPostgres() {
        return List.of("-c", DATA + data, "-c", COMPONENT + component);
    }

    static Optional<Mark> of(List<String> commandLine) {
        return value(commandLine, DATA)
                .flatMap(data -> value(commandLine, COMPONENT).map(component -> new Mark(Path.of(data), component)));
    }

    private static Optional<String> value(List<String> commandLine, String key) {
        return commandLine.stream()
                .map(word -> word.startsWith("-D") ? word.substring(2) : word)
                .filter(word -> word.startsWith(key))
                .map(word -> word.substring(key.length()))
                .findFirst();
    }
}
