package kz.birlik.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * Asks a JVM for a full collection every two seconds and reads its log of collections afterwards: what is in use after one is
 * what the work really holds, whatever the bound lets it waste.
 */
final class HeapWatch implements AutoCloseable {

    private static final Pattern FULL = Pattern.compile("Pause Full .*?(\\d+)M->(\\d+)M");
    private static final int SECONDS = 2;

    private final long pid;
    private final Thread thread;
    private volatile boolean ended;

    HeapWatch(long pid) {
        this.pid = pid;
        this.thread = new Thread(this::watch, "heap-watch");
        thread.setDaemon(true);
        thread.start();
    }

    /** The option that makes a JVM write the log; each process a file of its own. */
    static String option(Path folder) {
        return "-Xlog:gc:file=%s/gc-%%p.log".formatted(folder);
    }

    /**
     * @return highest heap in use after a full collection, MiB
     * @throws BenchFailed when there was none
     */
    static int highest(Path log) throws IOException {
        return Files.readAllLines(log).stream()
                .map(FULL::matcher)
                .filter(java.util.regex.Matcher::find)
                .mapToInt(found -> Integer.parseInt(found.group(2)))
                .max()
                .orElseThrow(() -> new BenchFailed("No full collection in " + log));
    }

    private void watch() {
        try {
            while (!ended) {
                collect();
                TimeUnit.SECONDS.sleep(SECONDS);
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    private void collect() throws InterruptedException {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        try {
            var asked = new ProcessBuilder(jcmd, Long.toString(pid), "GC.run")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (asked.waitFor() != 0) {
                throw new BenchFailed("jcmd could not ask process %d for a collection".formatted(pid));
            }
        } catch (IOException missing) {
            throw new BenchFailed("jcmd is missing: run the benchmark on a JDK", missing);
        }
    }

    @Override
    public void close() throws InterruptedException {
        ended = true;
        thread.interrupt();
        thread.join();
    }
}
