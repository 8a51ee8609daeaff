package kz.birlik.stack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** What runs under a pid, told by its command line, which is empty for a zombie and another one for a stranger. */
final class Pids {
    private static final Path PROC = Path.of("/proc");

    private Pids() {}

    /** Every process of this machine whose command line we may read. */
    static List<Long> all() {
        try (var entries = Files.list(PROC)) {
            return entries.map(entry -> entry.getFileName().toString())
                    .filter(name -> name.chars().allMatch(Character::isDigit))
                    .map(Long::valueOf)
                    .toList();
        } catch (IOException e) {
            throw new StackFailure("Cannot list the processes in " + PROC, e);
        }
    }

    /** Empty for a zombie, for no process and for one we may not look at. */
    static List<String> commandLine(long pid) {
        try {
            var line = new String(
                    Files.readAllBytes(PROC.resolve(Long.toString(pid)).resolve("cmdline")), StandardCharsets.UTF_8);
            return line.isEmpty() ? List.of() : List.of(line.split("\0"));
        } catch (IOException gone) {
            return List.of();
        }
    }

    static boolean runs(long pid) {
        return !commandLine(pid).isEmpty();
    }

    /** False when some still run after the patience. */
    static boolean awaitEnd(List<Long> pids, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        while (pids.stream().anyMatch(Pids::runs)) {
            if (System.nanoTime() > end) {
                return false;
            }
            ChildProcess.pause(Duration.ofMillis(25));
        }
        return true;
    }
}
