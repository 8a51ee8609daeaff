package kz.birlik.bench;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Fills the database of plans-service with approved plans of synthetic measures: {@value #PLANS} plans of 20 regions over 25 years,
 * each of {@value #MEASURES_EACH} measures with executors, costs, directions, terms in all quarters, accepted reports and some taken off
 * control, so that every filter of the lists has something to find and something to leave out.
 */
final class FilledPlans {

    static final int PLANS = 500;
    static final int MEASURES_EACH = 2_000;
    static final int MEASURES = PLANS * MEASURES_EACH;

    /** A region, a body, a direction and a day that the filled plans have. */
    static final String REGION = "150000000";

    static final String BODY = "MKI";
    static final String DIRECTION = "00000000-0000-4000-8000-000000000003";
    static final String DAY = "2026-07-01";

    private static final String MADE = """
            create temp table made_plan as
                select gen_random_uuid() as id, (10 + n %% 20) || '0000000' as region, 2010 + n / 20 as year from generate_series(0, %d) n;
            create temp table made as
                select gen_random_uuid() as id, p.id as plan_id, p.region, p.year, n as position,
                    make_date(p.year, n %% 4 * 3 + 1, 1) as term_from,
                    (make_date(p.year, n %% 4 * 3 + 1, 1) + interval '3 months - 1 day')::date as term_to, n * 7919 %% 100 as pick
                from made_plan p cross join generate_series(1, %d) n""".formatted(PLANS - 1, MEASURES_EACH);
    private static final String PLANS_WRITTEN = """
            insert into plan (id, level, region_kato, owner_body, title, period_from, period_to, status, edition, approval_act, approved_on,
                measure_count, created_at, version)
            select id, 'REGION', region, 'AKIM-' || region, '{"ru": "Синтетический план для замера"}', make_date(year, 1, 1), make_date(year, 12, 31),
                'APPROVED', 1, '{"type": "AKIMAT_RESOLUTION", "number": "0", "date": "2010-01-01"}', make_date(year, 1, 1), %d, now(), 0
            from made_plan""".formatted(MEASURES_EACH);
    private static final String EDITIONS = """
            insert into plan_edition (plan_id, number, valid_from, created_at, measure_count, approval_act, approved_on)
            select id, 1, period_from, now(), measure_count, approval_act, approved_on from plan""";
    private static final String MEASURES_WRITTEN = """
            insert into measure (id, plan_id, edition, line_id, position, number, title, completion_form, term_raw, term_wording, term_kind,
                term_from, term_to, due_dates, cost_total, source, direction_id, source_row, version)
            select id, plan_id, 1, id, position, position::text,
                jsonb_build_object('ru', case when pick = 0 then 'Фестиваль' else 'Встреча' end || ' (синтетическое мероприятие № ' || position || ')'),
                '{"ru": "отчёт"}', 'квартал', '{"ru": "квартал"}', 'QUARTER', term_from, term_to, jsonb_build_array(term_to), 1200.5, '{"ru": "МБ"}',
                case when pick < 80 then ('00000000-0000-4000-8000-00000000000' || pick % 8)::uuid end, position + 6, 0
            from made""";
    private static final String EXECUTORS = """
            insert into measure_executor (measure_id, plan_id, edition, place, position, name, body, by_agreement, lead)
            select id, plan_id, 1, position, 1, '{"ru": "акимат"}'::jsonb, 'AKIM-' || region, false, true from made
            union all select id, plan_id, 1, position, 2, '{"ru": "МКИ"}', 'MKI', false, false from made where pick % 2 = 0""";
    private static final String COSTS =
            "insert into measure_cost (measure_id, year, thousand_kzt) select id, year, 1200.5 from made";
    private static final String REPORTS = """
            insert into report (id, plan_id, line_id, period_key, period_from, period_to, executor_due, collector_due, status, claim, done_on,
                authors, first_submitted_on, submitted_on, accepted_on, created_at, version)
            select gen_random_uuid(), plan_id, id, year::text, make_date(year, 1, 1), make_date(year, 12, 31), make_date(year, 12, 20),
                make_date(year + 1, 1, 5), 'ACCEPTED', case when pick < 40 then 'DONE' when pick < 50 then 'NOT_DONE' else 'IN_PROGRESS' end,
                case when pick < 30 then term_to when pick < 40 then term_to + 1 end,
                '[]', make_date(year, 12, 20), make_date(year, 12, 20), make_date(year, 12, 21), now(), 0
            from made where pick < 60 and year < 2026""";
    private static final String OFF_CONTROL = """
            insert into measure_off_control (line_id, plan_id, off_on, act, reason, recorded_at)
            select id, plan_id, make_date(year, 3, 1), '{}', 'synthetic', now() from made where pick >= 98 and year <= 2026""";

    private FilledPlans() {}

    static void write(Connection database) throws SQLException {
        database.setAutoCommit(false);
        for (var sql :
                new String[] {MADE, PLANS_WRITTEN, EDITIONS, MEASURES_WRITTEN, EXECUTORS, COSTS, REPORTS, OFF_CONTROL
                }) {
            run(database, sql);
        }
        database.commit();
        database.setAutoCommit(true);
        run(database, "vacuum analyze");
    }

    private static void run(Connection database, String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
