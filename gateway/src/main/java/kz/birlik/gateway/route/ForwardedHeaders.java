package kz.birlik.gateway.route;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

import kz.birlik.kit.http.RequestId;

/** What of a caller's headers reaches a service: nothing that could pass for an identity, an address or another request. */
final class ForwardedHeaders {

    private static final Set<String> DROPPED = Set.of(
            "forwarded",
            "x-real-ip",
            "x-original-url",
            "x-rewrite-url",
            "x-http-method-override",
            "x-http-method",
            "x-method-override",
            "remote-user",
            "cookie",
            "expect",
            "http2-settings",
            "proxy-connection");
    private static final List<String> DROPPED_FAMILIES =
            List.of("x-forwarded-", "x-user", "x-auth", "x-remote-", "x-client-", "x-birlik-", "x-internal-");

    private static final Set<String> HOP_BY_HOP = Set.of(
            "connection",
            "keep-alive",
            "proxy-authenticate",
            "proxy-authorization",
            "proxy-connection",
            "te",
            "trailer",
            "upgrade");

    private ForwardedHeaders() {}

    /** @param headers those of the request to the service, changed here */
    static void prepare(MultiMap headers, RoutingContext routing) {
        dropNominated(headers);
        List.copyOf(headers.names()).stream()
                .filter(ForwardedHeaders::isDropped)
                .forEach(headers::remove);
        headers.set(RequestId.HEADER, String.valueOf(routing.<Object>get(RequestId.HEADER)));
        var request = routing.request();
        headers.set("X-Forwarded-For", addressOf(request));
        headers.set("X-Forwarded-Proto", request.scheme());
        if (request.authority() != null) {
            headers.set("X-Forwarded-Host", request.authority().toString());
        }
    }

    /** @param headers those of the service's answer, changed here */
    static void prepareAnswer(MultiMap headers) {
        dropNominated(headers);
        HOP_BY_HOP.forEach(headers::remove);
        headers.remove("Server");
        headers.remove(RequestId.HEADER);
        headers.remove("Set-Cookie");
    }

    private static boolean isDropped(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return DROPPED.contains(lower) || DROPPED_FAMILIES.stream().anyMatch(lower::startsWith);
    }

    /** Headers that {@code Connection} names belong to this hop alone (RFC 9110, 7.6.1). */
    private static void dropNominated(MultiMap headers) {
        headers.getAll("Connection").stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                // Nobody may switch off the check of the service by naming these.
                .filter(name -> !name.equalsIgnoreCase("Authorization") && !name.equalsIgnoreCase("Content-Length"))
                .forEach(headers::remove);
    }

    private static String addressOf(HttpServerRequest request) {
        return request.remoteAddress() == null
                ? "unknown"
                : request.remoteAddress().hostAddress();
    }
}
