package kz.birlik.stack.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;

/** Moves the business time of the application under test, as {@code ./birlik clock} does on a laptop. */
public final class TestClock {
    /** A service reads its clock file at most this often, so a move is only then certain to be seen. */
    private static final Duration READ_AT_MOST_EVERY = Duration.ofMillis(250);

    private TestClock() {}

    /** The file the application reads: an ISO-8601 duration, the distance from real time. */
    public static Path file() {
        return Path.of(SharedServers.remembered("clock", () -> {
            var file = SharedServers.directory().resolve("clock");
            write(file, Duration.ZERO);
            return file.toString();
        }));
    }

    public static Duration offset() {
        try {
            return Duration.parse(Files.readString(file()).trim());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Further by this much; a negative duration goes back. Returns when the application sees it. */
    public static void advance(Duration by) {
        set(offset().plus(by));
    }

    public static void advanceDays(long days) {
        advance(Duration.ofDays(days));
    }

    /** Back to real time. */
    public static void reset() {
        set(Duration.ZERO);
    }

    public static void set(Duration offset) {
        if (offset.equals(offset())) {
            return;
        }
        write(file(), offset);
        try {
            Thread.sleep(READ_AT_MOST_EVERY.plusMillis(50).toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void write(Path file, Duration offset) {
        try {
            var draft = Files.writeString(file.resolveSibling("clock.draft"), offset.toString());
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
    }
}
