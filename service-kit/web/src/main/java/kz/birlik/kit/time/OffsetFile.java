package kz.birlik.kit.time;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.format.DateTimeParseException;

/** The offset that `./birlik clock` writes; read again at most four times a second, so that a moved clock is seen at once. */
final class OffsetFile {

    private static final long REREAD_NANOS = Duration.ofMillis(250).toNanos();

    private record Reading(Duration offset, long at) {}

    private final Path file;
    private volatile Reading last;

    OffsetFile(Path file) {
        this.file = file;
    }

    Duration offset() {
        var reading = last;
        if (reading == null || System.nanoTime() - reading.at() > REREAD_NANOS) {
            reading = new Reading(read(), System.nanoTime());
            last = reading;
        }
        return reading.offset();
    }

    private Duration read() {
        try {
            var text = Files.readString(file).strip();
            return text.isEmpty() ? Duration.ZERO : Duration.parse(text);
        } catch (NoSuchFileException notMoved) {
            return Duration.ZERO;
        } catch (DateTimeParseException malformed) {
            throw new IllegalStateException(
                    "%s must hold an ISO-8601 duration such as P15D".formatted(file), malformed);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
