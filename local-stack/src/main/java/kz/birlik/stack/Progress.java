package kz.birlik.stack;

import java.time.Duration;

/** Told as each component of a suite becomes ready. */
public interface Progress {
    Progress NONE = (component, time) -> {};

    void ready(String component, Duration time);
}
