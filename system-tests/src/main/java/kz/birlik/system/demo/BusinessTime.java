package kz.birlik.system.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Moves business time for the journey and puts it back afterwards, so that the demo can run again and again. */
final class BusinessTime implements AutoCloseable {

    private static final ZoneId ZONE = ZoneId.of("Asia/Almaty");

    /** The services read the file again at most every 250 ms; half a second later all of them have. */
    private static final long SEEN_BY_ALL_MILLIS = 500;

    private final Path file;
    private final Duration before;

    /** For a demo ended with Ctrl-C. */
    private final Thread restoring = new Thread(this::restore);

    private Duration offset;

    BusinessTime(Path file) {
        this.file = file;
        this.before = read();
        this.offset = before;
        Runtime.getRuntime().addShutdownHook(restoring);
    }

    LocalDate today() {
        return Instant.now().plus(offset).atZone(ZONE).toLocalDate();
    }

    void moveTo(LocalDate date) {
        set(offset.plusDays(date.toEpochDay() - today().toEpochDay()));
    }

    @Override
    public void close() {
        restore();
        Runtime.getRuntime().removeShutdownHook(restoring);
    }

    private void restore() {
        set(before);
    }

    private Duration read() {
        try {
            return Files.exists(file) ? Duration.parse(Files.readString(file).strip()) : Duration.ZERO;
        } catch (IOException unreadable) {
            throw new DemoFailed("Cannot read %s".formatted(file), unreadable);
        }
    }

    private void set(Duration wanted) {
        try {
            var next = Files.writeString(file.resolveSibling(file.getFileName() + ".next"), wanted + "\n");
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            throw new DemoFailed("Cannot move business time by %s".formatted(file), unwritable);
        }
        offset = wanted;
        Suite.pause(SEEN_BY_ALL_MILLIS);
    }
}
