package kz.birlik.kit.data.event;

import java.util.Optional;
import java.util.OptionalInt;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** The topic this service owns. */
@ConfigMapping(prefix = "birlik.events")
public interface EventSettings {

    /** The topic events are published to; a service without one publishes nothing and runs no relay. */
    Optional<String> topic();

    /** Partitions of a topic when it is created; changing it later would move keys, so an existing topic is left alone. */
    @WithDefault("6")
    int partitions();

    /** Replicas of a topic when it is created; without a value the broker's default counts. */
    OptionalInt replicationFactor();
}
