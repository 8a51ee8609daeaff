package kz.birlik.gateway.route;

import java.util.concurrent.TimeoutException;

import io.vertx.core.Future;
import io.vertx.core.http.ConnectionPoolTooBusyException;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import org.jboss.logging.Logger;

import kz.birlik.gateway.problem.GatewayProblem;
import kz.birlik.gateway.problem.GatewayRefusal;
import kz.birlik.gateway.problem.Problems;

/** One request on its way to a service and back: headers, the whole body, and an honest answer when the service fails. */
final class Forwarding implements ProxyInterceptor {

    private static final Logger LOG = Logger.getLogger(Forwarding.class);

    private final RoutingContext routing;
    private final Destination service;
    private final IncomingBodies bodies;

    Forwarding(RoutingContext routing, Destination service, IncomingBodies bodies) {
        this.routing = routing;
        this.service = service;
        this.bodies = bodies;
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext proxied) {
        var request = proxied.request();
        ForwardedHeaders.prepare(request.headers(), routing);
        return bodies.take(routing)
                .compose(body -> {
                    body.ifPresent(request::setBody);
                    return proxied.sendRequest();
                })
                .recover(failure -> Future.succeededFuture(answer(request, problemOf(failure))));
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext proxied) {
        var response = proxied.response();
        ForwardedHeaders.prepareAnswer(response.headers());
        if (hasNoBody(response.getStatusCode())) {
            response.setBody(null);
            response.headers().remove("Content-Length");
        }
        return proxied.sendResponse();
    }

    private boolean hasNoBody(int status) {
        return (status == 204 || status == 304) && !routing.request().method().equals(HttpMethod.HEAD);
    }

    private GatewayProblem problemOf(Throwable failure) {
        if (failure instanceof GatewayRefusal refusal) {
            return refusal.problem();
        }
        LOG.warnf("%s %s: %s: %s", routing.request().method(), service.serviceName(), failure.getClass(), failure);
        if (failure instanceof TimeoutException) {
            return GatewayProblem.timeout(service.serviceName());
        }
        if (failure instanceof ConnectionPoolTooBusyException) {
            return GatewayProblem.busy(service.serviceName());
        }
        return GatewayProblem.down(service.serviceName());
    }

    private ProxyResponse answer(ProxyRequest request, GatewayProblem problem) {
        request.release();
        var response = request.response().setStatusCode(problem.status());
        Problems.headers(problem).forEach(response::putHeader);
        // What is left of the request's body is not read any more.
        response.putHeader("Connection", "close");
        if (problem.status() == GatewayProblem.TOO_SLOW) {
            routing.addEndHandler(said -> routing.request().connection().close());
        }
        return response.setBody(Body.body(Problems.body(routing, problem)));
    }
}
