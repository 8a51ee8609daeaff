package kz.birlik.gateway.route;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyOptions;

/** Hands every request that belongs to a service over to it: the body once it is there in whole, the answer as it comes. */
@ApplicationScoped
class ForwardingRoute {

    /** Web sockets would be tunnelled past every check. */
    private static final ProxyOptions NO_TUNNELS = new ProxyOptions().setSupportWebSocket(false);

    private final Upstreams upstreams;
    private final IncomingBodies bodies;

    ForwardingRoute(Upstreams upstreams, IncomingBodies bodies) {
        this.upstreams = upstreams;
        this.bodies = bodies;
    }

    void register(@Observes Router router) {
        router.route().order(0).handler(this::forward);
    }

    private void forward(RoutingContext routing) {
        var service = Destination.of(routing);
        if (service == null || !service.isService()) {
            routing.next();
            return;
        }
        HttpProxy.reverseProxy(NO_TUNNELS, upstreams.clientOf(service))
                .origin(proxied -> upstreams.request(service, HttpMethod.GET, "/"))
                .addInterceptor(new Forwarding(routing, service, bodies))
                .handle(routing.request());
    }
}
