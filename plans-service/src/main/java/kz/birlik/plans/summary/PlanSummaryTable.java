package kz.birlik.plans.summary;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import kz.birlik.plans.measure.MeasureStatus;
import kz.birlik.plans.measure.StatusInSql;
import kz.birlik.plans.plan.PlanLevel;

/** The statements of the roll-up; the database counts and adds, so a million measures never pass through memory. */
@ApplicationScoped
class PlanSummaryTable {

    /** The table that was in force on the day; the first one for a plan whose act came before its period. */
    private static final String CHOSEN = """
            with chosen as materialized (
                select p.id, p.level, p.region_kato, p.period_from, e.edition
                from plan p cross join lateral (
                    select coalesce(max(number) filter (where valid_from <= cast(:day as date)), min(number)) as edition
                    from plan_edition where plan_id = p.id and approved_on <= cast(:day as date)) e
                where e.edition is not null and %s)
            """;

    private static final String PLANS =
            "select level, region_kato, null, true, count(*) from chosen group by level, region_kato";
    private static final String MEASURES = """
            select level, region_kato, direction_id, grouping(region_kato) = 0, status, count(*), count(parent_line_id),
                count(*) filter (where not by_year and cost_total is not null), sum(cost_total) filter (where not by_year),
                count(*) filter (where not by_year and cost_total is null)
            from (select p.level, p.region_kato, m.direction_id, m.parent_line_id, m.cost_total,
                    exists (select from measure_cost k where k.measure_id = m.id) as by_year, %s as status
                from chosen p join measure m on m.plan_id = p.id and m.edition = p.edition %s) counted
            group by grouping sets ((level, region_kato, status), (level, direction_id, status))
            """.formatted(StatusInSql.STATUS, StatusInSql.JOINS);
    private static final String COSTS = """
            select p.level, p.region_kato, m.direction_id, grouping(p.region_kato) = 0, k.year, count(*), sum(k.thousand_kzt)
            from chosen p join measure m on m.plan_id = p.id and m.edition = p.edition
            join measure_cost k on k.measure_id = m.id
            group by grouping sets ((p.level, p.region_kato, k.year), (p.level, m.direction_id, k.year))
            """;

    /**
     * What is added up together.
     *
     * @param ofRegion whether by region; else by direction
     * @param region KATO code, or null for the republic
     * @param direction of the concept, or null for measures bound to none
     */
    record Group(PlanLevel level, boolean ofRegion, String region, UUID direction) {}

    record Plans(Group group, long plans) {}

    /**
     * @param copies of them, those that carry out a measure of a higher plan
     * @param totalOnly of them, those with a stated total and no sum by year, and {@code total} of those
     * @param withoutCost of them, those that state no sum at all
     */
    record Measures(
            Group group,
            MeasureStatus status,
            long measures,
            long copies,
            long totalOnly,
            BigDecimal total,
            long withoutCost) {}

    record Costs(Group group, int year, long measures, BigDecimal thousandKzt) {}

    private final EntityManager database;

    PlanSummaryTable(EntityManager database) {
        this.database = database;
    }

    List<Plans> plans(PlanSummaryFilter filter, LocalDate day) {
        return rows(PLANS, filter, day).stream()
                .map(row -> new Plans(group(row), count(row[4])))
                .toList();
    }

    List<Measures> measures(PlanSummaryFilter filter, LocalDate day) {
        return rows(MEASURES, filter, day).stream()
                .map(row -> new Measures(
                        group(row),
                        MeasureStatus.valueOf((String) row[4]),
                        count(row[5]),
                        count(row[6]),
                        count(row[7]),
                        (BigDecimal) row[8],
                        count(row[9])))
                .toList();
    }

    List<Costs> costs(PlanSummaryFilter filter, LocalDate day) {
        return rows(COSTS, filter, day).stream()
                .map(row -> new Costs(group(row), ((Number) row[4]).intValue(), count(row[5]), (BigDecimal) row[6]))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String select, PlanSummaryFilter filter, LocalDate day) {
        var conditions = new ArrayList<String>();
        var parameters = new HashMap<String, Object>(Map.of("day", day));
        if (filter.period == null) {
            conditions.add(
                    "p.period_from <= :day and p.period_to >= :day and (p.closed_on is null or p.closed_on > :day)");
        } else {
            conditions.add("p.period_from <= :yearEnd and p.period_to >= :yearStart");
            parameters.put("yearStart", LocalDate.of(filter.period, 1, 1));
            parameters.put("yearEnd", LocalDate.of(filter.period, 12, 31));
        }
        if (filter.level != null) {
            conditions.add("p.level = :level");
            parameters.put("level", filter.level.name());
        }
        if (filter.region != null) {
            conditions.add("p.region_kato = :region");
            parameters.put("region", filter.region);
        }
        if (filter.concept != null) {
            conditions.add("p.concept_id = :concept");
            parameters.put("concept", filter.concept);
        }
        var query = database.createNativeQuery(CHOSEN.formatted(String.join(" and ", conditions)) + select);
        parameters.forEach(query::setParameter);
        return query.getResultList();
    }

    private static Group group(Object[] row) {
        return new Group(PlanLevel.valueOf((String) row[0]), (Boolean) row[3], (String) row[1], (UUID) row[2]);
    }

    private static long count(Object number) {
        return ((Number) number).longValue();
    }
}
