package kz.birlik.kit.data.outbox;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Properties;
import java.util.UUID;

import org.postgresql.PGConnection;

import kz.birlik.kit.data.Sql;

/**
 * The relay's own database session. One session does everything that must not be told apart: it holds the lease (an
 * advisory lock, gone with the session), reads rows, marks them, and listens. Whoever lost the lease can read no row.
 */
class RelaySession implements AutoCloseable {

    private static final long LOCK = 0x6269726c696bL; // "birlik"; locks are per database, so one number serves all

    // Someone who holds the lock but was not seen for a lease's time hangs; its session is ended and the lock with it.
    private static final String END_HANGING_HOLDER = """
            select pg_terminate_backend(session.pid)
            from outbox_relay relay
            join pg_stat_activity session
              on session.pid = relay.backend_pid and session.backend_start = relay.backend_started
            where relay.seen_at < now() - make_interval(secs => ?) and session.pid <> pg_backend_pid()""";

    private static final String SIGN = """
            insert into outbox_relay (holder, backend_pid, backend_started, held_since, seen_at)
            select ?, pid, backend_start, now(), now() from pg_stat_activity where pid = pg_backend_pid()
            on conflict (only_row) do update set holder = excluded.holder, backend_pid = excluded.backend_pid,
              backend_started = excluded.backend_started, held_since = excluded.held_since, seen_at = excluded.seen_at""";

    // Rows of a blocked key are left out from the one that failed; rows of it before that one, and other keys, go on.
    private static final String NEXT = """
            select id, aggregate_id, type, payload::text as payload, headers ->> 'correlationid' as correlationid,
                   headers ->> 'traceparent' as traceparent, position, sequence, occurred_at
            from outbox_event
            where published_at is null
              and not exists (select from unnest(?, ?) as blocked (key, position)
                              where blocked.key = aggregate_id and outbox_event.position >= blocked.position)
            order by position
            limit ?""";

    private static final String MARK = "update outbox_event set published_at = now() where id = any (?)";

    private final Connection connection;

    private RelaySession(Connection connection) {
        this.connection = connection;
    }

    static RelaySession open(String url, String user, String password, String name) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("ApplicationName", name);
        properties.setProperty("connectTimeout", "5");
        // Longer than any statement here may take: a server that vanished without a word must not hold the relay.
        properties.setProperty("socketTimeout", "20");
        properties.setProperty("tcpKeepAlive", "true");
        // The other direction: the server forgets a holder whose host vanished, and the lease is free within 11 s; a
        // holder that died while its statement ran or waited is noticed within a second.
        properties.setProperty(
                "options",
                "-c tcp_keepalives_idle=5 -c tcp_keepalives_interval=2 -c tcp_keepalives_count=3"
                        + " -c client_connection_check_interval=1s"
                        + " -c statement_timeout=15s -c lock_timeout=5s");
        var connection = DriverManager.getConnection(url, properties);
        try {
            Sql.update(connection, "listen birlik_outbox");
            return new RelaySession(connection);
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /** @return whether this session holds the lease now */
    boolean acquire(String holder, Duration lease) throws SQLException {
        if (!Sql.one(connection, "select pg_try_advisory_lock(?)", row -> row.getBoolean(1), LOCK)
                .orElseThrow()) {
            Sql.list(connection, END_HANGING_HOLDER, row -> row.getBoolean(1), lease.toMillis() / 1000.0);
            return false;
        }
        Sql.update(connection, SIGN, holder);
        return true;
    }

    /** Shows that the holder lives, and finds out whether the session does. */
    void seen() throws SQLException {
        Sql.update(connection, "update outbox_relay set seen_at = now() where backend_pid = pg_backend_pid()");
    }

    List<OutboxRow> next(BlockedKeys blocked, int limit) throws SQLException {
        return Sql.list(
                connection,
                NEXT,
                row -> new OutboxRow(
                        row.getObject("id", UUID.class),
                        row.getString("aggregate_id"),
                        row.getString("type"),
                        row.getString("payload"),
                        row.getString("correlationid"),
                        row.getString("traceparent"),
                        row.getLong("position"),
                        row.getLong("sequence"),
                        Sql.instant(row, "occurred_at")),
                blocked.keys(),
                blocked.positions(),
                limit);
    }

    void markPublished(Collection<OutboxRow> rows) throws SQLException {
        Sql.update(connection, MARK, (Object) rows.stream().map(OutboxRow::id).toArray(UUID[]::new));
    }

    /** Waits until somebody commits an event, at most so long; returns whether somebody did. */
    boolean awaitEvents(Duration atMost) throws SQLException {
        var woken = connection.unwrap(PGConnection.class).getNotifications((int) Math.max(1, atMost.toMillis()));
        return woken != null && woken.length > 0;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
