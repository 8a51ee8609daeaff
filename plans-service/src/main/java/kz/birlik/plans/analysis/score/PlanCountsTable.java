package kz.birlik.plans.analysis.score;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

import kz.birlik.plans.analysis.JsonText;
import kz.birlik.plans.analysis.ScoreBase;
import kz.birlik.plans.plan.PlanLevel;

/** What runs counted of each plan they judged. */
@ApplicationScoped
public class PlanCountsTable {

    private static final String INSERT = """
            insert into analysed_plan (run_id, plan_id, edition, position, level, region, bases, found, figures, not_comparable)
            values (?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?::jsonb, ?::jsonb)""";
    private static final String PAGE = """
            select position, plan_id, edition, level, region, bases, found, figures, not_comparable from analysed_plan
            where run_id = ? and position > ? and (?::uuid is null or plan_id = ?) order by position limit ?""";
    private static final TypeReference<TreeMap<ScoreBase, Integer>> BASES = new TypeReference<>() {};
    private static final TypeReference<TreeMap<String, Integer>> FOUND = new TypeReference<>() {};
    private static final TypeReference<PlanFigures> FIGURES = new TypeReference<>() {};
    private static final TypeReference<TreeMap<String, Map<String, Integer>>> REASONS = new TypeReference<>() {};

    /** The counts of a plan with its place in the run. */
    public record Placed(int position, PlanCounts counts) {}

    private final DataSource database;
    private final JsonText json;

    PlanCountsTable(DataSource database, ObjectMapper json) {
        this.database = database;
        this.json = new JsonText(json);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void add(UUID run, List<PlanCounts> plans) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(INSERT)) {
            var position = 0;
            for (var plan : plans) {
                JsonText.set(
                        insert,
                        run,
                        plan.planId(),
                        plan.edition(),
                        ++position,
                        plan.level().name(),
                        plan.region(),
                        json.write(plan.bases()),
                        json.write(plan.found()),
                        json.write(plan.figures()),
                        json.write(plan.notComparable()));
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("Counts of run %s were not kept".formatted(run), e);
        }
    }

    /** @param only one plan of the run, or null for all */
    @Transactional
    public List<Placed> page(UUID run, UUID only, int after, int limit) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(PAGE)) {
            JsonText.set(select, run, after, only, only, limit);
            var page = new ArrayList<Placed>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    page.add(new Placed(rows.getInt(1), counts(rows)));
                }
            }
            return page;
        } catch (SQLException e) {
            throw new IllegalStateException("Counts of run %s were not read".formatted(run), e);
        }
    }

    private PlanCounts counts(ResultSet row) throws SQLException {
        return new PlanCounts(
                row.getObject(2, UUID.class),
                row.getInt(3),
                PlanLevel.valueOf(row.getString(4)),
                row.getString(5),
                json.read(row.getString(6), BASES),
                json.read(row.getString(7), FOUND),
                json.read(row.getString(8), FIGURES),
                json.read(row.getString(9), REASONS));
    }
}
