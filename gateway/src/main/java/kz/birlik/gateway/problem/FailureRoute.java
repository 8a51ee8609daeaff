package kz.birlik.gateway.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import org.jboss.logging.Logger;

/** The one place where a failure of the gateway's own handlers becomes an answer; REST resources have the kit's mappers. */
@ApplicationScoped
class FailureRoute {

    private static final Logger LOG = Logger.getLogger(FailureRoute.class);

    void register(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).failureHandler(this::answer);
    }

    private void answer(RoutingContext routing) {
        Problems.send(routing, problemOf(routing));
    }

    private static GatewayProblem problemOf(RoutingContext routing) {
        var failure = routing.failure();
        if (failure instanceof GatewayRefusal refusal) {
            return refusal.problem();
        }
        if (failure instanceof UnauthorizedException) {
            return GatewayProblem.unauthenticated("This needs an access token: send it as `Authorization: Bearer`.");
        }
        if (failure instanceof AuthenticationException) {
            return isAbout(failure, OIDCException.class) ? GatewayProblem.identityDown() : Problems.ofBadToken(routing);
        }
        if (failure instanceof ForbiddenException) {
            return GatewayProblem.forbidden();
        }
        if (isAbout(failure, OIDCException.class)) {
            return GatewayProblem.identityDown();
        }
        return switch (routing.statusCode()) {
            case 400 -> GatewayProblem.badRequest("The request cannot be read.");
            case 404 -> GatewayProblem.unknownPath();
            // The gateway's own pages are read and nothing else.
            case 405 ->
                GatewayProblem.methodNotAllowed(routing.request().method().name(), "GET");
            default -> {
                LOG.errorf(
                        failure,
                        "%s %s failed",
                        routing.request().method(),
                        routing.request().path());
                yield GatewayProblem.internal();
            }
        };
    }

    private static boolean isAbout(Throwable failure, Class<? extends Throwable> kind) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (kind.isInstance(cause)) {
                return true;
            }
        }
        return false;
    }
}
