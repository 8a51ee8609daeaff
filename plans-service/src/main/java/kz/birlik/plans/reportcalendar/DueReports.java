package kz.birlik.plans.reportcalendar;

import java.time.LocalDate;

import kz.birlik.kit.text.LocalizedText;
import kz.birlik.plans.plan.Plan;
import kz.birlik.plans.schedule.ReportPeriod;
import kz.birlik.plans.schedule.ReportSchedule;

/**
 * What one hop owes for one period of a plan.
 *
 * @param collector name of the body that collects; its code where it is not registered
 */
record DueReports(Plan plan, ReportSchedule schedule, ReportPeriod period, ReportHop hop, LocalizedText collector) {

    LocalDate due() {
        return hop == ReportHop.EXECUTOR ? period.executorDue() : period.collectorDue();
    }

    /** The same whatever the days and the wording become: plan, period and hop. */
    String uid() {
        return "%s-%s-%s@birlik.kz".formatted(plan.id(), period.key(), hop.tag());
    }

    /** Grows with each change of the plan or of its schedule. */
    int sequence() {
        return Math.toIntExact(plan.version() + schedule.version());
    }
}
