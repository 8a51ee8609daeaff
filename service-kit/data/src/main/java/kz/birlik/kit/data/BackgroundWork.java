package kz.birlik.kit.data;

import java.time.Duration;
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.ShutdownEvent;
import org.jboss.logging.Logger;

/**
 * Work no request waits for, such as scheduled jobs. None begins once the service stops, and one under way ends before
 * the database is let go, so that an orderly stop leaves no errors in the log.
 */
@ApplicationScoped
public class BackgroundWork {

    private static final Logger LOG = Logger.getLogger(BackgroundWork.class);
    private static final Duration GRACE = Duration.ofSeconds(5);

    /** Something to do that may fail in its own way. */
    @FunctionalInterface
    public interface Work<E extends Exception> {
        void run() throws E;
    }

    /** One party for each work under way, and one for the service itself until it stops. */
    private final Phaser underWay = new Phaser(1);

    private volatile boolean ending;

    /** Does the work, unless the service stops. */
    public <E extends Exception> void run(Work<E> work) throws E {
        underWay.register();
        try {
            if (!ending) {
                work.run();
            }
        } finally {
            underWay.arriveAndDeregister();
        }
    }

    /** For work in many steps: true when no further step should begin. */
    public boolean isEnding() {
        return ending;
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        ending = true;
        try {
            underWay.awaitAdvanceInterruptibly(underWay.arriveAndDeregister(), GRACE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException stillUnderWay) {
            LOG.warnf("The service stops in the middle of background work that takes longer than %s", GRACE);
        }
    }
}
