package kz.birlik.kit.http;

import java.util.Optional;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;

/**
 * The HTTP request behind the running code, if there is one. A request context may be active without it (a service
 * starting, a message being taken in), and asking for the routing context then fails instead of answering no.
 */
public final class RunningRequest {

    private RunningRequest() {}

    public static Optional<RoutingContext> routing() {
        var container = Arc.container();
        if (container == null || !container.requestContext().isActive()) {
            return Optional.empty();
        }
        return Optional.ofNullable(
                container.instance(CurrentVertxRequest.class).get().getCurrent());
    }

    /** @return the header's first value, empty outside a request */
    public static Optional<String> header(String name) {
        return routing().map(routing -> routing.request().getHeader(name));
    }
}
