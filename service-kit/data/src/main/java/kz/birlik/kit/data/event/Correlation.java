package kz.birlik.kit.data.event;

import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import io.opentelemetry.api.trace.Span;
import org.jboss.logging.MDC;

import kz.birlik.kit.http.RequestId;
import kz.birlik.kit.http.RunningRequest;

/**
 * What ties an event to the request, or to the event, that caused it: the id of the request carried from service to
 * service, and the W3C trace context.
 */
public record Correlation(String id, String traceparent) {

    private static final Pattern TRACEPARENT = Pattern.compile("00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}");
    private static final ThreadLocal<Correlation> CAUSE = new ThreadLocal<>();

    /** @return that of the event being handled, else that of the running request */
    public static Correlation current() {
        var cause = CAUSE.get();
        return cause != null ? cause : new Correlation(RequestId.current(), traceparentOfThisWork());
    }

    /** Runs work as caused by this: events and audit entries it records carry the same ids, and so does the log. */
    public <T> T during(Supplier<T> work) {
        CAUSE.set(this);
        MDC.put("requestId", id);
        try {
            return work.get();
        } finally {
            MDC.remove("requestId");
            CAUSE.remove();
        }
    }

    /** @param id null when the cause did not say; then a new one begins here */
    public static Correlation of(String id, String traceparent) {
        return new Correlation(
                id == null ? RequestId.current() : id, traceparent == null ? traceparentOfThisWork() : traceparent);
    }

    private static String traceparentOfThisWork() {
        var span = Span.current().getSpanContext();
        if (span.isValid()) {
            return "00-%s-%s-%s"
                    .formatted(
                            span.getTraceId(),
                            span.getSpanId(),
                            span.getTraceFlags().asHex());
        }
        var given = headerOfThisRequest();
        if (given != null && TRACEPARENT.matcher(given).matches()) {
            return given;
        }
        var random = ThreadLocalRandom.current();
        return "00-%016x%016x-%016x-00".formatted(random.nextLong(), random.nextLong(), random.nextLong());
    }

    private static String headerOfThisRequest() {
        return RunningRequest.header("traceparent").orElse(null);
    }
}
