package kz.birlik.kit.data.idempotency;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.scheduler.Scheduled;

import kz.birlik.kit.data.BackgroundWork;
import kz.birlik.kit.data.Sql;

/** The answers given under idempotency keys; every statement on their table. */
@ApplicationScoped
class StoredAnswers {

    // Waits for a transaction that holds the same key; an expired row counts as none, should the cleaning be late.
    private static final String CLAIM = """
            insert into idempotency_key (caller, operation, key, request_hash, created_at) values (?, ?, ?, ?, ?)
            on conflict (caller, operation, key) do update
              set request_hash = excluded.request_hash, created_at = excluded.created_at,
                  status = null, headers = null, body = null
            where idempotency_key.created_at < ?""";

    private static final String BY_SLOT = " where caller = ? and operation = ? and key = ?";

    /** What an answer is remembered under. */
    record Slot(String caller, String operation, String key) {}

    record Answer(byte[] requestHash, int status, Map<String, String> headers, String body) {

        Response.ResponseBuilder toResponse() {
            var response = Response.status(status).entity(body);
            headers.forEach(response::header);
            return response;
        }
    }

    private final DataSource database;
    private final ObjectMapper json;
    private final IdempotencySettings settings;
    private final BackgroundWork work;

    StoredAnswers(DataSource database, ObjectMapper json, IdempotencySettings settings, BackgroundWork work) {
        this.database = database;
        this.json = json;
        this.settings = settings;
        this.work = work;
    }

    /** @return whether the work is ours to do; false when it was done, after waiting for whoever was at it */
    boolean claim(Slot slot, byte[] requestHash) {
        var now = Instant.now();
        try (var connection = database.getConnection()) {
            return Sql.update(
                            connection,
                            CLAIM,
                            slot.caller,
                            slot.operation,
                            slot.key,
                            requestHash,
                            now,
                            now.minus(settings.retention()))
                    == 1;
        } catch (SQLException e) {
            throw Sql.failure("An idempotency key was not claimed", e);
        }
    }

    void keep(Slot slot, Response response) {
        try (var connection = database.getConnection()) {
            Sql.update(
                    connection,
                    "update idempotency_key set status = ?, headers = ?::jsonb, body = ?" + BY_SLOT,
                    response.getStatus(),
                    json.writeValueAsString(headersOf(response)),
                    bodyOf(response),
                    slot.caller,
                    slot.operation,
                    slot.key);
        } catch (SQLException e) {
            throw Sql.failure("An answer was not kept", e);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("The answer is not writable as JSON", e);
        }
    }

    void forget(Slot slot) {
        try (var connection = database.getConnection()) {
            Sql.update(connection, "delete from idempotency_key" + BY_SLOT, slot.caller, slot.operation, slot.key);
        } catch (SQLException e) {
            throw Sql.failure("An idempotency key was not released", e);
        }
    }

    Answer read(Slot slot) {
        try (var connection = database.getConnection()) {
            return Sql.one(
                            connection,
                            "select * from idempotency_key" + BY_SLOT,
                            this::answer,
                            slot.caller,
                            slot.operation,
                            slot.key)
                    .orElseThrow();
        } catch (SQLException e) {
            throw Sql.failure("An answer was not read", e);
        }
    }

    // Harmless on several replicas at once: whoever comes second finds nothing to remove.
    @Scheduled(every = "10m", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void clean() throws SQLException {
        work.run(this::removeExpired);
    }

    private void removeExpired() throws SQLException {
        try (var connection = database.getConnection()) {
            Sql.update(
                    connection,
                    "delete from idempotency_key where created_at < ?",
                    Instant.now().minus(settings.retention()));
        }
    }

    private String bodyOf(Response response) throws JsonProcessingException {
        var entity = response.getEntity();
        return entity == null || entity instanceof String ? (String) entity : json.writeValueAsString(entity);
    }

    private static Map<String, String> headersOf(Response response) {
        var headers = new LinkedHashMap<String, String>();
        response.getStringHeaders().forEach((name, values) -> headers.put(name, String.join(", ", values)));
        if (response.getEntity() != null) {
            headers.putIfAbsent(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON);
        }
        return headers;
    }

    private Answer answer(ResultSet row) throws SQLException {
        try {
            return new Answer(
                    row.getBytes("request_hash"),
                    row.getInt("status"),
                    json.readValue(row.getString("headers"), new TypeReference<Map<String, String>>() {}),
                    row.getString("body"));
        } catch (JsonProcessingException e) {
            throw new SQLException("Headers of a stored answer are no JSON", e);
        }
    }
}
