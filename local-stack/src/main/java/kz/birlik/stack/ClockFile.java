package kz.birlik.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.format.DateTimeParseException;

/** The distance of business time from real time, as the services read it: an ISO-8601 duration in a file. */
public record ClockFile(Path path) {
    /** No file is no distance. */
    public Duration offset() {
        try {
            return Files.exists(path) ? Duration.parse(Files.readString(path).trim()) : Duration.ZERO;
        } catch (DateTimeParseException e) {
            throw new StackFailure(
                    path + " does not hold an ISO-8601 duration such as PT0S; ./birlik clock reset mends it");
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + path, e);
        }
    }

    /** A service that reads meanwhile sees the old text or the new one, never half of it. */
    public void set(Duration offset) {
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            var draft = Files.writeString(path.resolveSibling(path.getFileName() + ".draft"), offset.toString());
            Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + path, e);
        }
    }
}
