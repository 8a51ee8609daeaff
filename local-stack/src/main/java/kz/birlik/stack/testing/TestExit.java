package kz.birlik.stack.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/**
 * Leaves nothing behind when a test JVM ends. The hooks use the JDK only: the class loader of Quarkus that brought us is
 * closed by the time they run.
 */
final class TestExit {
    private static final int ATTEMPTS = 40;

    private TestExit() {}

    static void kill(long pid) {
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly), "birlik-test-kill"));
    }

    static void delete(Path directory) {
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            // Hooks run side by side and a killed server's children write a little longer.
                            for (int attempt = 0; attempt < ATTEMPTS && !deleted(directory); attempt++) {
                                pause();
                            }
                        },
                        "birlik-test-delete"));
    }

    private static boolean deleted(Path directory) {
        if (!Files.exists(directory)) {
            return true;
        }
        try (var paths = Files.walk(directory)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
            return true;
        } catch (IOException | UncheckedIOException stillInUse) {
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
