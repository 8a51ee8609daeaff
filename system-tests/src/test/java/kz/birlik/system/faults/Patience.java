package kz.birlik.system.faults;

import static org.awaitility.Awaitility.await;

import java.time.Duration;

import org.awaitility.core.ConditionFactory;

/** How long a test waits for what must come: on a busy machine a restart alone takes half a minute. */
final class Patience {

    private Patience() {}

    static ConditionFactory soon() {
        return await().atMost(Duration.ofSeconds(120)).pollInterval(Duration.ofMillis(100));
    }
}
