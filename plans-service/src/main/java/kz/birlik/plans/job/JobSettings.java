package kz.birlik.plans.job;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How long work is shared among replicas. */
@ConfigMapping(prefix = "birlik.plans.jobs")
public interface JobSettings {

    /** A worker that says nothing for this long is taken for dead. */
    @WithDefault("60S")
    Duration lease();

    /** How often each replica looks for work that nobody told it of: what crashed elsewhere. */
    @WithDefault("2S")
    Duration poll();

    /** After so many tries that ended in a crash, the job is given up and says so. */
    @WithDefault("3")
    int attempts();

    /** Jobs at the same time in one replica; each may hold one open file. */
    @WithDefault("2")
    int threads();
}
