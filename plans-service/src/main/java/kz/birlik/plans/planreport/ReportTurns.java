package kz.birlik.plans.planreport;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;

/** Lets reports be made in turns, first come first served. */
@ApplicationScoped
class ReportTurns {

    private final ReportSettings settings;
    private final Semaphore turns;

    ReportTurns(ReportSettings settings) {
        this.settings = settings;
        this.turns = new Semaphore(settings.atOnce(), true);
    }

    /** @throws ReportsBusy when no turn came in time */
    <T> T take(Supplier<T> work) {
        try {
            if (!turns.tryAcquire(settings.patience().toMillis(), TimeUnit.MILLISECONDS)) {
                throw new ReportsBusy(settings.atOnce());
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
            throw new ReportsBusy(settings.atOnce());
        }
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }
}
