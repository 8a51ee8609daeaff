package kz.birlik.plans.report;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import kz.birlik.plans.measure.Measure;
import kz.birlik.plans.measure.MeasureRepository;
import kz.birlik.plans.plan.Plan;
import kz.birlik.plans.plan.PlanRepository;
import kz.birlik.plans.schedule.ReportSchedule;
import kz.birlik.plans.schedule.ReportSchedules;

/** Reads reports with what belongs to them; a page costs three statements more, whatever its size. */
@ApplicationScoped
class FullReports {

    private final PlanRepository plans;
    private final ReportSchedules schedules;
    private final MeasureRepository measures;

    FullReports(PlanRepository plans, ReportSchedules schedules, MeasureRepository measures) {
        this.plans = plans;
        this.schedules = schedules;
        this.measures = measures;
    }

    /** A report that is being opened, with what its opener has read already. */
    FullReport of(Report report, Plan plan, Measure measure) {
        var collector = schedules
                .findByIdOptional(plan.id())
                .map(ReportSchedule::collector)
                .orElse(null);
        return new FullReport(report, plan, collector, measure);
    }

    FullReport of(Report report) {
        return of(List.of(report)).get(0);
    }

    List<FullReport> of(Collection<Report> reports) {
        if (reports.isEmpty()) {
            return List.of();
        }
        var planIds = reports.stream().map(report -> report.planId).distinct().toList();
        var byPlan = plans.list("id in ?1", planIds).stream().collect(Collectors.toMap(Plan::id, Function.identity()));
        Map<UUID, String> collectors = schedules.list("planId in ?1", planIds).stream()
                .collect(Collectors.toMap(ReportSchedule::planId, ReportSchedule::collector));
        var byLine = measures
                .ofLines(
                        reports.stream().map(report -> report.lineId).distinct().toList())
                .stream()
                .collect(Collectors.toMap(Measure::lineId, Function.identity()));
        return reports.stream()
                .map(report -> new FullReport(
                        report, byPlan.get(report.planId), collectors.get(report.planId), byLine.get(report.lineId)))
                .toList();
    }
}
