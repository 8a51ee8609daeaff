package kz.birlik.kit.http;

import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.vertx.http.runtime.filters.Filters;
import org.jboss.logging.MDC;

/** One id per request, taken from the caller or made here, in the log, in problems, in events and in the answer. */
@ApplicationScoped
public class RequestId {

    public static final String HEADER = "X-Request-Id";

    private static final Pattern SAFE = Pattern.compile("[A-Za-z0-9._-]{8,64}");
    private static final int BEFORE_ALL_ELSE = 1000;

    void register(@Observes Filters filters) {
        filters.register(
                routing -> {
                    var given = routing.request().getHeader(HEADER);
                    var id = given != null && SAFE.matcher(given).matches()
                            ? given
                            : UUID.randomUUID().toString();
                    routing.put(HEADER, id);
                    routing.response().putHeader(HEADER, id);
                    MDC.put("requestId", id);
                    routing.next();
                },
                BEFORE_ALL_ELSE);
    }

    /** @return the id of the running request, or a new one outside a request */
    public static String current() {
        return RunningRequest.routing()
                .map(routing -> routing.<String>get(HEADER))
                .orElseGet(() -> UUID.randomUUID().toString());
    }
}
