package kz.birlik.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;

/**
 * The data directory, held by one launcher at a time. Taking it clears the ground: what an earlier launcher left running
 * is ended, and all ports are looked at before anything starts.
 */
public final class SuiteDirectory {
    private static final long LEAST_SPACE = 300L << 20;
    private static final Duration GRACE_FOR_LEFTOVERS = Duration.ofSeconds(30);

    private final SuiteSettings settings;

    /** Held as long as this JVM lives; the kernel gives it back also after a {@code kill -9}. */
    private final FileLock lock;

    private SuiteDirectory(SuiteSettings settings, FileLock lock) {
        this.settings = settings;
        this.lock = lock;
    }

    /** @param fresh deletes the data of all components first; the logs stay */
    public static SuiteDirectory take(SuiteSettings settings, boolean fresh) {
        var directory = new SuiteDirectory(settings, lock(settings));
        directory.notReady();
        StackProcess.endAll(StackProcess.leftOver(settings.data()), GRACE_FOR_LEFTOVERS);
        if (fresh) {
            directory.clear();
        }
        directory.checkSpace();
        PortCheck.allFree(settings);
        return directory;
    }

    private static FileLock lock(SuiteSettings settings) {
        var run = settings.data().resolve("run");
        try {
            Files.createDirectories(run);
            var channel = FileChannel.open(run.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var lock = channel.tryLock();
            if (lock == null) {
                channel.close();
                throw new AlreadyRunning(settings);
            }
            return lock;
        } catch (IOException e) {
            throw new StackFailure(
                    "Cannot write to " + settings.data() + " (" + e
                            + "). Make it writable, or keep the data elsewhere: " + SuiteSettings.DATA
                            + "=/some/directory ./birlik up",
                    e);
        }
    }

    private void clear() {
        try (var entries = Files.list(settings.data())) {
            for (var entry : entries.toList()) {
                var name = entry.getFileName().toString();
                if (!name.equals("run") && !name.equals("logs")) {
                    Directories.delete(entry);
                }
            }
            Files.deleteIfExists(realmMark());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot clear " + settings.data(), e);
        }
    }

    private void checkSpace() {
        try {
            long space = Files.getFileStore(settings.data()).getUsableSpace();
            if (space < LEAST_SPACE) {
                throw new StackFailure("Only " + (space >> 20) + " MB are left for " + settings.data()
                        + ", the suite needs " + (LEAST_SPACE >> 20) + " MB. Make room, or keep the data elsewhere: "
                        + SuiteSettings.DATA + "=/some/directory ./birlik up");
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot ask for the space left for " + settings.data(), e);
        }
    }

    /** A sentence when the realm file differs from the one Keycloak imported, which it does only once. */
    public Optional<String> realmChange(StackHome home) {
        try {
            var imported = realmMark();
            return Files.exists(imported) && !Files.readString(imported).equals(new Seed(home, settings.realm()).hash())
                    ? Optional.of("  " + settings.realm()
                            + " has changed since Keycloak imported it; ./birlik up --fresh imports it again and"
                            + " deletes all data")
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Remembers which realm file Keycloak has, unless an older one is remembered. */
    public void realmImported(StackHome home) {
        try {
            if (!Files.exists(realmMark())) {
                Files.writeString(realmMark(), new Seed(home, settings.realm()).hash());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path realmMark() {
        return settings.data().resolve("run/realm.sha256");
    }

    /** Tells those who wait for a detached suite. */
    public void ready() {
        try {
            Files.writeString(readyMark(settings), "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void notReady() {
        try {
            Files.deleteIfExists(readyMark(settings));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Path readyMark(SuiteSettings settings) {
        return settings.data().resolve("run/ready");
    }

    boolean held() {
        return lock.isValid();
    }
}
