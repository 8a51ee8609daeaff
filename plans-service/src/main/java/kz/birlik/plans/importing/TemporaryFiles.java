package kz.birlik.plans.importing;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.StartupEvent;

/** Lends a temporary file and takes it back whatever happens; what a crash left is swept at the next start. */
@ApplicationScoped
public class TemporaryFiles {

    static final String PREFIX = "birlik-plan-import-";

    /** Older than any reading takes, so that the files of another replica on the same machine are left alone. */
    private static final Duration LEFT_BEHIND = Duration.ofHours(1);

    /** Work on a file. */
    interface Work<T> {
        T on(Path file) throws IOException;
    }

    <T> T with(Work<T> work) {
        try {
            var file = Files.createTempFile(PREFIX, ".tmp");
            try {
                return work.on(file);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Something that is written out. */
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** @return a file with this content, which the caller deletes; when the writing fails there is none */
    public Path written(Content content) {
        try {
            var file = Files.createTempFile(PREFIX, ".tmp");
            var whole = false;
            try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
                content.writeTo(out);
                whole = true;
            } finally {
                if (!whole) {
                    Files.deleteIfExists(file);
                }
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void sweep(@Observes StartupEvent starting) throws IOException {
        var folder = Path.of(System.getProperty("java.io.tmpdir"));
        try (var files = Files.newDirectoryStream(folder, PREFIX + "*.tmp")) {
            for (var file : files) {
                if (Files.getLastModifiedTime(file)
                        .toInstant()
                        .isBefore(Instant.now().minus(LEFT_BEHIND))) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }
}
