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

    /** For a connection to be made; a service on the same network answers in milliseconds or is down. */
    @WithDefault("2S")
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
