package kz.birlik.plans.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;

import kz.birlik.plans.plan.PlanVisibility;

/** Every statement on the measures of all plans (ADR 0071). */
@ApplicationScoped
class MeasureSearchTable {

    /**
     * Plan by plan, and within one by position: what narrows the plans is decided on them alone, and each gives at most the rows
     * of one page, so neither the depth of the page nor the rows of other plans cost anything. A body is found in the executors,
     * where its measures stand in the same order.
     */
    private static final String PAGE = """
            select p.id, found.place, found.id as measure_id
            from plan p cross join lateral (%s) found
            where %s and p.id >= :plan
            order by p.id, found.place limit :most""";

    private static final String OF_PLAN = """
            select m.id, m.position as place from measure m %s
            where m.plan_id = p.id and m.edition = p.edition and m.position > case when p.id = :plan then :place else 0 end and %s
            order by m.position limit :most""";
    private static final String OF_BODY = """
            select m.id, m.position as place
            from (select distinct e.place, e.measure_id from measure_executor e
                where e.body = :body and e.plan_id = p.id and e.edition = p.edition
                and e.place > case when p.id = :plan then :place else 0 end) of_body
            join measure m on m.id = of_body.measure_id %s
            where %s order by of_body.place limit :most""";
    private static final String COUNT =
            "select count(*) from plan p join measure m on m.plan_id = p.id and m.edition = p.edition %s where %s and %s";
    private static final String HAS_BODY =
            "exists (select from measure_executor e where e.measure_id = m.id and e.body = :body)";

    /** Place of a measure in the list. */
    record Place(UUID plan, int position) {
        static final Place START = new Place(new UUID(0, 0), 0);
    }

    /** A measure found, and where. */
    record Found(Place place, UUID measure) {}

    private final EntityManager database;

    MeasureSearchTable(EntityManager database) {
        this.database = database;
    }

    /** @param day whose status is asked for */
    @SuppressWarnings("unchecked")
    List<Found> page(MeasureSearchFilter filter, PlanVisibility visibility, LocalDate day, Place after, int most) {
        var where = new MeasureSearchWhere(filter, visibility, day);
        var ofPlan = (filter.body == null ? OF_PLAN : OF_BODY).formatted(where.joins(), where.ofMeasures());
        var query = database.createNativeQuery(PAGE.formatted(ofPlan, where.ofPlans()))
                .setParameter("plan", after.plan())
                .setParameter("place", after.position())
                .setParameter("most", most);
        return ((List<Object[]>) bound(query, where, filter).getResultList())
                .stream()
                        .map(row -> new Found(new Place((UUID) row[0], ((Number) row[1]).intValue()), (UUID) row[2]))
                        .toList();
    }

    long count(MeasureSearchFilter filter, PlanVisibility visibility, LocalDate day) {
        var where = new MeasureSearchWhere(filter, visibility, day);
        var ofMeasures = filter.body == null ? where.ofMeasures() : where.ofMeasures() + " and " + HAS_BODY;
        var query = database.createNativeQuery(COUNT.formatted(where.joins(), where.ofPlans(), ofMeasures), Long.class);
        return (Long) bound(query, where, filter).getSingleResult();
    }

    private static Query bound(Query query, MeasureSearchWhere where, MeasureSearchFilter filter) {
        where.parameters().forEach(query::setParameter);
        return filter.body == null ? query : query.setParameter("body", filter.body);
    }
}
