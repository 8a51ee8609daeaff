package kz.birlik.kit.data.outbox;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import kz.birlik.kit.data.Sql;
import kz.birlik.kit.data.event.Correlation;
import kz.birlik.kit.data.event.DomainEvent;
import kz.birlik.kit.http.Ids;

/**
 * Takes an event into the transaction of the change it tells of: either both happen or neither does, whatever becomes of
 * the broker or of this process.
 */
@ApplicationScoped
public class Outbox {

    private static final Pattern TYPE = Pattern.compile("kz\\.birlik\\.([a-z-]+)\\.[a-z-]+\\.v[1-9][0-9]*");

    // The row lock of the upsert is held until commit. It must come before the insert below, which draws the position:
    // then a second writer of the same aggregate draws its position after the first has committed.
    private static final String NEXT_SEQUENCE = """
            insert into outbox_sequence (aggregate_id, last_sequence) values (?, 1)
            on conflict (aggregate_id) do update set last_sequence = outbox_sequence.last_sequence + 1
            returning last_sequence""";

    private static final String INSERT = """
            insert into outbox_event (id, aggregate_type, aggregate_id, type, payload, headers, sequence, occurred_at)
            values (?, ?, ?, ?, ?::jsonb, ?::jsonb, ?, ?)""";

    private final DataSource database;
    private final Instance<EntityManager> entities;
    private final ObjectMapper json;
    private final OutboxSettings settings;

    Outbox(DataSource database, Instance<EntityManager> entities, ObjectMapper json, OutboxSettings settings) {
        this.database = database;
        this.entities = entities;
        this.json = json;
        this.settings = settings;
    }

    /**
     * Records an event; it is published after the running transaction has committed. Events of one subject recorded by
     * concurrent transactions wait for each other, so record late in a transaction and keep transactions short.
     *
     * @return the event's id, a UUIDv7
     * @throws IllegalArgumentException when the type is malformed, the subject empty or the payload too large
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID record(DomainEvent event) {
        var type = TYPE.matcher(event.type());
        if (!type.matches()) {
            throw new IllegalArgumentException(
                    "Event type '%s' is not kz.birlik.<aggregate>.<past-tense>.v<n>".formatted(event.type()));
        }
        if (event.subject() == null || event.subject().isBlank()) {
            throw new IllegalArgumentException("Event %s has no subject".formatted(event.type()));
        }
        var payload = payloadOf(event);
        var cause = Correlation.current();
        var headers = write(Map.of("correlationid", cause.id(), "traceparent", cause.traceparent()));
        var id = Ids.next();
        // Every use case locks in one order, the aggregate's row before its sequence: no deadlock, whoever flushed
        // when.
        if (entities.isResolvable()) {
            entities.get().flush();
        }
        try (var connection = database.getConnection()) {
            append(connection, id, type.group(1), event, payload, headers);
        } catch (SQLException e) {
            throw Sql.failure("Event %s of %s was not recorded".formatted(event.type(), event.subject()), e);
        }
        return id;
    }

    /** The protocol of writing, in the transaction of the connection. */
    static void append(
            Connection connection, UUID id, String aggregateType, DomainEvent event, String payload, String headers)
            throws SQLException {
        var sequence = Sql.one(connection, NEXT_SEQUENCE, row -> row.getLong(1), event.subject())
                .orElseThrow();
        Sql.update(
                connection,
                INSERT,
                id,
                aggregateType,
                event.subject(),
                event.type(),
                payload,
                headers,
                sequence,
                Instant.now());
    }

    private String payloadOf(DomainEvent event) {
        var payload = write(event);
        var size = payload.getBytes(StandardCharsets.UTF_8).length;
        if (size > settings.maxPayload().asLongValue()) {
            throw new IllegalArgumentException(
                    "Event %s of %s has a payload of %d bytes, more than birlik.outbox.max-payload (%d)"
                            .formatted(
                                    event.type(),
                                    event.subject(),
                                    size,
                                    settings.maxPayload().asLongValue()));
        }
        return payload;
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Not writable as JSON: " + value, e);
        }
    }
}
