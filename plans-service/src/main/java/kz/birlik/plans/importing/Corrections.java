package kz.birlik.plans.importing;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import kz.birlik.kit.data.Sql;
import kz.birlik.plans.importing.table.RowCorrection;

/** The corrections of an import: beside what the file says, never in its place. */
@ApplicationScoped
public class Corrections {

    /** The kind of a row is kept under a name that no field has. */
    private static final String KIND = "kind";

    private final DataSource database;

    Corrections(DataSource database) {
        this.database = database;
    }

    /** What is kept of one row. */
    record OfRow(RowCorrection.Kind kind, Map<String, Field> fields) {

        static final OfRow NONE = new OfRow(RowCorrection.Kind.AS_READ, Map.of());

        RowCorrection asCorrection() {
            var texts = new HashMap<String, String>();
            fields.forEach((name, field) -> texts.put(name, field.corrected()));
            return new RowCorrection(kind, texts);
        }
    }

    /** One corrected field: what the file says, and what its editor says instead. */
    record Field(String raw, String corrected, Instant at) {}

    private record Kept(int row, String name, Field field) {}

    /** @return by row number */
    @Transactional(Transactional.TxType.MANDATORY)
    Map<Integer, OfRow> of(UUID importId) {
        var rows = new TreeMap<Integer, OfRow>();
        for (var kept : kept(importId)) {
            var before = rows.getOrDefault(kept.row(), new OfRow(RowCorrection.Kind.AS_READ, new TreeMap<>()));
            if (kept.name().equals(KIND)) {
                rows.put(
                        kept.row(),
                        new OfRow(RowCorrection.Kind.valueOf(kept.field().corrected()), before.fields()));
            } else {
                before.fields().put(kept.name(), kept.field());
                rows.put(kept.row(), before);
            }
        }
        return rows;
    }

    private java.util.List<Kept> kept(UUID importId) {
        try (var connection = database.getConnection()) {
            return Sql.list(
                    connection,
                    "select row_number, field, raw, corrected, corrected_at from plan_import_correction where import_id = ?",
                    row -> new Kept(
                            row.getInt(1),
                            row.getString(2),
                            new Field(row.getString(3), row.getString(4), Sql.instant(row, "corrected_at"))),
                    importId);
        } catch (SQLException e) {
            throw Sql.failure("Corrections of import %s were not read".formatted(importId), e);
        }
    }

    /** Replaces what is kept of a row; one that is read as it stands, without a corrected field, keeps nothing. */
    @Transactional(Transactional.TxType.MANDATORY)
    void keep(UUID importId, int row, OfRow correction, String by) {
        try (var connection = database.getConnection()) {
            Sql.update(
                    connection,
                    "delete from plan_import_correction where import_id = ? and row_number = ?",
                    importId,
                    row);
            if (correction.kind() != RowCorrection.Kind.AS_READ) {
                insert(
                        connection,
                        importId,
                        row,
                        KIND,
                        new Field("", correction.kind().name(), Instant.now()),
                        by);
            }
            for (var field : correction.fields().entrySet()) {
                insert(connection, importId, row, field.getKey(), field.getValue(), by);
            }
        } catch (SQLException e) {
            throw Sql.failure("The correction of row %d of import %s was not kept".formatted(row, importId), e);
        }
    }

    private static void insert(Connection connection, UUID importId, int row, String name, Field field, String by)
            throws SQLException {
        Sql.update(connection, """
                insert into plan_import_correction (import_id, row_number, field, raw, corrected, corrected_by, corrected_at)
                values (?, ?, ?, ?, ?, ?, ?)""", importId, row, name, field.raw(), field.corrected(), by, field.at());
    }
}
