package kz.birlik.plans.analysis;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How many runs are read again at a time, for a report or another threshold: each goes over all its plans and holds memory until it is done. */
@ConfigMapping(prefix = "birlik.plans.run-readings")
public interface ReadingSettings {

    /** At once in this process; 256 MiB of heap bear a report over 63 plans beside everything else. */
    @WithDefault("1")
    int atOnce();

    /** How long a caller waits for a turn; below the patience of the gateway, 30 s. */
    @WithDefault("15S")
    Duration patience();
}
