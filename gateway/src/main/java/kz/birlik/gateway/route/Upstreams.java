package kz.birlik.gateway.route;

import java.util.EnumMap;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;

/** The connections to the services, each used once: a bound for each service, so that a slow one takes none from the others. */
@ApplicationScoped
public class Upstreams {

    private final UpstreamSettings settings;
    private final Map<Destination, HttpClient> clients = new EnumMap<>(Destination.class);

    Upstreams(Vertx vertx, UpstreamSettings settings) {
        this.settings = settings;
        for (var service : Destination.values()) {
            if (service.isService()) {
                clients.put(service, vertx.createHttpClient(options(), pool()));
            }
        }
    }

    private HttpClientOptions options() {
        return new HttpClientOptions()
                .setConnectTimeout((int) settings.connectTimeout().toMillis())
                .setDecompressionSupported(false)
                // A caller's late close would cut whoever has the connection next: ADR 0026.
                .setKeepAlive(false);
    }

    private PoolOptions pool() {
        return new PoolOptions().setHttp1MaxSize(settings.connections()).setMaxWaitQueueSize(settings.waiting());
    }

    HttpClient clientOf(Destination service) {
        return clients.get(service);
    }

    /** @return a request to that service; failed when it does not take the connection */
    public Future<HttpClientRequest> request(Destination service, HttpMethod method, String uri) {
        var url = settings.urlOf(service);
        return clients.get(service)
                .request(new RequestOptions()
                        .setMethod(method)
                        .setHost(url.getHost())
                        .setPort(url.getPort() < 0 ? (isSecure(service) ? 443 : 80) : url.getPort())
                        .setSsl(isSecure(service))
                        .setURI(uri)
                        .setConnectTimeout(settings.connectTimeout().toMillis())
                        .setIdleTimeout(settings.idleTimeout().toMillis()));
    }

    private boolean isSecure(Destination service) {
        return "https".equals(settings.urlOf(service).getScheme());
    }
}
