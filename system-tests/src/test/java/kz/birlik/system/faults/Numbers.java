package kz.birlik.system.faults;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/** Numbers of acts and codes of concepts that no other test has. */
final class Numbers {

    private static final String RUN =
            "FAULTS-" + Long.toString(System.nanoTime(), 36).toUpperCase(Locale.ROOT) + "-";

    private static final AtomicInteger LAST = new AtomicInteger();

    private Numbers() {}

    static String next() {
        return RUN + LAST.incrementAndGet();
    }
}
