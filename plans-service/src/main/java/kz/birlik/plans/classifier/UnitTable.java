package kz.birlik.plans.classifier;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import kz.birlik.kit.data.Sql;
import kz.birlik.kit.text.LocalizedText;
import kz.birlik.plans.region.RegionKind;

/** Reads and writes the register of regions by the thousand: sixteen thousand units must not pass through an entity each. */
@ApplicationScoped
class UnitTable {

    private static final String ON_A_DAY = """
            select id, kato, level, kind, cast(name as text) as name, parent_id, valid_from, changed_from from region
            where valid_to is null or valid_to > ? order by valid_from desc""";
    private static final String ADD = """
            insert into region (id, kato, level, kind, name, parent_id, valid_from, verified, provenance)
            values (?, ?, ?, ?, ?::jsonb, ?, ?, false, ?)""";
    private static final String KEEP_FORMER = """
            insert into region_former (region_id, until, name, kind, parent_id)
            select id, ?, name, kind, parent_id from region where id = ? and coalesce(changed_from, valid_from) < ?""";
    private static final String CHANGE = """
            update region set name = ?::jsonb, kind = ?, level = ?, parent_id = ?, changed_from = ?, provenance = ?,
                verified = false, version = version + 1
            where id = ?""";
    private static final String END = "update region set valid_to = ?, version = version + 1 where id = ?";

    private final DataSource database;
    private final ObjectMapper json;

    UnitTable(DataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** @return by code the units in force on that day or, of a code without one, the one that begins next */
    @Transactional(Transactional.TxType.MANDATORY)
    Map<String, RegisteredUnit> on(LocalDate day) {
        return inOneStep("read", connection -> {
            var units = new HashMap<String, RegisteredUnit>();
            // the latest first, so that what was in force on the day overwrites what came after it
            for (var unit : Sql.list(connection, ON_A_DAY, this::unit, day)) {
                units.put(unit.kato(), unit);
            }
            return units;
        });
    }

    /** @param added parents before their children, since the children name them */
    @Transactional(Transactional.TxType.MANDATORY)
    void add(List<RegisteredUnit> added, String provenance) {
        inOneStep("entered", connection -> {
            try (var insert = connection.prepareStatement(ADD)) {
                for (var unit : added) {
                    set(
                            insert,
                            unit.id(),
                            unit.kato(),
                            unit.level(),
                            unit.kind().name(),
                            text(unit.name()),
                            unit.parentId(),
                            unit.validFrom(),
                            provenance);
                    insert.addBatch();
                }
                return insert.executeBatch();
            }
        });
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void change(List<Comparison.Changed> changed, LocalDate on, String provenance) {
        inOneStep("changed", connection -> {
            try (var keep = connection.prepareStatement(KEEP_FORMER);
                    var update = connection.prepareStatement(CHANGE)) {
                for (var each : changed) {
                    var is = each.is();
                    set(keep, on, is.id(), on);
                    keep.addBatch();
                    set(
                            update,
                            text(is.name()),
                            is.kind().name(),
                            is.level(),
                            is.parentId(),
                            is.changedFrom(),
                            provenance,
                            is.id());
                    update.addBatch();
                }
                keep.executeBatch();
                return update.executeBatch();
            }
        });
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void end(List<RegisteredUnit> ended, LocalDate on) {
        inOneStep("ended", connection -> {
            try (var update = connection.prepareStatement(END)) {
                for (var unit : ended) {
                    set(update, on, unit.id());
                    update.addBatch();
                }
                return update.executeBatch();
            }
        });
    }

    private RegisteredUnit unit(ResultSet row) throws SQLException {
        return new RegisteredUnit(
                row.getObject("id", UUID.class),
                row.getString("kato"),
                row.getInt("level"),
                RegionKind.valueOf(row.getString("kind")),
                name(row.getString("name")),
                row.getObject("parent_id", UUID.class),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("changed_from", LocalDate.class));
    }

    private LocalizedText name(String stored) {
        try {
            return json.readValue(stored, LocalizedText.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("A name in the register is no localised text: " + stored, broken);
        }
    }

    private String text(LocalizedText name) {
        try {
            return json.writeValueAsString(name);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("A name is not writable as JSON", unwritable);
        }
    }

    private static void set(PreparedStatement statement, Object... values) throws SQLException {
        for (var i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    @FunctionalInterface
    private interface Step<T> {
        T on(Connection connection) throws SQLException;
    }

    private <T> T inOneStep(String what, Step<T> step) {
        try (var connection = database.getConnection()) {
            return step.on(connection);
        } catch (SQLException failed) {
            throw Sql.failure("The units of the classifier were not " + what, failed);
        }
    }
}
