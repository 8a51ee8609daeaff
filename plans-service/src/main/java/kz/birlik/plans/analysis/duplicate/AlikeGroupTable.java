package kz.birlik.plans.analysis.duplicate;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

import kz.birlik.plans.analysis.JsonText;

/** The groups of measures worded alike that runs saw. */
@ApplicationScoped
public class AlikeGroupTable {

    private static final TypeReference<List<AlikeGroup.Member>> MEMBERS = new TypeReference<>() {};
    private static final TypeReference<Judgement> JUDGEMENT = new TypeReference<>() {};
    private static final String INSERT =
            "insert into alike_group (run_id, position, id, measures, plans, members, judgement) values (?, ?, ?, ?, ?, ?::jsonb, ?::jsonb)";
    private static final String WHERE = " from alike_group where run_id = ? and position > ? and plans >= ?"
            + " and (?::text is null or members @> jsonb_build_array(jsonb_build_object('planId', ?::text)))";
    private static final String PAGE = "select position, id, members" + WHERE + " order by position limit ?";

    /** A group with its place in the run. */
    public record Placed(int position, AlikeGroup group) {}

    private final DataSource database;
    private final JsonText json;

    AlikeGroupTable(DataSource database, ObjectMapper json) {
        this.database = database;
        this.json = new JsonText(json);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void add(UUID run, int firstPosition, List<JudgedGroup> groups) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(INSERT)) {
            var position = firstPosition;
            for (var judged : groups) {
                var group = judged.group();
                JsonText.set(
                        insert,
                        run,
                        position++,
                        group.id(),
                        group.measures(),
                        group.plans(),
                        json.write(group.members()),
                        json.write(judged.judgement()));
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("Groups of run %s were not kept".formatted(run), e);
        }
    }

    /** @param plan only groups with a measure of it, or null; @param plans with measures of at least so many plans */
    @Transactional
    public List<Placed> page(UUID run, UUID plan, int plans, int after, int limit) {
        var wanted = plan == null ? null : plan.toString();
        return select(PAGE, run, after, plans, wanted, wanted, limit);
    }

    @Transactional
    public long count(UUID run, UUID plan, int plans) {
        var wanted = plan == null ? null : plan.toString();
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("select count(*)" + WHERE)) {
            JsonText.set(select, run, 0, plans, wanted, wanted);
            try (var rows = select.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Groups of measures were not counted", e);
        }
    }

    @Transactional
    public Optional<JudgedGroup> find(UUID run, UUID id) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(
                        "select members, judgement from alike_group where run_id = ? and id = ?")) {
            JsonText.set(select, run, id);
            try (var row = select.executeQuery()) {
                return row.next()
                        ? Optional.of(new JudgedGroup(
                                AlikeGroup.of(id, json.read(row.getString(1), MEMBERS)),
                                json.read(row.getString(2), JUDGEMENT)))
                        : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("A group of measures was not read", e);
        }
    }

    private List<Placed> select(String sql, Object... values) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(sql)) {
            JsonText.set(select, values);
            var page = new ArrayList<Placed>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    page.add(new Placed(
                            rows.getInt(1),
                            AlikeGroup.of(rows.getObject(2, UUID.class), json.read(rows.getString(3), MEMBERS))));
                }
            }
            return page;
        } catch (SQLException e) {
            throw new IllegalStateException("Groups of measures were not read", e);
        }
    }
}
