package kz.birlik.plans.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import kz.birlik.kit.text.LocalizedText;
import kz.birlik.plans.measure.MeasureWriter;

/** The rows of two editions side by side, written in whole-table statements: a plan may have 100,000 of them. */
@ApplicationScoped
class LineTable {

    /** What concerns the concept and the copy follows the line; a direction that the new table names wins over the old one. */
    private static final String INHERIT_LINKS = """
            update measure n set
                task_id = o.task_id,
                direction_id = case when o.task_id is null then coalesce(n.direction_id, o.direction_id) else o.direction_id end,
                indicator_ids = o.indicator_ids,
                parent_line_id = o.parent_line_id
            from measure o where n.plan_id = :plan and n.edition = :edition and o.id = n.continues""";

    /** A correction in one language keeps the other one where the words did not change. */
    private static final String INHERIT_WORDS = """
            update measure n set %1$s = o.%1$s || n.%1$s
            from measure o where n.plan_id = :plan and n.edition = :edition and o.id = n.continues
                and (n.%1$s ->> 'ru' = o.%1$s ->> 'ru' or n.%1$s ->> 'kk' = o.%1$s ->> 'kk')""";

    private static final List<String> WORDS =
            List.of("title", "completion_form", "term_wording", "source", "indicator", "direction");

    /** The same name for the same body stays translated, wherever it moved among the executors. */
    private static final String INHERIT_EXECUTORS = """
            update measure_executor n set name = o.name || n.name
            from measure m join measure_executor o on o.measure_id = m.continues
            where m.plan_id = :plan and m.edition = :edition and n.measure_id = m.id and o.body is not distinct from n.body
                and (n.name ->> 'ru' = o.name ->> 'ru' or n.name ->> 'kk' = o.name ->> 'kk')""";

    /** Where the words of the indicator stayed, so does what editors made of them. */
    private static final String FORGET_GUESSES = """
            delete from measure_indicator i using measure n, measure o
            where i.measure_id = n.id and n.plan_id = :plan and n.edition = :edition and o.id = n.continues
                and n.indicator is not distinct from o.indicator""";

    private static final String INHERIT_INDICATORS = """
            insert into measure_indicator
                (measure_id, id, position, name, unit, baseline_value, baseline_year, targets, guessed)
            select n.id, i.id, i.position, i.name, i.unit, i.baseline_value, i.baseline_year, i.targets, i.guessed
            from measure n join measure o on o.id = n.continues join measure_indicator i on i.measure_id = o.id
            where n.plan_id = :plan and n.edition = :edition and n.indicator is not distinct from o.indicator""";

    /** An indicator of the same name is the same one, whatever its figures are now. */
    private static final String KEEP_INDICATOR_IDS = """
            update measure_indicator i set id = (
                select b.id from measure_indicator b where b.measure_id = o.id and b.name = i.name
                order by b.position limit 1)
            from measure n join measure o on o.id = n.continues
            where i.measure_id = n.id and n.plan_id = :plan and n.edition = :edition
                and n.indicator is distinct from o.indicator
                and (select count(*) from measure_indicator b where b.measure_id = o.id and b.name = i.name) = 1
                and (select count(*) from measure_indicator b where b.measure_id = n.id and b.name = i.name) = 1""";

    private final EntityManager database;

    LineTable(EntityManager database) {
        this.database = database;
    }

    List<MeasureWriter.Line> continuations(UUID plan, int edition, List<LineMatcher.Line> after) {
        var ids = new ArrayList<MeasureWriter.Line>();
        var before = new ArrayList<LineMatcher.Line>();
        database.createQuery(
                        "select m.id, m.lineId, m.number, m.title from Measure m where m.planId = :plan and m.edition = :edition order by m.position",
                        Object[].class)
                .setParameter("plan", plan)
                .setParameter("edition", edition)
                .getResultStream()
                .forEach(row -> {
                    ids.add(new MeasureWriter.Line((UUID) row[0], (UUID) row[1]));
                    before.add(new LineMatcher.Line((String) row[2], (LocalizedText) row[3]));
                });
        var found = new ArrayList<MeasureWriter.Line>(after.size());
        for (var index : LineMatcher.match(before, after)) {
            found.add(index < 0 ? null : ids.get(index));
        }
        return found;
    }

    void inherit(UUID plan, int edition) {
        var statements = new ArrayList<String>();
        statements.add(INHERIT_LINKS);
        WORDS.forEach(column -> statements.add(INHERIT_WORDS.formatted(column)));
        statements.addAll(List.of(INHERIT_EXECUTORS, FORGET_GUESSES, INHERIT_INDICATORS, KEEP_INDICATOR_IDS));
        for (var statement : statements) {
            database.createNativeQuery(statement)
                    .setParameter("plan", plan)
                    .setParameter("edition", edition)
                    .executeUpdate();
        }
    }
}
