package kz.birlik.plans.analysis;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

import io.quarkus.narayana.jta.QuarkusTransaction;

import kz.birlik.plans.job.Lease;

/**
 * Keeps the findings of one try of a run, thousands in a transaction, each of which renews the lease first. One batch is written while
 * the next is found, so that the database and this process work side by side; never more than one, so that memory stays bounded.
 */
final class RunKeeping implements Consumer<Finding>, AutoCloseable {

    private static final int BATCH = 5_000;
    private static final Duration RENEWAL = Duration.ofSeconds(5);

    /** Writes one batch in the transaction it is called in. */
    interface Writing {
        void write(int firstPosition, List<Finding> batch, int measures);
    }

    private final Writing writing;
    private final Lease lease;
    private final ExecutorService writer;
    private final List<Finding> waiting = new ArrayList<>();
    private final TreeMap<String, Integer> byRule = new TreeMap<>();
    private Future<?> inWriting;
    private int kept;
    private int measures;
    private long renewed = System.nanoTime();

    RunKeeping(UUID run, Writing writing, Lease lease) {
        this.writing = writing;
        this.lease = lease;
        this.writer = Executors.newSingleThreadExecutor(work -> new Thread(work, "birlik-findings-" + run));
    }

    @Override
    public void accept(Finding finding) {
        waiting.add(finding);
        byRule.merge(finding.rule(), 1, Integer::sum);
    }

    /** Between steps: hands a batch over when there is enough of it, or when the lease was renewed long ago. */
    void goOn() {
        if (waiting.size() >= BATCH || System.nanoTime() - renewed > RENEWAL.toNanos()) {
            awaitWriting();
            var batch = List.copyOf(waiting);
            var first = kept + 1;
            var looked = measures;
            took(batch);
            inWriting = writer.submit(() -> QuarkusTransaction.requiringNew().run(() -> write(first, batch, looked)));
        }
    }

    /** Writes what is left, in the transaction of the caller. */
    void finish() {
        awaitWriting();
        var batch = List.copyOf(waiting);
        var first = kept + 1;
        var looked = measures;
        took(batch);
        write(first, batch, looked);
    }

    void looked(int more) {
        measures += more;
    }

    TreeMap<String, Integer> byRule() {
        return byRule;
    }

    private void took(List<Finding> batch) {
        kept += batch.size();
        measures = 0;
        waiting.clear();
        renewed = System.nanoTime();
    }

    private void write(int first, List<Finding> batch, int looked) {
        lease.renew();
        writing.write(first, batch, looked);
    }

    private void awaitWriting() {
        if (inWriting != null) {
            Awaited.of(inWriting);
            inWriting = null;
        }
    }

    /** A batch that is still being written ends by itself, or finds that its lease is gone. */
    @Override
    public void close() {
        writer.shutdown();
    }
}
