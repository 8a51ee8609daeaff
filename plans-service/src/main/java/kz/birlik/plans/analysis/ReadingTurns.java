package kz.birlik.plans.analysis;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;

/** Lets runs be read again for a report or a question in turns, first come first served. */
@ApplicationScoped
public class ReadingTurns {

    private final ReadingSettings settings;
    private final Semaphore turns;

    ReadingTurns(ReadingSettings settings) {
        this.settings = settings;
        this.turns = new Semaphore(settings.atOnce(), true);
    }

    /** @throws AnalysisBusy when no turn came in time */
    public <T> T take(Supplier<T> work) {
        try {
            if (!turns.tryAcquire(settings.patience().toMillis(), TimeUnit.MILLISECONDS)) {
                throw new AnalysisBusy(settings.atOnce());
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
            throw new AnalysisBusy(settings.atOnce());
        }
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }
}
