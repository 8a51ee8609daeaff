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

import kz.birlik.gateway.guard.BodyLimit;
import kz.birlik.gateway.problem.GatewayProblem;
import kz.birlik.gateway.problem.Problems;

/** One request on its way to a service and back: headers, size of the body, and an honest answer when the service fails. */
final class Forwarding implements ProxyInterceptor {

    private static final Logger LOG = Logger.getLogger(Forwarding.class);

    private final RoutingContext routing;
    private final Destination service;
    private LimitedBody body;

    Forwarding(RoutingContext routing, Destination service) {
        this.routing = routing;
        this.service = service;
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext proxied) {
        var request = proxied.request();
        if ("100-continue".equalsIgnoreCase(routing.request().getHeader("Expect"))) {
            routing.response().writeContinue();
        }
        ForwardedHeaders.prepare(request.headers(), routing);
        limitBodyOfUnknownLength(request);
        return proxied.sendRequest().recover(failure -> Future.succeededFuture(answer(request, problemOf(failure))));
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

    /** A body of a known length was already weighed by the guard. */
    private void limitBodyOfUnknownLength(ProxyRequest request) {
        if (request.getBody() != null && request.getBody().length() < 0) {
            body = new LimitedBody(
                    request.getBody().stream(), BodyLimit.of(routing.request().path()));
            request.setBody(Body.body(body));
        }
    }

    private GatewayProblem problemOf(Throwable failure) {
        if (body != null && body.isTooLarge()) {
            return GatewayProblem.tooLarge(BodyLimit.of(routing.request().path()));
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
        return response.setBody(Body.body(Problems.body(routing, problem)));
    }
}
