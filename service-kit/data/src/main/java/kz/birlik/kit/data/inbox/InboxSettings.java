package kz.birlik.kit.data.inbox;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How patient a consumer is. */
@ConfigMapping(prefix = "birlik.inbox")
public interface InboxSettings {

    /** How often an event that fails by itself is tried before it is dead-lettered. */
    @WithDefault("5")
    int attempts();

    /** First pause after a failure; doubled with each further one. */
    @WithDefault("200MS")
    Duration backOff();

    /** Longest pause; what waits for a lost database is tried this often. */
    @WithDefault("10S")
    Duration backOffMax();
}
