package kz.birlik.plans.analysis;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Findings, read by page; there may be several a measure, so none passes through an entity. */
@ApplicationScoped
class FindingTable {

    private static final TypeReference<List<UUID>> IDS = new TypeReference<>() {};
    private static final TypeReference<Map<String, Object>> VALUES = new TypeReference<>() {};
    private static final TypeReference<TreeMap<UUID, Integer>> COUNTS = new TypeReference<>() {};
    private static final String SELECT = """
            select f.position, f.id, f.rule, f.severity, f.counts, f.measure_ids, f.inputs, f.arithmetic, f.words,
                d.reason, d.dismissed_on, d.active, d.version\s""";
    private static final String FROM = "from finding f left join finding_dismissal d on d.finding_id = f.id where ";
    private static final String DISMISSED = """
            select f.rule, c.key, sum(c.value::int) from finding_dismissal d join finding f on f.run_id = ? and f.id = d.finding_id
            cross join lateral jsonb_each_text(f.counts) c where d.active group by f.rule, c.key""";
    private static final String BY_RULE = """
            select f.rule, count(*), count(*) filter (where d.active)
            from finding f left join finding_dismissal d on d.finding_id = f.id where f.run_id = ? group by f.rule""";
    private static final String MEASURES = """
            select distinct jsonb_array_elements_text(f.measure_ids) from finding f left join finding_dismissal d on d.finding_id = f.id
            where f.run_id = ? and f.rule = any (?) and d.active is not true""";

    private final DataSource database;
    private final JsonText json;

    FindingTable(DataSource database, ObjectMapper json) {
        this.database = database;
        this.json = new JsonText(json);
    }

    @Transactional
    List<KeptFinding> page(UUID run, FindingFilter filter, int after, int limit) {
        var where = new FindingWhere(run, filter);
        where.and("f.position > ?", after);
        return select(SELECT + FROM + where.text() + " order by f.position limit " + limit, where.values());
    }

    @Transactional
    Optional<KeptFinding> find(UUID run, String id) {
        return select(SELECT + FROM + "f.run_id = ? and f.id = ?", List.of(run, id)).stream()
                .findFirst();
    }

    @Transactional
    long count(UUID run, FindingFilter filter) {
        var where = new FindingWhere(run, filter);
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("select count(*) " + FROM + where.text())) {
            JsonText.set(select, where.values().toArray());
            try (var rows = select.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Findings of run %s were not counted".formatted(run), e);
        }
    }

    /** @return by plan and rule how much the dismissed findings of a run weigh */
    @Transactional
    Map<UUID, Map<String, Integer>> dismissed(UUID run) {
        var dismissed = new HashMap<UUID, Map<String, Integer>>();
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(DISMISSED)) {
            JsonText.set(select, run);
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    dismissed
                            .computeIfAbsent(UUID.fromString(rows.getString(2)), none -> new HashMap<>())
                            .put(rows.getString(1), rows.getInt(3));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Dismissed findings of run %s were not counted".formatted(run), e);
        }
        return dismissed;
    }

    /** @return ids of all findings that are dismissed, whatever run found them; people dismiss hundreds, not millions */
    @Transactional
    Set<String> dismissedIds() {
        var ids = new HashSet<String>();
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("select finding_id from finding_dismissal where active");
                var rows = select.executeQuery()) {
            while (rows.next()) {
                ids.add(rows.getString(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Dismissals were not read", e);
        }
        return ids;
    }

    /** How many findings a rule has, and how many of them were dismissed. */
    record Count(int all, int dismissed) {}

    @Transactional
    Map<String, Count> byRule(UUID run) {
        var counts = new HashMap<String, Count>();
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(BY_RULE)) {
            JsonText.set(select, run);
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    counts.put(rows.getString(1), new Count(rows.getInt(2), rows.getInt(3)));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Findings of run %s were not counted".formatted(run), e);
        }
        return counts;
    }

    /** @return measures that findings of those rules name and nobody dismissed */
    @Transactional
    Set<UUID> measures(UUID run, List<String> rules) {
        var measures = new HashSet<UUID>();
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(MEASURES)) {
            JsonText.set(select, run, rules.toArray(String[]::new));
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    measures.add(UUID.fromString(rows.getString(1)));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Measures of run %s were not read".formatted(run), e);
        }
        return measures;
    }

    private List<KeptFinding> select(String sql, List<?> values) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(sql)) {
            JsonText.set(select, values.toArray());
            var page = new ArrayList<KeptFinding>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    page.add(kept(rows));
                }
            }
            return page;
        } catch (SQLException e) {
            throw new IllegalStateException("Findings were not read", e);
        }
    }

    private KeptFinding kept(ResultSet row) throws SQLException {
        return new KeptFinding(
                row.getInt(1),
                new Finding(
                        row.getString(2),
                        row.getString(3),
                        Severity.valueOf(row.getString(4)),
                        json.read(row.getString(5), COUNTS),
                        json.read(row.getString(6), IDS),
                        row.getString(7),
                        row.getString(8),
                        json.read(row.getString(9), VALUES)),
                json.read(row.getString(7), VALUES),
                row.getString(10) == null
                        ? null
                        : new KeptFinding.Dismissal(
                                row.getString(10),
                                row.getObject(11, LocalDate.class),
                                row.getBoolean(12),
                                row.getLong(13)));
    }
}
