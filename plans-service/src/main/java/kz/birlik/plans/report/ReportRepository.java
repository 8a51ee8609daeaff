package kz.birlik.plans.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import kz.birlik.kit.problem.NotFound;
import kz.birlik.plans.schedule.ReportPeriod;

/** Every query on reports. */
@ApplicationScoped
public class ReportRepository implements PanacheRepositoryBase<Report, UUID> {

    Report get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("report", id));
    }

    Optional<Report> of(UUID line, String period) {
        return find("lineId = ?1 and periodKey = ?2", line, period).firstResultOptional();
    }

    List<Report> page(
            ReportFilter filter, ReportVisibility visibility, LocalDate today, Optional<UUID> after, int limit) {
        var where = new Where(filter, visibility, today);
        after.ifPresent(id -> where.and("r.id > :after", "after", id));
        return find("from Report r where " + where.text() + " order by r.id", where.parameters)
                .page(0, limit)
                .list();
    }

    long count(ReportFilter filter, ReportVisibility visibility, LocalDate today) {
        var where = new Where(filter, visibility, today);
        return count("from Report r where " + where.text(), where.parameters);
    }

    /** @return the keys of periods that have reports */
    public Set<String> periodsWithReports(UUID plan) {
        return getEntityManager()
                .createQuery("select distinct r.periodKey from Report r where r.planId = :plan", String.class)
                .setParameter("plan", plan)
                .getResultStream()
                .collect(Collectors.toSet());
    }

    /** Gives reports that are not accepted yet the days of a changed schedule. */
    public void reschedule(UUID plan, ReportPeriod period) {
        getEntityManager()
                .createQuery("""
                        update versioned Report r set r.periodFrom = :from, r.periodTo = :to,
                            r.executorDue = :executorDue, r.collectorDue = :collectorDue
                        where r.planId = :plan and r.periodKey = :key and r.status <> :accepted""")
                .setParameter("from", period.from())
                .setParameter("to", period.to())
                .setParameter("executorDue", period.executorDue())
                .setParameter("collectorDue", period.collectorDue())
                .setParameter("plan", plan)
                .setParameter("key", period.key())
                .setParameter("accepted", ReportStatus.ACCEPTED)
                .executeUpdate();
    }

    /** The conditions of a list with their parameters. */
    private static final class Where {

        private static final String OVERDUE =
                "(r.status <> ACCEPTED and (r.firstSubmittedOn is null and r.executorDue < :today or r.collectorDue < :today))";

        private final List<String> conditions = new ArrayList<>();
        private final Map<String, Object> parameters = new HashMap<>();

        Where(ReportFilter filter, ReportVisibility visibility, LocalDate today) {
            if (!visibility.everything()) {
                conditions.add("(" + String.join(" or ", seen(visibility)) + ")");
            }
            andIf("r.planId = :plan", "plan", filter.plan);
            andIf("r.lineId = :line", "line", filter.line);
            andIf("r.status = :status", "status", filter.status);
            andIf("r.periodKey = :period", "period", filter.period);
            if (filter.overdue != null) {
                and(filter.overdue ? OVERDUE : "not " + OVERDUE, "today", today);
            }
        }

        private List<String> seen(ReportVisibility visibility) {
            var seen = new ArrayList<String>();
            seen.add("r.status = ACCEPTED");
            if (!visibility.regions().isEmpty()) {
                parameters.put("regions", visibility.regions());
                seen.add("r.planId in (select p.id from Plan p where p.regionKato in :regions)");
            }
            if (visibility.editorBody() != null) {
                parameters.put("editor", visibility.editorBody());
                seen.add("r.planId in (select p.id from Plan p where p.ownerBody = :editor)");
            }
            if (visibility.everyRegion()) {
                seen.add("r.planId in (select p.id from Plan p where p.level <> REPUBLIC)");
            }
            if (!visibility.leadBodies().isEmpty()) {
                parameters.put("leads", visibility.leadBodies());
                seen.add("r.leadBody in :leads");
            }
            if (visibility.collector() != null) {
                parameters.put("collector", visibility.collector());
                seen.add("r.planId in (select s.planId from ReportSchedule s where s.collector = :collector)");
            }
            return seen;
        }

        void and(String condition, String name, Object value) {
            conditions.add(condition);
            parameters.put(name, value);
        }

        private void andIf(String condition, String name, Object value) {
            if (value != null) {
                and(condition, name, value);
            }
        }

        String text() {
            return conditions.isEmpty() ? "1 = 1" : String.join(" and ", conditions);
        }
    }
}
