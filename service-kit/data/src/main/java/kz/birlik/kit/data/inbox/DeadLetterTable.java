package kz.birlik.kit.data.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

import kz.birlik.kit.data.Sql;
import kz.birlik.kit.data.inbox.DeadLetter.State;
import kz.birlik.kit.http.Ids;

/** Every statement on the table of dead letters. */
@ApplicationScoped
class DeadLetterTable {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    // A record that comes again after a crash between this and its acknowledgement is the same dead letter.
    private static final String INSERT = """
            insert into dead_letter (id, handler, topic, partition, record_offset, record_key, headers, payload,
                                     event_id, type, subject, reason, attempts, died_at)
            values (?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?, ?, ?)
            on conflict on constraint dead_letter_record do nothing""";

    private static final String LIST = "select * from dead_letter where id > ? and %s order by id limit ?";
    private static final String COUNT = "select count(*) from dead_letter where %s";

    private static final String REPLAY_TRIED =
            "update dead_letter set replays = replays + 1, replay_failure = ? where id = ?";
    private static final String REPLAYED =
            "update dead_letter set replayed_at = ?, discarded_at = null, discard_reason = null where id = ?";
    private static final String DISCARD =
            "update dead_letter set discarded_at = ?, discard_reason = ? where id = ? and " + in(State.OPEN);

    private final DataSource database;
    private final ObjectMapper json;

    DeadLetterTable(DataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void insert(RecordCopy record, String handler, String reason, int attempts) {
        try (var connection = database.getConnection()) {
            Sql.update(
                    connection,
                    INSERT,
                    Ids.next(),
                    handler,
                    record.topic(),
                    record.partition(),
                    record.offset(),
                    storable(record.key()),
                    json.writeValueAsString(record.headers()).replace("\\u0000", ""),
                    record.payload(),
                    storable(record.header("ce_id")),
                    storable(record.header("ce_type")),
                    storable(record.header("ce_subject")),
                    storable(reason),
                    attempts,
                    Instant.now());
        } catch (SQLException e) {
            throw Sql.failure("A dead letter was not stored", e);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Headers of a record are always JSON", e);
        }
    }

    List<DeadLetter> list(Optional<UUID> after, State state, int limit) {
        try (var connection = database.getConnection()) {
            return Sql.list(
                    connection, LIST.formatted(in(state)), DeadLetterTable::read, after.orElse(BEFORE_ALL), limit);
        } catch (SQLException e) {
            throw Sql.failure("Dead letters were not read", e);
        }
    }

    long count(State state) {
        try (var connection = database.getConnection()) {
            return Sql.one(connection, COUNT.formatted(in(state)), row -> row.getLong(1))
                    .orElseThrow();
        } catch (SQLException e) {
            throw Sql.failure("Dead letters were not counted", e);
        }
    }

    Optional<DeadLetter> find(UUID id) {
        try (var connection = database.getConnection()) {
            return Sql.one(connection, "select * from dead_letter where id = ?", DeadLetterTable::read, id);
        } catch (SQLException e) {
            throw Sql.failure("Dead letter %s was not read".formatted(id), e);
        }
    }

    Optional<RecordCopy> record(UUID id) {
        try (var connection = database.getConnection()) {
            return Sql.one(connection, "select * from dead_letter where id = ?", this::readRecord, id);
        } catch (SQLException e) {
            throw Sql.failure("Dead letter %s was not read".formatted(id), e);
        }
    }

    /** @param failure null when the replay took the event in */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void replayed(UUID id, String failure) {
        try (var connection = database.getConnection()) {
            Sql.update(connection, REPLAY_TRIED, storable(failure), id);
            if (failure == null) {
                Sql.update(connection, REPLAYED, Instant.now(), id);
            }
        } catch (SQLException e) {
            throw Sql.failure("The replay of dead letter %s was not noted".formatted(id), e);
        }
    }

    /** @return false when it was closed meanwhile */
    boolean discard(UUID id, String reason) {
        try (var connection = database.getConnection()) {
            return Sql.update(connection, DISCARD, Instant.now(), storable(reason), id) == 1;
        } catch (SQLException e) {
            throw Sql.failure("Dead letter %s was not discarded".formatted(id), e);
        }
    }

    /** In the words of the partial index, which a parameter would keep the planner from using. */
    private static String in(State state) {
        return switch (state) {
            case OPEN -> "replayed_at is null and discarded_at is null";
            case REPLAYED -> "replayed_at is not null";
            case DISCARDED -> "discarded_at is not null";
        };
    }

    // PostgreSQL stores any character but this one; a record may be poisonous in every part of it.
    private static String storable(String text) {
        return text == null ? null : text.replace("\u0000", "");
    }

    private RecordCopy readRecord(ResultSet row) throws SQLException {
        try {
            return new RecordCopy(
                    row.getString("topic"),
                    row.getInt("partition"),
                    row.getLong("record_offset"),
                    row.getString("record_key"),
                    json.readValue(row.getString("headers"), new TypeReference<Map<String, String>>() {}),
                    row.getBytes("payload"));
        } catch (JsonProcessingException e) {
            throw new SQLException("Headers of a dead letter are no JSON", e);
        }
    }

    private static DeadLetter read(ResultSet row) throws SQLException {
        return new DeadLetter(
                row.getObject("id", UUID.class),
                row.getString("handler"),
                row.getString("topic"),
                row.getInt("partition"),
                row.getLong("record_offset"),
                row.getString("record_key"),
                row.getString("event_id"),
                row.getString("type"),
                row.getString("subject"),
                row.getString("reason"),
                row.getInt("attempts"),
                Sql.instant(row, "died_at"),
                row.getInt("replays"),
                Sql.instant(row, "replayed_at"),
                row.getString("replay_failure"),
                Sql.instant(row, "discarded_at"),
                row.getString("discard_reason"));
    }
}
