package kz.birlik.kit.data.sample;

import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import kz.birlik.kit.data.Sql;

/** What tests look at in the sample's database. */
@ApplicationScoped
public class SampleState {

    private final DataSource database;

    SampleState(DataSource database) {
        this.database = database;
    }

    /** @return the numbers of the sample's effects in the order in which they happened */
    public List<Integer> effects(String sampleId) {
        try (var connection = database.getConnection()) {
            return Sql.list(
                    connection,
                    "select number from sample_effect where sample_id = ? order by at",
                    row -> row.getInt(1),
                    sampleId);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public String copy(String sampleId) {
        try (var connection = database.getConnection()) {
            return Sql.one(
                            connection,
                            "select text from sample_copy where sample_id = ?",
                            row -> row.getString(1),
                            sampleId)
                    .orElse(null);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public long count(String sql, Object... values) {
        try (var connection = database.getConnection()) {
            return Sql.one(connection, sql, row -> row.getLong(1), values).orElseThrow();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public List<String> texts(String sql, Object... values) {
        try (var connection = database.getConnection()) {
            return Sql.list(connection, sql, row -> row.getString(1), values);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public List<Long> numbers(String sql, Object... values) {
        try (var connection = database.getConnection()) {
            return Sql.list(connection, sql, row -> row.getLong(1), values);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public void run(String sql, Object... values) throws SQLException {
        try (var connection = database.getConnection()) {
            Sql.update(connection, sql, values);
        }
    }
}
