package kz.birlik.gateway.guard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;

/** What every answer tells a browser, whoever gave it: data is data, and nobody frames it. */
@ApplicationScoped
class SecurityHeaders {

    private static final int AROUND_EVERYTHING = 950;

    void register(@Observes Filters filters) {
        filters.register(
                routing -> {
                    routing.addHeadersEndHandler(sent -> complete(routing));
                    routing.next();
                },
                AROUND_EVERYTHING);
    }

    private static void complete(RoutingContext routing) {
        var headers = routing.response().headers();
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("X-Frame-Options", "DENY");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Cross-Origin-Resource-Policy", "cross-origin");
        if (!headers.contains("Content-Security-Policy")) {
            headers.set("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        }
        keepPrivateAnswersOutOfSharedCaches(routing, headers);
        if (routing.response().getStatusCode() == 503 && !headers.contains("Retry-After")) {
            headers.set("Retry-After", "5");
        }
    }

    /** An answer made for a token must not be served to the next caller by a cache in between. */
    private static void keepPrivateAnswersOutOfSharedCaches(RoutingContext routing, MultiMap headers) {
        if (routing.request().headers().contains("Authorization") && !headers.contains("Cache-Control")) {
            headers.set("Cache-Control", "private, no-cache");
        }
    }
}
