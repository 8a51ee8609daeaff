package kz.birlik.system.script;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

import kz.birlik.stack.Endpoint;
import kz.birlik.stack.StackProcess;
import kz.birlik.stack.SuiteSettings;

/** {@code ./birlik} on data and ports of its own, with what Maven has just built and without Maven. */
final class Birlik {

    /** A suite starts in less than a minute; a busy machine takes its time. */
    private static final long PATIENCE_SECONDS = 400;

    private final SuiteSettings settings;
    private final Path tools;

    /** @param code the exit code */
    record Outcome(int code, String said) {}

    Birlik(SuiteSettings settings) {
        this.settings = settings;
        this.tools = withoutMaven();
    }

    /** @return when whatever the command was started with is let go: its output and one more descriptor, all ends of one pipe */
    Outcome run(String... words) {
        var builder = new ProcessBuilder(
                        Stream.concat(Stream.of("bash", "-c", "exec ./birlik \"$@\" 9>&1", "birlik"), Stream.of(words))
                                .toList())
                .directory(settings.project().toFile())
                .redirectErrorStream(true);
        var environment = builder.environment();
        environment.put("PATH", tools + ":" + environment.get("PATH"));
        environment.put(SuiteSettings.DATA, settings.data().toString());
        environment.put(SuiteSettings.PATIENCE, Long.toString(PATIENCE_SECONDS));
        for (var endpoint : Endpoint.values()) {
            environment.put(endpoint.setting(), Integer.toString(settings.port(endpoint)));
        }
        try {
            var process = builder.start();
            var said = CompletableFuture.supplyAsync(() -> read(process));
            return new Outcome(process.waitFor(), said.get(PATIENCE_SECONDS, TimeUnit.SECONDS));
        } catch (TimeoutException held) {
            throw new AssertionError(
                    "%s has ended and something still holds its output".formatted(List.of(words)), held);
        } catch (IOException | ExecutionException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    List<StackProcess> processes() {
        return StackProcess.of(settings.data());
    }

    /** The build that runs this test is not started within itself: whatever looks stale to the script is told. */
    private Path withoutMaven() {
        try {
            // What the script leaves behind when it has had local-stack packaged, which the running build has too.
            Files.writeString(settings.project().resolve("local-stack/target/built"), "");
            var folder = Files.createDirectories(settings.data().resolveSibling("script-tools"));
            var maven = folder.resolve("mvn");
            Files.writeString(maven, "#!/bin/sh\necho 'Not built: package the services first' >&2\nexit 1\n");
            maven.toFile().setExecutable(true);
            return folder.toAbsolutePath();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static String read(Process process) {
        try {
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
