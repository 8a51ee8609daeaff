package kz.birlik.stack.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;

/**
 * The one PostgreSQL and the one Kafka of a test JVM. Quarkus loads this class anew for every application it starts, so
 * what runs is remembered in system properties, the one place all of its class loaders share.
 */
final class SharedServers {
    /** Not below {@code birlik.}: the services refuse configuration keys they do not know. */
    private static final String PREFIX = "kz.birlik.testing.";

    private SharedServers() {}

    static int postgresPort() {
        return Integer.parseInt(remembered(
                "postgres", () -> Integer.toString(Database.start(directory()).port())));
    }

    static String kafkaBootstrapServers() {
        return remembered("kafka", () -> Broker.start(directory()).bootstrapServers());
    }

    static boolean kafkaRuns() {
        return System.getProperty(PREFIX + "kafka") != null;
    }

    /** A directory for this JVM's servers and files; what runs in it removes its part at exit. */
    static Path directory() {
        return Path.of(remembered("directory", () -> {
            try {
                var target = Path.of("target").toAbsolutePath();
                var directory = Files.isDirectory(target)
                        ? Files.createTempDirectory(target, "servers-")
                        : Files.createTempDirectory("birlik-servers-");
                TestExit.delete(directory);
                return directory.toString();
            } catch (IOException e) {
                throw new UncheckedIOException("No directory for the test servers", e);
            }
        }));
    }

    static String remembered(String name, Supplier<String> start) {
        // The system class loader is one object for all class loaders of the JVM, hence a lock they share.
        synchronized (ClassLoader.getSystemClassLoader()) {
            var value = System.getProperty(PREFIX + name);
            if (value == null) {
                value = start.get();
                System.setProperty(PREFIX + name, value);
            }
            return value;
        }
    }
}
