package kz.birlik.plans.job;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import org.jboss.logging.Logger;

import kz.birlik.kit.data.BackgroundWork;

/** Runs jobs: at once when they are added here, and by looking around for those another replica left behind. */
@ApplicationScoped
public class Jobs {

    private static final Logger LOG = Logger.getLogger(Jobs.class);

    private final JobTable table;
    private final JobSettings settings;
    private final List<JobHandler> handlers;
    private final TransactionSynchronizationRegistry transactions;
    private final BackgroundWork work;
    private ScheduledExecutorService workers;

    Jobs(
            JobTable table,
            JobSettings settings,
            @All List<JobHandler> handlers,
            TransactionSynchronizationRegistry transactions,
            BackgroundWork work) {
        this.table = table;
        this.settings = settings;
        this.handlers = handlers;
        this.transactions = transactions;
        this.work = work;
    }

    void start(@Observes StartupEvent starting) {
        workers = Executors.newScheduledThreadPool(settings.threads(), work -> new Thread(work, "birlik-job"));
        var poll = settings.poll().toMillis();
        for (var i = 0; i < settings.threads(); i++) {
            workers.scheduleWithFixedDelay(this::workAll, poll, poll, TimeUnit.MILLISECONDS);
        }
    }

    /** What still runs goes on after the restart, here or in another replica, when its lease lapses. */
    void stop(@Observes ShutdownEvent stopping) {
        workers.shutdownNow();
    }

    /** Adds a job with the change that asks for it; it starts when that change is committed. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(String kind, UUID subject) {
        table.add(kind, subject);
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    workers.execute(Jobs.this::workAll);
                }
            }
        });
    }

    private void workAll() {
        try {
            work.run(this::workWhileThereIsSome);
        } catch (RuntimeException unreachable) {
            // Let through it would end the looking around for good: the executor drops a task that throws.
            LOG.warnf("No job could be taken, the next look is in %s: %s", settings.poll(), unreachable.toString());
        }
    }

    private void workWhileThereIsSome() {
        var found = true;
        while (found && !workers.isShutdown()) {
            found = workOne();
        }
    }

    /** @return whether there was a job */
    private boolean workOne() {
        var claim = table.claim(settings.lease().toMillis()).orElse(null);
        if (claim == null) {
            return false;
        }
        var handler = handlers.stream()
                .filter(candidate -> candidate.kind().equals(claim.kind()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody handles jobs of kind " + claim.kind()));
        if (claim.attempt() > settings.attempts()) {
            QuarkusTransaction.requiringNew().run(() -> {
                handler.giveUp(claim.subject());
                table.end(claim, "FAILED");
            });
            return true;
        }
        run(handler, claim);
        return true;
    }

    private void run(JobHandler handler, JobTable.Claim claim) {
        try {
            handler.run(
                    claim.subject(), () -> table.renew(claim, settings.lease().toMillis()));
            table.end(claim, "DONE");
        } catch (LeaseLost lost) {
            LOG.warn(lost.getMessage());
        } catch (RuntimeException failure) {
            if (workers.isShutdown()) {
                LOG.infof(
                        "Job %s of %s was cut off by the end of the service, and waits: %s",
                        claim.kind(), claim.subject(), failure);
                return;
            }
            LOG.errorf(failure, "Job %s of %s failed in attempt %d", claim.kind(), claim.subject(), claim.attempt());
            table.release(claim);
        }
    }
}
