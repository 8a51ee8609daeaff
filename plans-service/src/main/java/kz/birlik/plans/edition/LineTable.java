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
    private static final String INHERIT_TITLE = """
            update measure n set title = o.title || n.title
            from measure o where n.plan_id = :plan and n.edition = :edition and o.id = n.continues
                and (n.title ->> 'ru' = o.title ->> 'ru' or n.title ->> 'kk' = o.title ->> 'kk')""";

    private static final String INHERIT_TERM = """
            update measure n set term_wording = o.term_wording || n.term_wording
            from measure o where n.plan_id = :plan and n.edition = :edition and o.id = n.continues
                and (n.term_wording ->> 'ru' = o.term_wording ->> 'ru' or n.term_wording ->> 'kk' = o.term_wording ->> 'kk')""";

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
        for (var statement : List.of(
                INHERIT_LINKS, INHERIT_TITLE, INHERIT_TERM, FORGET_GUESSES, INHERIT_INDICATORS, KEEP_INDICATOR_IDS)) {
            database.createNativeQuery(statement)
                    .setParameter("plan", plan)
                    .setParameter("edition", edition)
                    .executeUpdate();
        }
    }
}
