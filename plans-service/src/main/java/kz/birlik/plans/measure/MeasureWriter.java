package kz.birlik.plans.measure;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import kz.birlik.kit.http.Ids;
import kz.birlik.plans.importing.table.ReadMeasure;
import kz.birlik.plans.measure.indicator.Indicator;

/** Writes the measures of an edition in batches: a plan of 100,000 rows must not pass through an entity each. */
@ApplicationScoped
public class MeasureWriter {

    private static final String MEASURE = """
            insert into measure (id, plan_id, edition, line_id, continues, position, number, title, completion_form, term_raw, term_wording, term_kind,
                term_from, term_to, due_dates, cost_total, source, budget_programme, indicator, direction, direction_id,
                source_row, version)
            values (?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?, ?::jsonb, ?, ?, ?, ?::jsonb, ?, ?::jsonb, ?, ?::jsonb, ?::jsonb, ?, ?, 0)""";
    private static final String EXECUTOR = """
            insert into measure_executor (measure_id, plan_id, edition, place, position, name, body, by_agreement, lead)
            values (?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?)""";
    private static final String COST = "insert into measure_cost (measure_id, year, thousand_kzt) values (?, ?, ?)";

    private static final String INDICATOR = """
            insert into measure_indicator
                (measure_id, id, position, name, unit, baseline_value, baseline_year, targets, guessed)
            values (?, ?, ?, ?::jsonb, ?, ?, ?, ?::jsonb, ?)""";

    /**
     * A row to write.
     *
     * @param position in the table, from 1
     * @param continues the same measure in the edition before, or null for one that is new
     * @param directionId of the concept, or null
     * @param indicators what was read of the words of its indicator
     * @param sourceRow number in the file
     */
    public record Row(
            int position,
            ReadMeasure measure,
            Line continues,
            UUID directionId,
            List<Indicator> indicators,
            int sourceRow) {}

    /**
     * A measure of the edition before.
     *
     * @param id of its row
     * @param lineId what it shares with its earlier and later editions
     */
    public record Line(UUID id, UUID lineId) {}

    private final DataSource database;
    private final ObjectMapper json;

    MeasureWriter(DataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void write(UUID plan, int edition, List<Row> rows) {
        try (var connection = database.getConnection()) {
            write(connection, plan, edition, rows);
        } catch (SQLException e) {
            throw new IllegalStateException("The measures of plan %s were not written".formatted(plan), e);
        }
    }

    private void write(Connection connection, UUID plan, int edition, List<Row> rows) throws SQLException {
        try (var measures = connection.prepareStatement(MEASURE);
                var executors = connection.prepareStatement(EXECUTOR);
                var costs = connection.prepareStatement(COST);
                var indicators = connection.prepareStatement(INDICATOR)) {
            for (var row : rows) {
                var id = Ids.next();
                bind(measures, id, plan, edition, row);
                measures.addBatch();
                addExecutors(executors, id, plan, edition, row);
                addCosts(costs, id, row.measure());
                addIndicators(indicators, id, row.indicators());
            }
            measures.executeBatch();
            executors.executeBatch();
            costs.executeBatch();
            indicators.executeBatch();
        }
    }

    private void bind(PreparedStatement statement, UUID id, UUID plan, int edition, Row row) throws SQLException {
        var measure = row.measure();
        var term = measure.term();
        set(
                statement,
                id,
                plan,
                edition,
                row.continues() == null ? id : row.continues().lineId(),
                row.continues() == null ? null : row.continues().id(),
                row.position(),
                measure.number(),
                text(measure.title()),
                text(measure.inItsLanguage(measure.completionForm())),
                term == null ? null : term.raw(),
                term == null ? null : text(measure.inItsLanguage(term.raw())),
                term == null || term.kind() == null ? null : term.kind().name(),
                term == null ? null : term.from(),
                term == null ? null : term.to(),
                text(term == null ? List.of() : term.dueDates()),
                measure.costTotalThousandKzt(),
                text(measure.inItsLanguage(measure.source())),
                measure.budgetProgramme(),
                text(measure.inItsLanguage(measure.indicator())),
                text(measure.inItsLanguage(measure.direction())),
                row.directionId(),
                row.sourceRow());
    }

    private void addExecutors(PreparedStatement statement, UUID id, UUID plan, int edition, Row row)
            throws SQLException {
        var position = 0;
        for (var executor : row.measure().executors()) {
            set(
                    statement,
                    id,
                    plan,
                    edition,
                    row.position(),
                    ++position,
                    text(row.measure().inItsLanguage(executor.name())),
                    executor.body(),
                    executor.byAgreement(),
                    executor.lead());
            statement.addBatch();
        }
    }

    private static void addCosts(PreparedStatement statement, UUID id, ReadMeasure measure) throws SQLException {
        for (var cost : measure.costs()) {
            set(statement, id, cost.year(), cost.thousandKzt());
            statement.addBatch();
        }
    }

    private void addIndicators(PreparedStatement statement, UUID id, List<Indicator> indicators) throws SQLException {
        var position = 0;
        for (var indicator : indicators) {
            var baseline = indicator.baseline();
            set(
                    statement,
                    id,
                    Ids.next(),
                    ++position,
                    text(indicator.name()),
                    indicator.unit(),
                    baseline == null ? null : baseline.value(),
                    baseline == null ? null : baseline.year(),
                    text(indicator.targets()),
                    indicator.guessed());
            statement.addBatch();
        }
    }

    private static void set(PreparedStatement statement, Object... values) throws SQLException {
        for (var i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    /** @return the value as JSON; null stays what the database calls null */
    private String text(Object value) {
        try {
            return value == null ? null : json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A measure cannot be written as JSON", e);
        }
    }
}
