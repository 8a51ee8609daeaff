package kz.birlik.stack.cli;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import kz.birlik.stack.Mark;
import kz.birlik.stack.StackProcess;
import kz.birlik.stack.SuiteDirectory;
import kz.birlik.stack.SuiteSettings;

/**
 * Starts the launcher in a session of its own and shows what it tells until the suite is ready. The launcher reads
 * nothing and writes to its log; Java closes every other descriptor it might have had from our caller.
 */
final class Detached {
    /** System property of a launcher that no terminal waits for. */
    static final String MARK = "birlik.detached";

    private static final long LOOK_MILLIS = 100;

    private Detached() {}

    static int run(SuiteSettings settings, boolean fresh) {
        var running = StackProcess.launcher(settings.data());
        if (running.isPresent()) {
            boolean ready = Files.exists(SuiteDirectory.readyMark(settings));
            System.out.println("Birlik already " + (ready ? "runs" : "starts") + " in " + settings.data() + " (pid "
                    + running.get().pid() + ")" + (fresh ? "; ./birlik down first, for --fresh" : ""));
            return ready && !fresh ? Main.OK : Main.FAILED;
        }
        try {
            var log = settings.log(StackProcess.LAUNCHER);
            Files.createDirectories(log.getParent());
            Files.deleteIfExists(SuiteDirectory.readyMark(settings));
            Files.writeString(log, "");
            var launcher = launch(settings, fresh, log);
            var hook = new Thread(launcher::destroy);
            Runtime.getRuntime().addShutdownHook(hook);
            int code = follow(settings, launcher, log);
            Runtime.getRuntime().removeShutdownHook(hook);
            return code;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write to " + settings.data(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Main.FAILED;
        }
    }

    private static Process launch(SuiteSettings settings, boolean fresh, Path log) throws IOException {
        var words = new ArrayList<>(List.of(
                "setsid",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1"));
        words.addAll(new Mark(settings.data(), StackProcess.LAUNCHER).forJava());
        words.add("-D" + MARK + "=true");
        words.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName(), "up"));
        if (fresh) {
            words.add("--fresh");
        }
        return new ProcessBuilder(words)
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }

    private static int follow(SuiteSettings settings, Process launcher, Path log)
            throws IOException, InterruptedException {
        try (var text = new RandomAccessFile(log.toFile(), "r")) {
            while (true) {
                boolean ended = launcher.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS);
                boolean ready = Files.exists(SuiteDirectory.readyMark(settings));
                copy(text);
                if (ready) {
                    return Main.OK;
                }
                if (ended) {
                    return launcher.exitValue() == 0 ? Main.FAILED : launcher.exitValue();
                }
            }
        }
    }

    private static void copy(RandomAccessFile text) throws IOException {
        var rest = new byte[(int) (text.length() - text.getFilePointer())];
        text.readFully(rest);
        System.out.write(rest);
        System.out.flush();
    }
}
