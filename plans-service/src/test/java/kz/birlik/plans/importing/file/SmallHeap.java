package kz.birlik.plans.importing.file;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

import com.sun.management.OperatingSystemMXBean;

/** Reads the files of a folder in a process of its own, whose heap is as small as the service's may be. */
public final class SmallHeap {

    private static final OperatingSystemMXBean PROCESS =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private SmallHeap() {}

    /**
     * Prints for each file its name, what became of it and how many milliseconds of a processor that took, those of the garbage
     * collector included: what a busy machine adds to the time on the wall says nothing of the file. Each is read twice and the
     * shorter time counts, since the first reading also pays for compiling the reader, which a service does once.
     */
    public static void main(String[] arguments) throws Exception {
        try (var files = Files.list(Path.of(arguments[0]))) {
            for (var file : files.sorted().toList()) {
                var first = read(file);
                var second = read(file);
                if (!first.became().equals(second.became())) {
                    throw new IllegalStateException(file + " became " + first + ", then " + second);
                }
                System.out.printf(
                        "%s %s %d%n", file.getFileName(), first.became(), Math.min(first.millis(), second.millis()));
            }
        }
    }

    private record Reading(String became, long millis) {}

    private static Reading read(Path file) throws Exception {
        var started = PROCESS.getProcessCpuTime();
        var became = became(file);
        return new Reading(became, (PROCESS.getProcessCpuTime() - started) / 1_000_000);
    }

    private static String became(Path file) throws Exception {
        try {
            var kind = new FileGate(ReadFiles.LIMITS)
                    .check(file, file.getFileName().toString());
            var rows = new AtomicInteger();
            RowSource.of(kind, ReadFiles.LIMITS).read(file, row -> rows.incrementAndGet());
            return "rows=" + rows;
        } catch (UnacceptableFile refused) {
            return refused.type().code();
        } catch (RejectedFile rejected) {
            return rejected.code();
        }
    }
}
