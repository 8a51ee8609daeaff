package kz.birlik.kit.data;

import java.time.Duration;

/** Pauses that double, so that what is broken is left in peace and what recovers is not kept waiting. */
public final class BackOff {

    private final Duration first;
    private final Duration longest;
    private int failures;

    public BackOff(Duration first, Duration longest) {
        this.first = first;
        this.longest = longest;
    }

    public Duration next() {
        return pause(first, longest, ++failures);
    }

    public void reset() {
        failures = 0;
    }

    public static Duration pause(Duration first, Duration longest, int failures) {
        var doubled = first.multipliedBy(1L << Math.min(Math.max(failures, 1) - 1, 20));
        return doubled.compareTo(longest) > 0 ? longest : doubled;
    }
}
