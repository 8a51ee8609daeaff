package kz.birlik.gateway.guard;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;

import kz.birlik.gateway.problem.GatewayProblem;
import kz.birlik.gateway.problem.Problems;
import kz.birlik.gateway.route.Destination;
import kz.birlik.gateway.route.RouteTable;

/** First of all checks: spelling of the path, an unknown path, framing and size; none of them looks at the token. */
@ApplicationScoped
class RequestGuard {

    private static final int BEFORE_CORS_AND_TOKENS = 900;

    void register(@Observes Filters filters) {
        filters.register(this::check, BEFORE_CORS_AND_TOKENS);
    }

    private void check(RoutingContext routing) {
        var request = routing.request();
        var path = pathOf(request);
        var refused = PathGuard.refusal(path).map(GatewayProblem::badPath).or(() -> badFraming(request));
        if (refused.isPresent()) {
            Problems.send(routing, refused.get());
            return;
        }
        var destination = RouteTable.destinationOf(path);
        if (destination.isEmpty()) {
            Problems.send(routing, GatewayProblem.unknownPath());
            return;
        }
        admit(routing, path, destination.get());
    }

    private static void admit(RoutingContext routing, String path, Destination destination) {
        var request = routing.request();
        long limit = BodyLimit.of(path);
        if (contentLength(request) > limit) {
            Problems.send(routing, GatewayProblem.tooLarge(limit));
            return;
        }
        destination.keepIn(routing);
        if (destination.isService()) {
            // Nothing of the body is read before the token and the policy are known to be good.
            request.pause();
        }
        routing.next();
    }

    private static Optional<GatewayProblem> badFraming(HttpServerRequest request) {
        var method = request.method();
        if (method.equals(HttpMethod.TRACE) || method.equals(HttpMethod.CONNECT)) {
            return Optional.of(
                    GatewayProblem.methodNotAllowed(method.name(), "DELETE, GET, HEAD, OPTIONS, PATCH, POST, PUT"));
        }
        var headers = request.headers();
        if (headers.getAll("Authorization").size() > 1 || headers.getAll("Host").size() > 1) {
            return Optional.of(GatewayProblem.badRequest("Send the headers Host and Authorization once."));
        }
        if (!isFramedOnce(request)) {
            return Optional.of(GatewayProblem.badRequest(
                    "Say how long the body is in one way: Content-Length, or Transfer-Encoding: chunked."));
        }
        if (headers.contains("Content-Length") && contentLength(request) < 0) {
            return Optional.of(GatewayProblem.badRequest("Content-Length is not a number."));
        }
        var authorization = headers.get("Authorization");
        if (authorization != null && !authorization.matches("(?i)bearer +[^\\s,]+")) {
            return Optional.of(
                    GatewayProblem.unauthenticated("Send one access token of the realm as `Authorization: Bearer`."));
        }
        return Optional.empty();
    }

    /** A proxy before us might read the other of two lengths, and find a second request where we find none. */
    private static boolean isFramedOnce(HttpServerRequest request) {
        var encodings = request.headers().getAll("Transfer-Encoding");
        return encodings.isEmpty()
                || encodings.size() == 1
                        && encodings.get(0).equalsIgnoreCase("chunked")
                        && request.version() != HttpVersion.HTTP_1_0
                        && !request.headers().contains("Content-Length");
    }

    private static long contentLength(HttpServerRequest request) {
        var given = request.getHeader("Content-Length");
        return given == null ? 0 : given.matches("[0-9]{1,18}") ? Long.parseLong(given) : -1;
    }

    private static String pathOf(HttpServerRequest request) {
        var target = request.uri();
        int query = target.indexOf('?');
        return query < 0 ? target : target.substring(0, query);
    }
}
