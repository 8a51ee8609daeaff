package kz.birlik.stack;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A process found running for a stack, whoever started it. */
public record StackProcess(String component, long pid) {
    /** The process that started the others. */
    public static final String LAUNCHER = "launcher";

    public static List<StackProcess> of(Path data) {
        var directory = data.toAbsolutePath().normalize();
        long ourselves = ProcessHandle.current().pid();
        return Pids.all().stream()
                .filter(pid -> pid != ourselves)
                .flatMap(pid -> Mark.of(Pids.commandLine(pid))
                        .filter(mark -> mark.data().equals(directory))
                        .map(mark -> new StackProcess(mark.component(), pid))
                        .stream())
                .toList();
    }

    /** What a launcher that died left running. Another launcher is none of it: it is just about to find the directory held. */
    static List<StackProcess> leftOver(Path data) {
        return of(data).stream()
                .filter(process -> !process.component().equals(LAUNCHER))
                .toList();
    }

    public static Optional<StackProcess> launcher(Path data) {
        return of(data).stream()
                .filter(process -> process.component().equals(LAUNCHER))
                .findFirst();
    }

    /** Ends what is left of a stack: all are asked at once, those that do not answer in time are killed. */
    public static void endAll(List<StackProcess> processes, Duration grace) {
        var pids = processes.stream().map(StackProcess::pid).toList();
        processes.forEach(process -> process.signal(false));
        if (!Pids.awaitEnd(pids, grace)) {
            processes.forEach(process -> process.signal(true));
            if (!Pids.awaitEnd(pids, Duration.ofSeconds(10))) {
                throw new StackFailure("These processes do not end, perhaps they belong to another user: "
                        + processes.stream()
                                .filter(process -> Pids.runs(process.pid()))
                                .toList());
            }
        }
    }

    private void signal(boolean kill) {
        ProcessHandle.of(pid).ifPresent(kill ? ProcessHandle::destroyForcibly : ProcessHandle::destroy);
    }

    public Optional<Duration> uptime() {
        return ProcessHandle.of(pid)
                .flatMap(process -> process.info().startInstant())
                .map(start -> Duration.between(start, Instant.now()));
    }

    @Override
    public String toString() {
        return component + " (pid " + pid + ")";
    }
}
