package kz.birlik.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Approved plans of synthetic measures for the analysis: of the republic and 20 regions, half of them of one year and half of the next,
 * with executors, sums, indicators, reports and links to a concept. Of the measures 30 % stand in groups of 2 to 21 that say the same in
 * other words, order and language ({@link SyntheticTitles}); each of the others says something of its own, often nearly the same as some.
 */
final class AnalysedPlans {

    static final int SMALL_PLAN = 70;
    private static final int OWNERS = 21;

    private static final String PLANS = """
            create temp table made_plan as
                select gen_random_uuid() as id, n as place, n %% %1$d as owner, %2$d + n / %1$d %% 2 as year,
                    case when n %% %1$d = 0 then null else (array['10','11','15','19','23','27','31','33','35','39','43','47','55','59','61','62','63',
                        '71','75','79'])[n %% %1$d] || '0000000' end as region
                from generate_series(0, %3$d - 1) n""";
    /**
     * Of 40 measures 12 stand in groups; those are dealt out in rounds of 230, into groups of 2, 3, and so on to 21, each a stretch of
     * neighbours, so that its members fall into different plans. Rows come plan by plan with ids that rise, as an import writes them.
     */
    private static final String MEASURES = """
            create temp table made as
                select uuidv7() as id, one.* from (
                    select p.id as plan_id, p.region, p.year, p.owner, p.place as plan_place, m as position, m * %1$d + p.place as n
                    from made_plan p cross join generate_series(1, %2$d) m order by p.place, m) one;
            create temp table dealt as
                select made.*, case when n %% 40 < 12 then n / 40 * 12 + n %% 40 end as nth,
                    ('x' || substr(md5('v' || n), 1, 7))::bit(28)::int as lot from made;
            create temp table sensed as
                select dealt.*, ((case when nth is null then n
                    else -(nth / 230 * 20 + floor((1 + sqrt(9 + 8 * (nth %% 230))) / 2)) end + 500000)::bigint * 17798981 %% %3$d)::int as says from dealt;
            create temp table worded as select sensed.*, %4$s from sensed cross join words w""";

    private static final String PLANS_WRITTEN = """
            insert into followed_concept (id, code, title, edition, status, in_force_from)
                values ('%1$s', 'bench-%2$d', '{"ru": "Синтетическая концепция"}', 1, 'IN_FORCE', '2020-01-01');
            insert into followed_direction (id, concept_id, number, title, provision_ids, position)
                select md5('d%2$d-' || n)::uuid, '%1$s', n::text, jsonb_build_object('ru', 'Направление ' || n), '[]', n from generate_series(0, 7) n;
            insert into followed_task (id, concept_id, direction_id, number, title, provision_ids, position)
                select md5('t%2$d-' || n)::uuid, '%1$s', md5('d%2$d-' || n %% 8)::uuid, n::text, jsonb_build_object('ru', 'Задача ' || n), '[]', n
                from generate_series(0, 23) n;
            insert into plan (id, level, region_kato, owner_body, title, period_from, period_to, concept_id, concept_edition, status, edition,
                approval_act, approved_on, measure_count, created_at, version)
            select id, case when region is null then 'REPUBLIC' else 'REGION' end, region, coalesce('AKIM-' || region, 'MKI'),
                '{"ru": "Синтетический план для замера"}', make_date(year, 1, 1), make_date(year, 12, 31), '%1$s', 1, 'APPROVED', 1,
                '{"type": "ORDER", "number": "0", "date": "2020-01-01"}', '2020-01-01', %3$d, now(), 0 from made_plan;
            insert into plan_edition (plan_id, number, valid_from, created_at, measure_count, approval_act, approved_on)
                select p.id, 1, p.approved_on, now(), p.measure_count, p.approval_act, p.approved_on from plan p join made_plan m on m.id = p.id;
            insert into report_schedule (plan_id, collector, rules, version, set_on)
                select id, 'MKI', '[{"period": "HALF_YEAR", "executorDue": {"day": 5, "monthsAfterEnd": 1}, "collectorDue": {"day": 25, "monthsAfterEnd": 1}}]',
                    0, '2020-01-01' from made_plan""";
    private static final String MEASURES_WRITTEN = """
            insert into measure (id, plan_id, edition, line_id, position, number, title, completion_form, term_raw, term_wording, term_kind,
                term_from, term_to, due_dates, cost_total, source, direction_id, task_id, source_row, version)
            select id, plan_id, 1, id, position, position::text,
                %2$s,
                jsonb_build_object('ru', case when lot %% 7 = 0 then 'проведение мероприятия' else 'отчёт' end), 'квартал', '{"ru": "квартал"}', 'QUARTER',
                make_date(year, lot %% 4 * 3 + 1, 1), (make_date(year, lot %% 4 * 3 + 1, 1) + interval '3 months - 1 day')::date,
                case when lot %% 25 = 0 then '[]' else jsonb_build_array((make_date(year, lot %% 4 * 3 + 1, 1) + interval '3 months - 1 day')::date) end,
                case when lot %% 30 > 0 then 500 + lot %% 5000 end, jsonb_build_object('ru', case when region is null then 'РБ' else 'МБ' end),
                case when lot %% 9 > 0 then md5('d%1$d-' || lot %% 8)::uuid end, case when lot %% 9 > 4 then md5('t%1$d-' || lot %% 24)::uuid end,
                position + 6, 0
            from worded""";
    private static final String BELONGINGS = """
            insert into measure_executor (measure_id, plan_id, edition, place, position, name, body, by_agreement, lead)
                select id, plan_id, 1, position, 1, '{"ru": "акимат"}'::jsonb, coalesce('AKIM-' || region, 'MKI'), lot % 40 = 0, true from worded
                union all select id, plan_id, 1, position, 2, '{"ru": "МКИ"}'::jsonb, 'MKI', lot % 40 = 0, false from worded where lot % 2 = 0;
            insert into measure_cost (measure_id, year, thousand_kzt) select id, year, 500 + lot % 5000 from worded where lot % 30 > 0;
            insert into measure_indicator (measure_id, id, position, name, unit, baseline_value, baseline_year, targets, guessed)
                select id, md5('i' || id)::uuid, 1, jsonb_build_object('ru', 'Доля охваченных: ' || people || ' ' || place), '%',
                    case when lot % 3 > 0 then lot % 90 end, case when lot % 3 > 0 then year - 1 end,
                    jsonb_build_array(jsonb_build_object('year', year, 'value', lot % 95 + 1)), false from worded where lot % 5 < 2;
            insert into report (id, plan_id, line_id, period_key, period_from, period_to, executor_due, collector_due, status, claim, done_on,
                actual_cost, people, events, indicator_values, authors, first_submitted_on, submitted_on, accepted_on, created_at, version)
                select uuidv7(), plan_id, id, year || '-H1', make_date(year, 1, 1), make_date(year, 6, 30), make_date(year, 7, 5),
                    make_date(year, 7, 25), 'ACCEPTED', case when lot % 5 = 0 then 'DONE' else 'IN_PROGRESS' end,
                    case when lot % 5 = 0 then make_date(year, 6, 1) end, 400 + lot % 5000, case when lot % 11 > 0 then 50 + lot % 900 end, 1 + lot % 4,
                    case when lot % 5 < 2 then jsonb_build_array(jsonb_build_object('indicatorId', md5('i' || id)::uuid, 'unit', '%', 'value', lot % 90))
                        else '[]' end, '[]', make_date(year, 7, 1), make_date(year, 7, 1), make_date(year, 7, 10), now(), 0
                from worded where lot % 3 > 0""";

    private AnalysedPlans() {}

    /**
     * @param year the first of the two; sets of years far apart are not compared with each other
     * @return ids of the plans
     */
    static List<UUID> write(Connection database, int year, int plans, int measuresEach) throws SQLException {
        var concept = UUID.randomUUID();
        database.setAutoCommit(false);
        run(database, "drop table if exists words, made_plan, made, dealt, sensed, worded");
        run(database, SyntheticTitles.WORDS);
        run(database, PLANS.formatted(OWNERS, year, plans));
        run(database, MEASURES.formatted(plans, measuresEach, SyntheticTitles.SENSES, SyntheticTitles.CHOSEN));
        run(database, PLANS_WRITTEN.formatted(concept, year, measuresEach));
        run(database, MEASURES_WRITTEN.formatted(year, SyntheticTitles.WORDED));
        run(database, BELONGINGS);
        var ids = new ArrayList<UUID>();
        try (var select = database.createStatement();
                var rows = select.executeQuery("select id from made_plan order by id")) {
            while (rows.next()) {
                ids.add(rows.getObject(1, UUID.class));
            }
        }
        database.commit();
        database.setAutoCommit(true);
        run(database, "vacuum analyze");
        return ids;
    }

    private static void run(Connection database, String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
