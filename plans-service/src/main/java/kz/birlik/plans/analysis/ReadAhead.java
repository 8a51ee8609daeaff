package kz.birlik.plans.analysis;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/** Reads the next while the last is worked on, and never more than one, so that memory stays bounded. */
final class ReadAhead<T> implements AutoCloseable {

    private final Supplier<T> reading;
    private final ExecutorService reader;
    private Future<T> next;

    /** @param reading what comes next, in a transaction of its own; called once more than what it gives is asked for */
    ReadAhead(String thread, Supplier<T> reading) {
        this.reading = reading;
        this.reader = Executors.newSingleThreadExecutor(work -> new Thread(work, thread));
        this.next = reader.submit(reading::get);
    }

    T next() {
        var read = Awaited.of(next);
        next = reader.submit(reading::get);
        return read;
    }

    /** What is still being read ends by itself. */
    @Override
    public void close() {
        reader.shutdown();
    }
}
