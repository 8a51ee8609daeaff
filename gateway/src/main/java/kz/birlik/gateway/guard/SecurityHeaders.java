package kz.birlik.gateway.guard;

import java.util.Locale;

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
            headers.set("Content-Security-Policy", "default-src 'none'; form-action 'none'; frame-ancestors 'none'");
        }
        keepPrivateAnswersOutOfSharedCaches(routing, headers);
        varyWithTheCaller(routing, headers);
        if (routing.response().getStatusCode() == 503 && !headers.contains("Retry-After")) {
            headers.set("Retry-After", "5");
        }
    }

    /** What a cache kept of a reader without a token is not what an editor is to be shown, nor the other way round. */
    private static void varyWithTheCaller(RoutingContext routing, MultiMap headers) {
        var path = routing.request().path();
        if (path != null
                && path.startsWith("/api/")
                && headers.getAll("Vary").stream()
                        .noneMatch(names -> names.toLowerCase(Locale.ROOT).contains("authorization"))) {
            headers.add("Vary", "Authorization");
        }
    }

    /** An answer made for a token must not be served to the next caller by a cache in between. */
    private static void keepPrivateAnswersOutOfSharedCaches(RoutingContext routing, MultiMap headers) {
        if (routing.request().headers().contains("Authorization") && !headers.contains("Cache-Control")) {
            headers.set("Cache-Control", "private, no-cache");
        }
    }
}
