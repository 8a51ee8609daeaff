package kz.birlik.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;

/**
 * Groups as the product answers them: titles stand as measures of one republican plan, which is analysed, and the groups of the run are
 * read page by page. They are written into the database, since an import reads more from a table than its titles.
 */
final class FoundGroups {

    private static final String PLAN = """
            insert into plan (id, level, owner_body, title, period_from, period_to, status, edition, approval_act, approved_on, measure_count,
                    created_at, version)
                values ('%1$s', 'REPUBLIC', 'MKI', '{"ru": "Названия, группы которых известны"}', '%2$d-01-01', '%2$d-12-31', 'APPROVED', 1,
                    '{"type": "ORDER", "number": "0", "date": "2020-01-01"}', '2020-01-01', %3$d, now(), 0);
            insert into plan_edition (plan_id, number, valid_from, created_at, measure_count, approval_act, approved_on)
                select id, 1, approved_on, now(), measure_count, approval_act, approved_on from plan where id = '%1$s'""";
    private static final String MEASURE = """
            insert into measure (id, plan_id, edition, line_id, position, title, version)
                values (?, ?, 1, ?, ?, jsonb_build_object(?::text, ?::text), 0)""";

    private final BenchSuite suite;
    private final AnalysisRuns runs;
    private int year = 2030;

    FoundGroups(BenchSuite suite) {
        this.suite = suite;
        this.runs = new AnalysisRuns(suite);
    }

    /** @return the group of each text by its place; null for a text that is like no other */
    List<String> of(List<LabelledText> texts) throws SQLException, IOException, InterruptedException {
        // Years apart, so that a plan is never compared with the one of another file.
        year += 10;
        var plan = UUID.randomUUID();
        var places = new HashMap<String, Integer>();
        try (var database = suite.plansDatabase()) {
            var measures = write(database, plan, texts);
            measures.forEach(measure -> places.put(measure.toString(), places.size()));
        }
        var run = runs.completed(List.of(plan), year + "-12-01");
        var groups = new String[texts.size()];
        runs.duplicates(
                run,
                group -> group.get("members")
                        .forEach(member ->
                                groups[places.get(member.get("measureId").asText())] =
                                        group.get("id").asText()));
        return Arrays.asList(groups);
    }

    private List<UUID> write(Connection database, UUID plan, List<LabelledText> texts) throws SQLException {
        var measures = new ArrayList<UUID>();
        database.setAutoCommit(false);
        try (var statement = database.createStatement();
                var insert = database.prepareStatement(MEASURE)) {
            statement.execute(PLAN.formatted(plan, year, texts.size()));
            for (var text : texts) {
                var id = UUID.randomUUID();
                measures.add(id);
                var values = new Object[] {id, plan, id, measures.size(), text.language(), text.text()};
                for (var at = 0; at < values.length; at++) {
                    insert.setObject(at + 1, values[at]);
                }
                insert.addBatch();
            }
            insert.executeBatch();
        }
        database.commit();
        return measures;
    }
}
