package kz.birlik.kit.data;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.PersistenceException;

/**
 * The few lines of JDBC the kit's tables need. They are not entities, so that no service's persistence unit depends on
 * them, and every statement that matters to the protocol stands in the code as it is sent.
 */
public final class Sql {

    /** Reads one row. */
    @FunctionalInterface
    public interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    private Sql() {}

    public static int update(Connection connection, String sql, Object... values) throws SQLException {
        try (var statement = prepare(connection, sql, values)) {
            return statement.executeUpdate();
        }
    }

    public static <T> Optional<T> one(Connection connection, String sql, Row<T> reader, Object... values)
            throws SQLException {
        var rows = list(connection, sql, reader, values);
        return rows.isEmpty() ? Optional.empty() : Optional.of(rows.get(0));
    }

    public static <T> List<T> list(Connection connection, String sql, Row<T> reader, Object... values)
            throws SQLException {
        try (var statement = prepare(connection, sql, values);
                var rows = statement.executeQuery()) {
            var read = new ArrayList<T>();
            while (rows.next()) {
                read.add(reader.read(rows));
            }
            return read;
        }
    }

    /** @return null for SQL null */
    public static Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    /** A failure of the database as callers of JPA know it, with the SQL error as its cause. */
    public static PersistenceException failure(String what, SQLException cause) {
        return new PersistenceException(what + ": " + cause.getMessage(), cause);
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... values) throws SQLException {
        var statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            var value = values[i];
            if (value instanceof Instant time) {
                statement.setObject(i + 1, time.atOffset(ZoneOffset.UTC));
            } else if (value instanceof String[] texts) {
                statement.setArray(i + 1, connection.createArrayOf("text", texts));
            } else if (value instanceof Object[] objects) {
                statement.setArray(
                        i + 1, connection.createArrayOf(objects instanceof Long[] ? "bigint" : "uuid", objects));
            } else {
                statement.setObject(i + 1, value);
            }
        }
        return statement;
    }
}
