package kz.birlik.plans.importing;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

import kz.birlik.kit.data.Sql;
import kz.birlik.plans.importing.table.Outcome;
import kz.birlik.plans.importing.table.ReadMeasure;
import kz.birlik.plans.importing.table.RowMessage;
import kz.birlik.plans.importing.table.RowReport;

/** The report of an import, row by row; written and read in slices, so that 100,000 rows pass through little memory. */
@ApplicationScoped
public class ImportRows {

    private static final int SLICE = 500;
    private static final TypeReference<List<RowMessage>> MESSAGES = new TypeReference<>() {};

    private final DataSource database;
    private final ObjectMapper json;

    ImportRows(DataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void add(UUID importId, Collection<RowReport> rows) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("""
                        insert into plan_import_row (import_id, row_number, address, outcome, measure, messages)
                        values (?, ?, ?, ?, ?::jsonb, ?::jsonb)""")) {
            for (var row : rows) {
                insert.setObject(1, importId);
                insert.setInt(2, row.rowNumber());
                insert.setString(3, row.address());
                insert.setString(4, row.outcome().name());
                insert.setString(5, row.measure() == null ? null : json.writeValueAsString(row.measure()));
                insert.setString(6, json.writeValueAsString(row.messages()));
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("Rows of import %s were not kept".formatted(importId), e);
        }
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void deleteAll(UUID importId) {
        try (var connection = database.getConnection();
                var delete = connection.prepareStatement("delete from plan_import_row where import_id = ?")) {
            delete.setObject(1, importId);
            delete.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("Rows of import %s were not removed".formatted(importId), e);
        }
    }

    /** Brings rows up to date that read differently after a correction. */
    @Transactional(Transactional.TxType.MANDATORY)
    void replace(UUID importId, Collection<RowReport> changed) {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement("""
                        update plan_import_row set address = ?, outcome = ?, measure = ?::jsonb, messages = ?::jsonb
                        where import_id = ? and row_number = ?""")) {
            for (var row : changed) {
                update.setString(1, row.address());
                update.setString(2, row.outcome().name());
                update.setString(3, row.measure() == null ? null : json.writeValueAsString(row.measure()));
                update.setString(4, json.writeValueAsString(row.messages()));
                update.setObject(5, importId);
                update.setInt(6, row.rowNumber());
                update.addBatch();
            }
            update.executeBatch();
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("Rows of import %s were not replaced".formatted(importId), e);
        }
    }

    /** @return the section rows that measures stand under, in the order of the file, at most 1,000 */
    @Transactional(Transactional.TxType.MANDATORY)
    List<String> sections(UUID importId) {
        try (var connection = database.getConnection()) {
            return Sql.list(connection, """
                    select measure ->> 'direction', min(row_number) from plan_import_row
                    where import_id = ? and measure ->> 'direction' is not null group by 1 order by 2 limit 1000""", row -> row.getString(1), importId);
        } catch (SQLException e) {
            throw new IllegalStateException("Sections of import %s were not read".formatted(importId), e);
        }
    }

    /** @return the rows after that number, at most one slice of them */
    @Transactional
    List<RowReport> slice(UUID importId, int after) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("""
                        select row_number, address, outcome, measure, messages from plan_import_row
                        where import_id = ? and row_number > ? order by row_number limit ?""")) {
            select.setObject(1, importId);
            select.setInt(2, after);
            select.setInt(3, SLICE);
            var rows = new ArrayList<RowReport>();
            try (var found = select.executeQuery()) {
                while (found.next()) {
                    var measure = found.getString(4);
                    rows.add(new RowReport(
                            found.getInt(1),
                            found.getString(2),
                            Outcome.valueOf(found.getString(3)),
                            measure == null ? null : json.readValue(measure, ReadMeasure.class),
                            json.readValue(found.getString(5), MESSAGES)));
                }
            }
            return rows;
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("Rows of import %s were not read".formatted(importId), e);
        }
    }

    /** @return all rows in order, fetched slice by slice while they are walked */
    Iterable<RowReport> all(UUID importId) {
        return () -> new Slices(importId);
    }

    private final class Slices implements Iterator<RowReport> {

        private final UUID importId;
        private Iterator<RowReport> slice = List.<RowReport>of().iterator();
        private int last;
        private boolean ended;

        private Slices(UUID importId) {
            this.importId = importId;
        }

        @Override
        public boolean hasNext() {
            if (!slice.hasNext() && !ended) {
                var next = ImportRows.this.slice(importId, last);
                ended = next.isEmpty();
                slice = next.iterator();
            }
            return slice.hasNext();
        }

        @Override
        public RowReport next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            var row = slice.next();
            last = row.rowNumber();
            return row;
        }
    }
}
