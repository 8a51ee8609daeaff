package kz.birlik.plans.analysis;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** What another thread of a run came to: what went wrong there goes wrong for the run. */
final class Awaited {

    private Awaited() {}

    static <T> T of(Future<T> other) {
        try {
            return other.get();
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The service ends", ending);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failed);
        }
    }
}
