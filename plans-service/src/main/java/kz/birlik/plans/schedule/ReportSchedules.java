package kz.birlik.plans.schedule;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import kz.birlik.plans.measure.term.Period;
import kz.birlik.plans.plan.Plan;

/** Every query on schedules, and what follows from one for its plan. */
@ApplicationScoped
public class ReportSchedules implements PanacheRepositoryBase<ReportSchedule, UUID> {

    /** A plan that is reported on. */
    public record Running(ReportSchedule schedule, Plan plan) {}

    /** @return the approved plans with a schedule that are not closed */
    public List<Running> running() {
        return getEntityManager()
                .createQuery("""
                        select s, p from ReportSchedule s join Plan p on p.id = s.planId
                        where p.approvedOn is not null and p.status <> CLOSED order by p.id""", Object[].class)
                .getResultStream()
                .map(row -> new Running((ReportSchedule) row[0], (Plan) row[1]))
                .toList();
    }

    /** @return the periods of the plan in order; empty while it has no schedule */
    public List<ReportPeriod> periods(Plan plan) {
        return findByIdOptional(plan.id())
                .map(schedule -> periods(schedule, plan))
                .orElse(List.of());
    }

    public List<ReportPeriod> periods(ReportSchedule schedule, Plan plan) {
        return SchedulePeriods.of(schedule.rules, new Period(plan.periodFrom(), plan.periodTo()));
    }

    public Optional<ReportPeriod> period(Plan plan, String key) {
        return periods(plan).stream().filter(period -> period.key().equals(key)).findFirst();
    }
}
