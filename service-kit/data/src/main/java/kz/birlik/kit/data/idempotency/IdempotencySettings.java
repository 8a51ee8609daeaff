package kz.birlik.kit.data.idempotency;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How long answers are remembered. */
@ConfigMapping(prefix = "birlik.idempotency")
public interface IdempotencySettings {

    /** Promised to clients: after it a key is new again. */
    @WithDefault("24H")
    Duration retention();
}
