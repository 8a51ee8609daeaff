package kz.birlik.kit.data.inbox;

import java.util.LinkedHashMap;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.micrometer.core.instrument.MeterRegistry;
import org.jboss.logging.Logger;

/** Lays aside what cannot be taken in: beside its topic for tools, and in a table for the operator who replays it. */
@ApplicationScoped
class DeadLetters {

    private static final Logger LOG = Logger.getLogger(DeadLetters.class);
    private static final int REASON_LENGTH = 2000;

    private final DeadLetterTopic topic;
    private final DeadLetterTable table;
    private final MeterRegistry metrics;

    DeadLetters(DeadLetterTopic topic, DeadLetterTable table, MeterRegistry metrics) {
        this.topic = topic;
        this.table = table;
        this.metrics = metrics;
    }

    /**
     * The table first: as long as the database is away nothing is given up. Should the process die between the two, the
     * record comes again, and the topic may show it twice.
     */
    void bury(RecordCopy record, EventHandler handler, Throwable cause, int attempts) {
        var reason = reasonOf(cause);
        var why = new LinkedHashMap<String, String>();
        why.put("reason", reason);
        why.put("handler", handler.name());
        why.put("attempts", Integer.toString(attempts));
        why.put("topic", record.topic());
        why.put("partition", Integer.toString(record.partition()));
        why.put("offset", Long.toString(record.offset()));
        table.insert(record, handler.name(), reason, attempts);
        topic.send(record, why);
        metrics.counter("birlik.inbox.dead.letters", "handler", handler.name()).increment();
        LOG.errorf(cause, "Record %s was dead-lettered by %s: %s", record, handler.name(), reason);
    }

    /** The innermost cause says what was wrong; what lies around it says only where it was noticed. */
    static String reasonOf(Throwable failure) {
        var root = failure;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        var text = root instanceof Undecodable
                ? root.getMessage()
                : root.getClass().getSimpleName()
                        + Optional.ofNullable(root.getMessage())
                                .map(message -> ": " + message)
                                .orElse("");
        return text.length() > REASON_LENGTH ? text.substring(0, REASON_LENGTH) : text;
    }
}
