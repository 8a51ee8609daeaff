package kz.birlik.gateway.route;

import java.net.URI;
import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Where the services are and how long the gateway waits for them. */
@ConfigMapping(prefix = "birlik.gateway.upstream")
public interface UpstreamSettings {

    /** Base address of concept-service, scheme, host and port only. */
    URI conceptUrl();

    /** Base address of plans-service. */
    URI plansUrl();

    /** Base address of feedback-service. */
    URI feedbackUrl();

    /**
     * For a connection to be had, waiting in line included. A service that is down refuses at once; one that takes seconds is
     * on a machine that stalls, and telling callers so would be wrong a moment later.
     */
    @WithDefault("10S")
    Duration connectTimeout();

    /** Without a byte from the service in either direction; long work answers 202 at once, so half a minute is much. */
    @WithDefault("30S")
    Duration idleTimeout();

    /** Connections to one service; more requests wait in line. */
    @WithDefault("64")
    int connections();

    /** Requests in line for a connection to one service; more are answered 503. */
    @WithDefault("256")
    int waiting();

    default URI urlOf(Destination service) {
        return switch (service) {
            case CONCEPT_SERVICE -> conceptUrl();
            case PLANS_SERVICE -> plansUrl();
            case FEEDBACK_SERVICE -> feedbackUrl();
            case GATEWAY -> throw new IllegalArgumentException("The gateway is not upstream of itself");
        };
    }
}
