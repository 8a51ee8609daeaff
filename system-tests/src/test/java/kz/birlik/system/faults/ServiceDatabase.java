package kz.birlik.system.faults;

import java.sql.Array;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import kz.birlik.stack.Service;
import kz.birlik.stack.Suite;

/** The tables of a service, looked into as an operator would. */
final class ServiceDatabase {

    private final String url;
    private final String role;

    ServiceDatabase(Suite suite, Service service) {
        this(suite, service.database().orElseThrow());
    }

    /** @param name of the database, of the role and its password */
    ServiceDatabase(Suite suite, String name) {
        this.role = name;
        this.url = suite.postgres().url(name);
    }

    Connection open() throws SQLException {
        return DriverManager.getConnection(url, role, role);
    }

    long number(String sql, Object... values) {
        var row = texts(sql, values);
        return row.isEmpty() || row.get(0) == null ? 0 : Long.parseLong(row.get(0));
    }

    /** @return the first column of every row */
    List<String> texts(String sql, Object... values) {
        try (var connection = open();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(
                        i + 1, values[i] instanceof Collection<?> many ? array(connection, many) : values[i]);
            }
            var found = new ArrayList<String>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    void run(String sql) {
        try (var connection = open();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static Array array(Connection connection, Collection<?> many) throws SQLException {
        return connection.createArrayOf("text", many.toArray());
    }
}
