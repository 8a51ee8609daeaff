package kz.birlik.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** A process of ours with its log and pid file, which the kernel ends when we are killed. */
public final class ChildProcess {
    /** What to run; the log of the run before is kept beside it as {@code .1}. */
    public record Command(String name, List<String> words, Map<String, String> environment, Path log) {}

    private static final Path SETSID = Path.of("/usr/bin/setsid");
    private static final Path SETPRIV = Path.of("/usr/bin/setpriv");

    /** The kernel's death signal is bound to the thread that spawned the child, so that thread must outlive it. */
    private static final ThreadPoolExecutor SPAWNER =
            new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), work -> {
                var thread = new Thread(work, "birlik-spawner");
                thread.setDaemon(true);
                return thread;
            });

    private final Command command;
    private final Process process;

    private ChildProcess(Command command, Process process) {
        this.command = command;
        this.process = process;
    }

    public static ChildProcess start(Command command) {
        try {
            Files.createDirectories(command.log().toAbsolutePath().getParent());
            if (Files.exists(command.log())) {
                Files.move(
                        command.log(),
                        command.log().resolveSibling(command.log().getFileName() + ".1"),
                        StandardCopyOption.REPLACE_EXISTING);
            }
            var builder = new ProcessBuilder(command.words())
                    .redirectErrorStream(true)
                    .redirectInput(
                            ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                    .redirectOutput(command.log().toFile());
            builder.environment().putAll(command.environment());
            return new ChildProcess(command, SPAWNER.submit(builder::start).get());
        } catch (IOException | ExecutionException e) {
            throw new StackFailure("Cannot start " + command.name() + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("Interrupted while starting " + command.name());
        }
    }

    /**
     * The command in a session of its own, so that Ctrl-C reaches us alone and we end it in order, and with a signal from
     * the kernel when this JVM dies without a farewell.
     *
     * @param signal by name ({@code TERM})
     */
    static List<String> dyingWithUs(String signal, List<String> words) {
        var all = new ArrayList<String>();
        if (Files.isExecutable(SETSID)) {
            all.add(SETSID.toString());
        }
        if (Files.isExecutable(SETPRIV)) {
            all.addAll(List.of(SETPRIV.toString(), "--pdeathsig", signal, "--"));
        }
        all.addAll(words);
        return all;
    }

    public long pid() {
        return process.pid();
    }

    public boolean alive() {
        return process.isAlive();
    }

    /** Waits until the condition holds; fails with the end of the log when the process ends first or time runs out. */
    void await(String what, Duration patience, BooleanSupplier ready) {
        long end = System.nanoTime() + patience.toNanos();
        while (!ready.getAsBoolean()) {
            if (!process.isAlive()) {
                throw new StackFailure(command.name() + " ended with code " + process.exitValue() + " before " + what
                        + ". The end of " + command.log() + ":\n" + lastLines(30));
            }
            if (System.nanoTime() > end) {
                throw new StackFailure(command.name() + ": not " + what + " within " + patience.toSeconds()
                        + " s. The end of " + command.log() + ":\n" + lastLines(30));
            }
            pause(Duration.ofMillis(25));
        }
    }

    boolean logContains(String text) {
        return log().contains(text);
    }

    String log() {
        try {
            return Files.exists(command.log()) ? new String(Files.readAllBytes(command.log())) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String lastLines(int count) {
        var lines = log().lines().toList();
        return String.join("\n", lines.subList(Math.max(0, lines.size() - count), lines.size()));
    }

    /** Asks it to end and kills it when it does not within the grace. */
    public void stop(Duration grace) {
        stop("TERM", grace);
    }

    void stop(String signal, Duration grace) {
        if (process.isAlive()) {
            signal(signal);
            if (!waitFor(grace)) {
                process.destroyForcibly();
                waitFor(Duration.ofSeconds(10));
            }
        }
    }

    /** {@code kill -9}: no farewell, no flush. */
    public void kill() {
        process.destroyForcibly();
        waitFor(Duration.ofSeconds(10));
    }

    private void signal(String name) {
        if (name.equals("TERM")) {
            process.destroy();
            return;
        }
        try {
            new ProcessBuilder("kill", "-" + name, Long.toString(pid())).start().waitFor();
        } catch (IOException e) {
            process.destroy();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean waitFor(Duration time) {
        try {
            return process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    static void pause(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("Interrupted");
        }
    }
}
