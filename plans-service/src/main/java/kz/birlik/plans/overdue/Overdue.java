package kz.birlik.plans.overdue;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import kz.birlik.kit.data.audit.Audit;
import kz.birlik.kit.data.outbox.Outbox;
import kz.birlik.kit.time.BusinessClock;
import kz.birlik.plans.measure.MeasureRepository;
import kz.birlik.plans.plan.PlanRepository;
import kz.birlik.plans.report.ReportEvent;
import kz.birlik.plans.schedule.ReportSchedules;

/** Finds the periods that have fallen due and tells of the measures without a report, a batch a transaction. */
@ApplicationScoped
class Overdue {

    private static final int BATCH = 200;

    private final OverdueTable table;
    private final ReportSchedules schedules;
    private final PlanRepository plans;
    private final MeasureRepository measures;
    private final Outbox outbox;
    private final Audit audit;
    private final BusinessClock clock;

    Overdue(
            OverdueTable table,
            ReportSchedules schedules,
            PlanRepository plans,
            MeasureRepository measures,
            Outbox outbox,
            Audit audit,
            BusinessClock clock) {
        this.table = table;
        this.schedules = schedules;
        this.plans = plans;
        this.measures = measures;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** @return the periods of running plans whose last day has passed and that were not gone through yet */
    @Transactional
    public List<DuePeriod> due() {
        var today = clock.today();
        return schedules.running().stream()
                .flatMap(running -> {
                    var swept = table.sweptOf(running.plan().id());
                    return schedules.periods(running.schedule(), running.plan()).stream()
                            .filter(period -> period.executorDue().isBefore(today))
                            .filter(period -> !period.executorDue()
                                    .isBefore(running.schedule().setOn()))
                            .filter(period -> !swept.contains(period.key() + "/" + period.executorDue()))
                            .map(period -> new DuePeriod(running.plan().id(), period));
                })
                .toList();
    }

    /** @return whether there may be more to tell of that period */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean tell(DuePeriod due) {
        if (!table.lease(due.planId())) {
            return false;
        }
        var lines = table.raise(due, BATCH);
        if (!lines.isEmpty()) {
            var plan = plans.get(due.planId());
            var period = new ReportEvent.PeriodRef(
                    due.period().key(), due.period().from(), due.period().to());
            for (var measure : measures.ofLines(lines)) {
                var told = ReportEvent.MeasureRef.of(measure, plan, measures.leadBody(measure.id()));
                outbox.record(new ReportEvent.Overdue(told, period, due.period().executorDue()));
            }
            audit.record(
                    "measures-overdue",
                    "plan",
                    due.planId(),
                    null,
                    Map.of("period", due.period().key(), "measures", lines.size()));
        }
        if (lines.size() < BATCH) {
            table.swept(due);
            return false;
        }
        return true;
    }
}
