package kz.birlik.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;

/** Where the build put the jars of Kafka and the distribution of Keycloak, and where what is derived from them is kept. */
public record StackHome(Path directory) {
    public static final String PROPERTY = "birlik.stack.home";
    private static final String BELOW_THE_ROOT = "local-stack/target/stack";

    /** The property set by the build, or the first {@code local-stack/target/stack} above the working directory. */
    public static StackHome locate() {
        var configured = System.getProperty(PROPERTY);
        if (configured != null && Files.isDirectory(Path.of(configured, "lib"))) {
            return new StackHome(Path.of(configured).toAbsolutePath().normalize());
        }
        for (var at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            var candidate = at.resolve(BELOW_THE_ROOT);
            if (Files.isDirectory(candidate.resolve("lib"))) {
                return new StackHome(candidate);
            }
        }
        throw new StackFailure("No backing services found: neither -D" + PROPERTY + " nor a directory " + BELOW_THE_ROOT
                + "/lib above " + Path.of("").toAbsolutePath()
                + ". Build them first: mvn -pl local-stack process-classes");
    }

    /** The top of the source tree this home was built in. */
    public Path project() {
        return directory.resolve("../../..").normalize();
    }

    public String classPath() {
        return directory.resolve("lib") + "/*";
    }

    boolean has(String name) {
        return Files.isDirectory(directory.resolve("cache").resolve(name));
    }

    /**
     * A directory made once by whoever needs it first, also when several JVMs start together: it is built beside its
     * place and renamed, so that a killed build leaves nothing half-done behind.
     */
    Path once(String name, Consumer<Path> build) {
        var target = directory.resolve("cache").resolve(name);
        if (Files.isDirectory(target)) {
            return target;
        }
        try {
            Files.createDirectories(target.getParent());
            var lock = target.resolveSibling(name + ".lock");
            // Threads of one JVM may not wait for the same file lock, so they queue here first.
            synchronized (StackHome.class) {
                try (var channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                        var held = channel.lock()) {
                    if (!Files.isDirectory(target)) {
                        var draft = target.resolveSibling(name + ".draft");
                        Directories.delete(draft);
                        Files.createDirectories(draft);
                        build.accept(draft);
                        Files.move(draft, target);
                    }
                }
            }
            return target;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot prepare " + target, e);
        }
    }
}
