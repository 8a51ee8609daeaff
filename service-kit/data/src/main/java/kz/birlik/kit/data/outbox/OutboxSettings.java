package kz.birlik.kit.data.outbox;

import java.time.Duration;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How the relay works; the defaults suit a service of a ministry, and every value may be left alone. */
@ConfigMapping(prefix = "birlik.outbox")
public interface OutboxSettings {

    /** Off where Debezium reads the table instead, or for a replica that shall not publish. */
    @WithDefault("true")
    boolean relay();

    /** Rows sent in one transaction of the broker; more means fewer commits and more to send again after a failure. */
    @WithDefault("200")
    int batch();

    /** How often to look without having been woken: a notification may be lost with its connection. */
    @WithDefault("2S")
    Duration poll();

    /** How often a replica without the lease asks for it. */
    @WithDefault("1S")
    Duration contend();

    /**
     * A holder not seen for so long is taken to hang and its database session is ended. Longer than one turn can last
     * (twice {@link #sendTimeout()}), or a slow broker would make replicas chase each other; that is harmless, since the
     * broker fences the one that lost, but useless.
     */
    @WithDefault("30S")
    Duration lease();

    /** How long to wait for the broker's acknowledgement. */
    @WithDefault("10S")
    Duration sendTimeout();

    /** First pause after a failure; doubled with each further one. */
    @WithDefault("500MS")
    Duration backOff();

    /** Longest pause after failures. */
    @WithDefault("30S")
    Duration backOffMax();

    /** How long published rows are kept for a person to look at. */
    @WithDefault("14D")
    Duration retention();

    /** Largest payload of an event; the broker's own limit is 1 MiB with headers, and one refused row blocks its key. */
    @WithDefault("900K")
    MemorySize maxPayload();
}
