package kz.birlik.plans.analysis;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;

import io.quarkus.narayana.jta.QuarkusTransaction;

import kz.birlik.plans.job.Lease;

/** Keeps the findings of one try of a run, thousands in a transaction, each of which renews the lease first. */
final class RunKeeping implements Consumer<Finding> {

    private static final int BATCH = 5_000;
    private static final Duration RENEWAL = Duration.ofSeconds(5);

    private final UUID run;
    private final FindingCopy copy;
    private final Lease lease;
    private final List<Finding> waiting = new ArrayList<>();
    private final TreeMap<String, Integer> byRule = new TreeMap<>();
    private int kept;
    private long renewed = System.nanoTime();

    RunKeeping(UUID run, FindingCopy copy, Lease lease) {
        this.run = run;
        this.copy = copy;
        this.lease = lease;
    }

    @Override
    public void accept(Finding finding) {
        waiting.add(finding);
        byRule.merge(finding.rule(), 1, Integer::sum);
    }

    /** Between steps, when there is enough of it. */
    void flushIfMany() {
        if (waiting.size() >= BATCH) {
            QuarkusTransaction.requiringNew().run(this::flush);
        }
    }

    /** Renews the lease when that was long ago, so that nobody takes the job over while texts are compared; keeps what there is by then. */
    void stayAlive() {
        if (System.nanoTime() - renewed > RENEWAL.toNanos() || waiting.size() >= BATCH) {
            QuarkusTransaction.requiringNew().run(this::flush);
        }
    }

    /** In the transaction of the caller. */
    void flush() {
        lease.renew();
        renewed = System.nanoTime();
        copy.add(run, kept + 1, waiting);
        kept += waiting.size();
        waiting.clear();
    }

    TreeMap<String, Integer> byRule() {
        return byRule;
    }
}
