package kz.birlik.gateway.route;

import io.vertx.ext.web.RoutingContext;

/** Who answers a path: one of the services, or the gateway itself. */
public enum Destination {
    CONCEPT_SERVICE,
    PLANS_SERVICE,
    FEEDBACK_SERVICE,
    GATEWAY;

    private static final String KEY = Destination.class.getName();

    public boolean isService() {
        return this != GATEWAY;
    }

    /** @return as in event sources, health and OpenAPI: {@code concept-service} */
    public String serviceName() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    public void keepIn(RoutingContext routing) {
        routing.put(KEY, this);
    }

    public static Destination of(RoutingContext routing) {
        return routing.get(KEY);
    }
}
