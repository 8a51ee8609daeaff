package kz.birlik.gateway.health;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

import kz.birlik.gateway.route.Destination;
import kz.birlik.gateway.route.Upstreams;

/**
 * {@code /health}: the gateway and the readiness of each service, by name and state alone; 503 when one is down. The
 * services are asked at most once a second, however many ask here.
 */
@ApplicationScoped
class SuiteHealthRoute {

    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final long FRESH_MILLIS = 1000;

    private final Upstreams upstreams;
    private final Vertx vertx;
    private Future<JsonObject> last;
    private long lastAt;

    SuiteHealthRoute(Upstreams upstreams, Vertx vertx) {
        this.upstreams = upstreams;
        this.vertx = vertx;
    }

    void register(@Observes Router router) {
        router.get("/health").handler(this::answer);
        router.head("/health").handler(this::answer);
    }

    private void answer(RoutingContext routing) {
        state().onSuccess(state -> routing.response()
                        .setStatusCode(isUp(state) ? 200 : 503)
                        .putHeader("Content-Type", "application/json")
                        .putHeader("Cache-Control", "no-store")
                        .end(state.toBuffer()))
                .onFailure(routing::fail);
    }

    private synchronized Future<JsonObject> state() {
        if (last == null || System.currentTimeMillis() - lastAt > FRESH_MILLIS) {
            last = ask();
            lastAt = System.currentTimeMillis();
        }
        return last;
    }

    private Future<JsonObject> ask() {
        var asked = Arrays.stream(Destination.values())
                .filter(Destination::isService)
                .map(service -> isReady(service).map(ready -> stateOf(service, ready)))
                .toList();
        return Future.all(asked).map(all -> merged(all.list()));
    }

    private static JsonObject merged(List<JsonObject> services) {
        var all = new JsonArray().add(stateOf(Destination.GATEWAY, true));
        services.forEach(all::add);
        boolean up = services.stream().allMatch(SuiteHealthRoute::isUp);
        return new JsonObject().put("status", up ? "UP" : "DOWN").put("services", all);
    }

    private static boolean isUp(JsonObject state) {
        return state.getString("status").equals("UP");
    }

    private static JsonObject stateOf(Destination service, boolean up) {
        return new JsonObject().put("name", service.serviceName()).put("status", up ? "UP" : "DOWN");
    }

    private Future<Boolean> isReady(Destination service) {
        Promise<Boolean> answered = Promise.promise();
        long timer = vertx.setTimer(PATIENCE.toMillis(), late -> answered.tryComplete(false));
        upstreams
                .request(service, HttpMethod.GET, "/q/health/ready")
                .compose(request -> request.send())
                .compose(response -> response.body().map(response.statusCode() == 200))
                .onComplete(done -> {
                    vertx.cancelTimer(timer);
                    answered.tryComplete(done.succeeded() && done.result());
                });
        return answered.future();
    }
}
