package kz.birlik.plans.analysis;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;

import kz.birlik.kit.text.LocalizedText;

/** Findings, written in batches and read by page; there may be several a measure, so none passes through an entity. */
@ApplicationScoped
class FindingTable {

    private static final TypeReference<List<UUID>> IDS = new TypeReference<>() {};
    private static final TypeReference<Map<String, Object>> INPUTS = new TypeReference<>() {};
    private static final String INSERT = """
            insert into finding (run_id, position, id, rule, severity, plan_ids, measure_ids, inputs, arithmetic, text)
            values (?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?::jsonb, ?, ?::jsonb)
            on conflict (run_id, id) do nothing""";
    private static final String PAGE = """
            select position, id, rule, severity, plan_ids, measure_ids, inputs, arithmetic, text from finding
            where run_id = ? and position > ? and (?::text is null or rule = ?) and (?::text is null or severity = ?)
              and (?::text is null or plan_ids @> ?::jsonb)
            order by position limit ?""";
    private static final String COUNT = """
            select count(*) from finding
            where run_id = ? and (?::text is null or rule = ?) and (?::text is null or severity = ?)
              and (?::text is null or plan_ids @> ?::jsonb)""";

    /** A finding with its place in the run. */
    record Placed(int position, Finding finding) {}

    private final DataSource database;
    private final ObjectMapper json;

    FindingTable(DataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void add(UUID run, int firstPosition, List<Finding> findings) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(INSERT)) {
            var position = firstPosition;
            for (var finding : findings) {
                set(
                        insert,
                        run,
                        position++,
                        finding.id(),
                        finding.rule(),
                        finding.severity().name(),
                        text(finding.planIds()),
                        text(finding.measureIds()),
                        text(finding.inputs()),
                        finding.arithmetic(),
                        text(finding.text()));
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("Findings of run %s were not kept".formatted(run), e);
        }
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void deleteAll(UUID run) {
        try (var connection = database.getConnection();
                var delete = connection.prepareStatement("delete from finding where run_id = ?")) {
            set(delete, run);
            delete.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("Findings of run %s were not removed".formatted(run), e);
        }
    }

    @Transactional
    List<Placed> page(UUID run, FindingFilter filter, int after, int limit) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(PAGE)) {
            set(
                    select,
                    run,
                    after,
                    filter.rule,
                    filter.rule,
                    filter.severity(),
                    filter.severity(),
                    plan(filter),
                    plan(filter),
                    limit);
            var page = new ArrayList<Placed>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    page.add(placed(rows));
                }
            }
            return page;
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("Findings of run %s were not read".formatted(run), e);
        }
    }

    @Transactional
    long count(UUID run, FindingFilter filter) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(COUNT)) {
            set(
                    select,
                    run,
                    filter.rule,
                    filter.rule,
                    filter.severity(),
                    filter.severity(),
                    plan(filter),
                    plan(filter));
            try (var rows = select.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Findings of run %s were not counted".formatted(run), e);
        }
    }

    private static String plan(FindingFilter filter) {
        return Optional.ofNullable(filter.plan)
                .map(id -> "[\"%s\"]".formatted(id))
                .orElse(null);
    }

    private Placed placed(ResultSet row) throws SQLException, JsonProcessingException {
        return new Placed(
                row.getInt(1),
                new Finding(
                        row.getString(2),
                        row.getString(3),
                        Severity.valueOf(row.getString(4)),
                        json.readValue(row.getString(5), IDS),
                        json.readValue(row.getString(6), IDS),
                        json.readerFor(INPUTS)
                                .with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                                .readValue(row.getString(7)),
                        row.getString(8),
                        json.readValue(row.getString(9), LocalizedText.class)));
    }

    private static void set(PreparedStatement statement, Object... values) throws SQLException {
        for (var i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    private String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A finding cannot be written as JSON", e);
        }
    }
}
