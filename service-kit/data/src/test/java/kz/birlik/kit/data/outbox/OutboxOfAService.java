package kz.birlik.kit.data.outbox;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;

import org.flywaydb.core.Flyway;

import kz.birlik.kit.data.Sql;
import kz.birlik.kit.data.sample.SampleNoted;
import kz.birlik.kit.http.Ids;

/** A database with an outbox, written to as a service does, and looked into as an operator would. */
final class OutboxOfAService {

    private final String url;
    private final String role;

    OutboxOfAService(String url, String role) {
        this.url = url;
        this.role = role;
        Flyway.configure()
                .dataSource(url, role, role)
                .locations("classpath:db/kit")
                .load()
                .migrate();
    }

    String url() {
        return url;
    }

    String role() {
        return role;
    }

    Connection open() throws SQLException {
        return DriverManager.getConnection(url, role, role);
    }

    void write(String key, int number) throws SQLException {
        write(key, number, "text");
    }

    void write(String key, int number, String text) throws SQLException {
        try (var connection = open()) {
            write(connection, key, number, text);
        }
    }

    /** In the order of their numbers, over the keys in turn, each in its own transaction. */
    void writeOneByOne(int count, String... keys) throws SQLException {
        try (var connection = open()) {
            connection.setAutoCommit(false);
            for (int i = 0; i < count; i++) {
                write(connection, keys[i % keys.length], i, "text");
                connection.commit();
            }
        }
    }

    /** Many at once, in the order of their numbers, over the keys in turn; one transaction. */
    void writeMany(int from, int count, String... keys) throws SQLException {
        try (var connection = open()) {
            connection.setAutoCommit(false);
            for (int i = from; i < from + count; i++) {
                write(connection, keys[i % keys.length], i, "text");
            }
            connection.commit();
        }
    }

    private static void write(Connection connection, String key, int number, String text) throws SQLException {
        var event = new SampleNoted(key, number, text);
        var payload = "{\"sampleId\":\"%s\",\"number\":%d,\"text\":\"%s\"}".formatted(key, number, text);
        Outbox.append(
                connection,
                Ids.next(),
                "sample",
                event,
                payload,
                "{\"correlationid\":\"%s\"}".formatted(UUID.randomUUID()));
    }

    long count(String where) {
        return ask("select count(*) from outbox_event where " + where);
    }

    long ask(String sql, Object... values) {
        try (var connection = open()) {
            return Sql.one(connection, sql, row -> row.getLong(1), values).orElse(0L);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @return the process that holds the relay's lease, or 0; from the lock itself, not from what the holder wrote */
    long holder() {
        return ask("""
                select split_part(relay.holder, '@', 1)::bigint from outbox_relay relay
                join pg_locks held on held.pid = relay.backend_pid and held.locktype = 'advisory' and held.granted""");
    }

    /** @return whether the relay has read rows since then and not come back to the database */
    boolean relayIsSendingSince(long microseconds) {
        return ask("""
                        select count(*) from pg_stat_activity
                        where application_name like '%outbox-relay' and state = 'idle'
                          and query like 'select id, aggregate_id%'
                          and extract(epoch from query_start) * 1000000 > ?""", microseconds) == 1;
    }

    long now() {
        return ask("select (extract(epoch from clock_timestamp()) * 1000000)::bigint");
    }
}
