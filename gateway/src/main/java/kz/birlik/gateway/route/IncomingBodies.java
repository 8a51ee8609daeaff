package kz.birlik.gateway.route;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

import jakarta.enterprise.context.ApplicationScoped;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.file.FileSystemException;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.Body;
import org.jboss.logging.Logger;

import kz.birlik.gateway.guard.BodyLimit;
import kz.birlik.gateway.limit.ClientAddress;
import kz.birlik.gateway.problem.GatewayProblem;
import kz.birlik.gateway.problem.GatewayRefusal;

/**
 * Takes the body of a request in whole before the request takes a connection to a service: connections are few and shared
 * by all, so whoever sends slowly may hold only what is theirs.
 */
@ApplicationScoped
class IncomingBodies {

    private static final Logger LOG = Logger.getLogger(IncomingBodies.class);

    private final Vertx vertx;
    private final BodySettings settings;
    private final BodyPlaces small;
    private final BodyPlaces large;

    IncomingBodies(Vertx vertx, BodySettings settings) {
        this.vertx = vertx;
        this.settings = settings;
        this.small = new BodyPlaces(settings.small());
        this.large = new BodyPlaces(settings.large());
    }

    /** @return requests whose body is coming in or whose answer is not out yet */
    int inProgress() {
        return small.taken() + large.taken();
    }

    /** @return the body, empty when the request has none; fails with a {@link GatewayRefusal} */
    Future<Optional<Body>> take(RoutingContext routing) {
        var request = routing.request();
        long announced = announcedBy(request);
        if (announced == 0) {
            return Future.succeededFuture(Optional.empty());
        }
        boolean isSmall = announced > 0 && announced <= settings.inMemory();
        var places = isSmall ? small : large;
        var address = ClientAddress.of(request);
        var refused = places.take(address);
        if (refused.isPresent()) {
            return Future.failedFuture(new GatewayRefusal(refused.get()));
        }
        var kept = isSmall ? new MemoryBody() : new FileBody(vertx);
        whenOver(routing, () -> {
            kept.drop();
            places.giveBack(address);
        });
        if ("100-continue".equalsIgnoreCase(request.getHeader("Expect"))) {
            routing.response().writeContinue();
        }
        return inTime(kept.read(new LimitedBody(request, BodyLimit.of(request.path()))), isSmall)
                .map(Optional::of);
    }

    private Future<Body> inTime(Future<Body> body, boolean isSmall) {
        var time = (isSmall ? settings.small() : settings.large()).time();
        var promise = Promise.<Body>promise();
        long timer = vertx.setTimer(
                time.toMillis(),
                over -> promise.tryFail(new GatewayRefusal(GatewayProblem.bodyTooSlow(time.toSeconds()))));
        body.onComplete(done -> {
            vertx.cancelTimer(timer);
            if (done.succeeded()) {
                promise.tryComplete(done.result());
            } else {
                promise.tryFail(refusalOf(done.cause()));
            }
        });
        return promise.future();
    }

    private static GatewayRefusal refusalOf(Throwable failure) {
        if (failure instanceof GatewayRefusal refusal) {
            return refusal;
        }
        if (failure instanceof FileSystemException) {
            LOG.error("A body cannot be kept in a temporary file", failure);
            return new GatewayRefusal(GatewayProblem.busy("The gateway"));
        }
        return new GatewayRefusal(GatewayProblem.badRequest("The body broke off."));
    }

    /** Answered, or the caller has gone: whichever comes first, and once. */
    private static void whenOver(RoutingContext routing, Runnable work) {
        var done = new AtomicBoolean();
        routing.addEndHandler(ended -> {
            if (done.compareAndSet(false, true)) {
                work.run();
            }
        });
    }

    /** @return bytes; negative when the caller sends as many as it likes */
    private static long announcedBy(HttpServerRequest request) {
        if (request.headers().contains("Transfer-Encoding")) {
            return -1;
        }
        var length = request.getHeader("Content-Length");
        return length == null ? 0 : Long.parseLong(length);
    }
}
