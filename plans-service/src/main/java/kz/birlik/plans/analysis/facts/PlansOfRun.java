package kz.birlik.plans.analysis.facts;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import kz.birlik.plans.plan.Plan;

/** Which plans a run reads, and in which edition; a statement each, however many plans. */
@ApplicationScoped
public class PlansOfRun {

    private static final String COMPARED = """
            select p.id from plan p
            where p.approved_on <= :day and p.id not in (:chosen) and exists (
                select from plan c where c.id in (:chosen) and (
                    c.level = p.level and c.region_kato is not distinct from p.region_kato and c.owner_body = p.owner_body
                        and extract(year from p.period_to) = extract(year from c.period_from) - 1
                    or p.level = 'REPUBLIC' and c.level <> 'REPUBLIC'
                        and extract(year from p.period_from) <= extract(year from c.period_to)
                        and extract(year from p.period_to) >= extract(year from c.period_from)))
            order by p.id""";
    private static final String EDITIONS = """
            select distinct on (e.plan_id) e.plan_id, e.number, e.measure_count from plan_edition e
            where e.plan_id in (:plans)
            order by e.plan_id, (e.valid_from <= :day) desc nulls last,
                case when e.valid_from <= :day then -e.number else e.number end""";

    /**
     * A plan in the edition valid on the day of the run; the first one for a day before it.
     *
     * @param measures how many that edition has
     */
    public record Edition(UUID planId, int number, int measures) {}

    /** A plan with the days of its life, each of which may be missing. */
    record Row(Plan plan, LocalDate approvedOn, LocalDate closedOn) {

        /** @return whether anybody owed anything for it on that day */
        boolean isOwedOn(LocalDate day) {
            return approvedOn != null && !approvedOn.isAfter(day);
        }
    }

    private final EntityManager database;

    PlansOfRun(EntityManager database) {
        this.database = database;
    }

    /** @return plans in force that the chosen ones are compared with: last year's of the same owners, and the republic's of their years */
    @SuppressWarnings("unchecked")
    public List<UUID> compared(Collection<UUID> chosen, LocalDate day) {
        return database.createNativeQuery(COMPARED, UUID.class)
                .setParameter("chosen", chosen)
                .setParameter("day", day)
                .getResultList();
    }

    /** @return the edition of each, in the order of the ids */
    public List<Edition> editions(Collection<UUID> plans, LocalDate day) {
        if (plans.isEmpty()) {
            return List.of();
        }
        @SuppressWarnings("unchecked")
        List<Object[]> rows = database.createNativeQuery(EDITIONS)
                .setParameter("plans", plans)
                .setParameter("day", day)
                .getResultList();
        return rows.stream()
                .map(row -> new Edition((UUID) row[0], ((Number) row[1]).intValue(), ((Number) row[2]).intValue()))
                .toList();
    }

    Map<UUID, Row> plans(Collection<UUID> ids) {
        return database.createQuery(
                        "select new kz.birlik.plans.analysis.facts.PlansOfRun$Row(p, p.approvedOn, p.closedOn) from Plan p where p.id in :ids",
                        Row.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(row -> row.plan().id(), Function.identity()));
    }
}
