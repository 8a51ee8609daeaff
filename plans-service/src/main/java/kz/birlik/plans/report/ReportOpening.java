package kz.birlik.plans.report;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import kz.birlik.kit.data.audit.Audit;
import kz.birlik.kit.problem.Conflict;
import kz.birlik.kit.problem.GuardFailed;
import kz.birlik.kit.problem.InvalidRequest;
import kz.birlik.kit.problem.Missing;
import kz.birlik.kit.time.BusinessClock;
import kz.birlik.plans.edition.EditionService;
import kz.birlik.plans.http.Versioned;
import kz.birlik.plans.measure.AcceptedProgress;
import kz.birlik.plans.measure.Measure;
import kz.birlik.plans.measure.MeasureRepository;
import kz.birlik.plans.plan.Plan;
import kz.birlik.plans.plan.PlanRepository;
import kz.birlik.plans.plan.PlanRights;
import kz.birlik.plans.schedule.ReportPeriod;
import kz.birlik.plans.schedule.ReportSchedules;

/** Begins the report on a measure for a period: one, by who may, once the period has begun. */
@ApplicationScoped
public class ReportOpening {

    private final ReportRepository reports;
    private final ReportService service;
    private final FullReports full;
    private final MeasureRepository measures;
    private final AcceptedProgress accepted;
    private final PlanRepository plans;
    private final EditionService editions;
    private final PlanRights planRights;
    private final ReportRights rights;
    private final ReportSchedules schedules;
    private final BusinessClock clock;
    private final Audit audit;

    ReportOpening(
            ReportRepository reports,
            ReportService service,
            FullReports full,
            MeasureRepository measures,
            AcceptedProgress accepted,
            PlanRepository plans,
            EditionService editions,
            PlanRights planRights,
            ReportRights rights,
            ReportSchedules schedules,
            BusinessClock clock,
            Audit audit) {
        this.reports = reports;
        this.service = service;
        this.full = full;
        this.measures = measures;
        this.accepted = accepted;
        this.plans = plans;
        this.editions = editions;
        this.planRights = planRights;
        this.rights = rights;
        this.schedules = schedules;
        this.clock = clock;
        this.audit = audit;
    }

    /** @return the line of a measure the caller may see, for the list of its reports */
    @Transactional
    public UUID lineOf(UUID measureId) {
        var measure = measures.get(measureId);
        var plan = planRights.visible(plans.get(measure.planId()), "measure", measureId);
        editions.requireVisible(plan, measure.edition(), "measure", measureId);
        return measure.lineId();
    }

    /** @throws kz.birlik.kit.problem.Forbidden for whoever can report on no measure of the plan, before anything of what they send is looked at */
    @Transactional
    public void requireReporter(UUID planId) {
        rights.requireReporter(planRights.visible(plans.get(planId)), measures::plansLedBy);
    }

    @Transactional
    public Versioned<ReportView> open(UUID measureId, ReportRequest request) {
        var measure = measures.get(measureId);
        var plan = planRights.visible(plans.get(measure.planId()), "measure", measureId);
        editions.requireVisible(plan, measure.edition(), "measure", measureId);
        var lead = measures.leadBody(measure.id());
        rights.requireReport(plan, lead);
        requireRunning(plan, measure);
        var period = period(plan, request.period());
        measures.lockLine(measure.lineId());
        requireNone(measure, period);
        requireOwed(measure, period);
        var report = new Report(
                plan.id(), measure.lineId(), lead, period, rights.caller().subject());
        var found = full.of(report, plan, measure);
        if (request.content() != null) {
            service.requirePossible(request.content(), found);
            report.write(request.content(), rights.caller().subject());
        }
        reports.persistAndFlush(report);
        audit.record(
                "report-opened",
                "report",
                report.id,
                null,
                Map.of("planId", plan.id(), "lineId", measure.lineId(), "period", period.key()));
        return service.view(found);
    }

    private static void requireRunning(Plan plan, Measure measure) {
        plan.requireOpen("REPORT");
        if (measure.edition() > plan.edition()) {
            throw new GuardFailed(
                    "REPORT",
                    List.of(new Missing(
                            "approval", "The measure belongs to a correction that waits for its act.", null)));
        }
        if (!plan.isPublished()) {
            throw new GuardFailed(
                    "REPORT", List.of(new Missing("approval", "Only an approved plan is reported on.", null)));
        }
    }

    private ReportPeriod period(Plan plan, String key) {
        var periods = schedules.periods(plan);
        if (periods.isEmpty()) {
            throw new GuardFailed(
                    "REPORT",
                    List.of(new Missing(
                            "reportSchedule",
                            "Set when the plan is reported on.",
                            "/api/v1/plans/%s/report-schedule".formatted(plan.id()))));
        }
        var period = periods.stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new InvalidRequest(
                        "period",
                        "The plan is not reported on for %s, but for %s."
                                .formatted(
                                        key,
                                        periods.stream().map(ReportPeriod::key).collect(Collectors.joining(", ")))));
        if (clock.today().isBefore(period.from())) {
            throw new InvalidRequest("period", "The period begins on %s.".formatted(period.from()));
        }
        return period;
    }

    /** Periods that begin after a measure was done or taken off control have nothing to report. */
    private void requireOwed(Measure measure, ReportPeriod period) {
        accepted.offControl(measure.lineId())
                .filter(off -> off.offOn().isBefore(period.from()))
                .ifPresent(off -> {
                    throw new Conflict(
                            "measure-off-control", "The measure is off control since %s.".formatted(off.offOn()));
                });
        accepted.doneOn(measure.lineId(), clock.today())
                .filter(day -> day.isBefore(period.from()))
                .ifPresent(day -> {
                    throw new Conflict("measure-done", "The measure was done on %s.".formatted(day));
                });
    }

    private void requireNone(Measure measure, ReportPeriod period) {
        reports.of(measure.lineId(), period.key()).ifPresent(earlier -> {
            throw new Conflict(
                    "report-exists",
                    "The measure has a report for %s; edit that one.".formatted(period.key()),
                    Map.of("reportId", earlier.id));
        });
    }
}
