package kz.birlik.plans.planreport;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How many reports are made at a time: each reads all plans of its run and holds a document in memory. */
@ConfigMapping(prefix = "birlik.plans.plan-reports")
public interface ReportSettings {

    /** At once in this process; 256 MiB of heap bear one over 63 plans beside everything else. */
    @WithDefault("1")
    int atOnce();

    /** How long a caller waits for a turn; below the patience of the gateway, 30 s. */
    @WithDefault("15S")
    Duration patience();
}
