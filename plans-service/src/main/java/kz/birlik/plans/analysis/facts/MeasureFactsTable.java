package kz.birlik.plans.analysis.facts;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.databind.ObjectMapper;

import kz.birlik.plans.measure.indicator.Indicator;

/**
 * Reads the measures of a plan slice by slice with all that belongs to them: six statements a slice, whatever its size, and nothing
 * through the persistence context, which would keep them. Words that stand in both languages are read in one, as the plan has them.
 */
@ApplicationScoped
public class MeasureFactsTable {

    private static final String MEASURES = """
            select m.id, m.line_id, m.parent_line_id, m.position, m.number, m.source_row, m.title,
                coalesce(m.completion_form ->> 'ru', m.completion_form ->> 'kk'), m.term_raw, m.term_from, m.term_to, m.due_dates,
                m.cost_total, coalesce(m.source ->> 'ru', m.source ->> 'kk'), m.direction_id, m.task_id, m.indicator_ids,
                coalesce(m.indicator ->> 'ru', m.indicator ->> 'kk'), o.off_on
            from measure m left join measure_off_control o on o.line_id = m.line_id
            where m.plan_id = ? and m.edition = ? and m.position > ? order by m.position limit ?""";
    private static final String RANGE = " where m.plan_id = ? and m.edition = ? and m.position > ? and m.position <= ?";
    private static final String EXECUTORS =
            "select e.measure_id, coalesce(e.name ->> 'ru', e.name ->> 'kk'), e.body, e.by_agreement from measure m join measure_executor e on e.measure_id = m.id"
                    + RANGE + " order by m.position, e.position";
    private static final String COSTS =
            "select c.measure_id, c.year, c.thousand_kzt from measure m join measure_cost c on c.measure_id = m.id"
                    + RANGE;
    private static final String INDICATORS =
            "select i.measure_id, i.id, i.name, i.unit, i.baseline_value, i.baseline_year, i.targets, i.guessed"
                    + " from measure m join measure_indicator i on i.measure_id = m.id" + RANGE
                    + " order by m.position, i.position";

    private final DataSource database;
    private final ReportFactsTable reports;
    private final JsonColumns json;

    MeasureFactsTable(DataSource database, ReportFactsTable reports, ObjectMapper json) {
        this.database = database;
        this.reports = reports;
        this.json = new JsonColumns(json);
    }

    /** @param after position of the last measure read, 0 for the start */
    @Transactional(Transactional.TxType.MANDATORY)
    public MeasureSlice slice(PlanFacts plan, LocalDate asOf, int after, int limit) {
        try (var connection = database.getConnection()) {
            var last = lastOf(connection, plan, after, limit);
            if (last == 0) {
                return new MeasureSlice(List.of(), 0);
            }
            var range = new Range(plan, after, last);
            var executors = executors(connection, range);
            var costs = costs(connection, range);
            var indicators = indicators(connection, range);
            var reported = reports.reports(connection, range, asOf);
            var measures = new ArrayList<MeasureFacts>();
            try (var select = connection.prepareStatement(MEASURES)) {
                select.setObject(1, plan.id());
                select.setInt(2, plan.edition());
                select.setInt(3, after);
                select.setInt(4, limit);
                try (var row = select.executeQuery()) {
                    while (row.next()) {
                        var id = row.getObject(1, UUID.class);
                        measures.add(measure(
                                plan,
                                row,
                                executors.getOrDefault(id, List.of()),
                                costs.getOrDefault(id, new TreeMap<>()),
                                indicators.getOrDefault(id, List.of()),
                                reported.getOrDefault(row.getObject(2, UUID.class), List.of())));
                    }
                }
            }
            return new MeasureSlice(measures, last);
        } catch (SQLException e) {
            throw new IllegalStateException("Measures of plan %s were not read".formatted(plan.id()), e);
        }
    }

    /** Places of an edition, the first one left out. */
    record Range(PlanFacts plan, int after, int last) {

        void set(java.sql.PreparedStatement select) throws SQLException {
            select.setObject(1, plan.id());
            select.setInt(2, plan.edition());
            select.setInt(3, after);
            select.setInt(4, last);
        }
    }

    private static int lastOf(Connection connection, PlanFacts plan, int after, int limit) throws SQLException {
        try (var select = connection.prepareStatement(
                "select max(position) from (select m.position from measure m where m.plan_id = ? and m.edition = ? and m.position > ?"
                        + " order by m.position limit ?) slice")) {
            new Range(plan, after, limit).set(select);
            try (var row = select.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    private MeasureFacts measure(
            PlanFacts plan,
            ResultSet row,
            List<MeasureFacts.Executor> executors,
            SortedMap<Integer, BigDecimal> costs,
            List<Indicator> indicators,
            List<ReportFacts> reports)
            throws SQLException {
        return new MeasureFacts(
                plan,
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getObject(3, UUID.class),
                row.getString(5),
                row.getObject(6, Integer.class),
                json.text(row.getString(7)),
                row.getString(8),
                executors,
                new TermFacts(
                        row.getString(9),
                        row.getObject(10, LocalDate.class),
                        row.getObject(11, LocalDate.class),
                        json.days(row.getString(12))),
                new MoneyFacts(costs, row.getBigDecimal(13), row.getString(14)),
                new MeasureFacts.Links(
                        row.getObject(15, UUID.class), row.getObject(16, UUID.class), json.ids(row.getString(17))),
                row.getString(18),
                indicators,
                new ExecutionFacts(row.getObject(19, LocalDate.class), reports));
    }

    private static Map<UUID, List<MeasureFacts.Executor>> executors(Connection connection, Range range)
            throws SQLException {
        var all = new HashMap<UUID, List<MeasureFacts.Executor>>();
        try (var select = connection.prepareStatement(EXECUTORS)) {
            range.set(select);
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    all.computeIfAbsent(row.getObject(1, UUID.class), none -> new ArrayList<>(2))
                            .add(new MeasureFacts.Executor(row.getString(2), row.getString(3), row.getBoolean(4)));
                }
            }
        }
        return all;
    }

    private static Map<UUID, SortedMap<Integer, BigDecimal>> costs(Connection connection, Range range)
            throws SQLException {
        var all = new HashMap<UUID, SortedMap<Integer, BigDecimal>>();
        try (var select = connection.prepareStatement(COSTS)) {
            range.set(select);
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    all.computeIfAbsent(row.getObject(1, UUID.class), none -> new TreeMap<>())
                            .put(row.getInt(2), row.getBigDecimal(3));
                }
            }
        }
        return all;
    }

    private Map<UUID, List<Indicator>> indicators(Connection connection, Range range) throws SQLException {
        var all = new HashMap<UUID, List<Indicator>>();
        try (var select = connection.prepareStatement(INDICATORS)) {
            range.set(select);
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    all.computeIfAbsent(row.getObject(1, UUID.class), none -> new ArrayList<>(1))
                            .add(new Indicator(
                                    row.getObject(2, UUID.class),
                                    json.text(row.getString(3)),
                                    row.getString(4),
                                    JsonColumns.baseline(row.getBigDecimal(5), row.getObject(6, Integer.class)),
                                    json.yearValues(row.getString(7)),
                                    row.getBoolean(8)));
                }
            }
        }
        return all;
    }
}
