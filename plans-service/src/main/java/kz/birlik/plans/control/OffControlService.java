package kz.birlik.plans.control;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.LongConsumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import kz.birlik.kit.data.audit.Audit;
import kz.birlik.kit.problem.Conflict;
import kz.birlik.kit.problem.GuardFailed;
import kz.birlik.kit.problem.InvalidRequest;
import kz.birlik.kit.problem.Missing;
import kz.birlik.kit.time.BusinessClock;
import kz.birlik.plans.http.Versioned;
import kz.birlik.plans.measure.AcceptedProgress;
import kz.birlik.plans.measure.MeasureRepository;
import kz.birlik.plans.measure.MeasureService;
import kz.birlik.plans.measure.MeasureView;
import kz.birlik.plans.measure.OffControl;
import kz.birlik.plans.plan.Plan;
import kz.birlik.plans.plan.PlanRepository;
import kz.birlik.plans.plan.PlanRights;
import kz.birlik.plans.report.ReportRights;
import kz.birlik.plans.schedule.ReportSchedules;

/** Takes measures off control. */
@ApplicationScoped
public class OffControlService {

    private final MeasureRepository measures;
    private final MeasureService views;
    private final AcceptedProgress execution;
    private final PlanRepository plans;
    private final PlanRights planRights;
    private final ReportRights rights;
    private final ReportSchedules schedules;
    private final BusinessClock clock;
    private final Audit audit;

    OffControlService(
            MeasureRepository measures,
            MeasureService views,
            AcceptedProgress execution,
            PlanRepository plans,
            PlanRights planRights,
            ReportRights rights,
            ReportSchedules schedules,
            BusinessClock clock,
            Audit audit) {
        this.measures = measures;
        this.views = views;
        this.execution = execution;
        this.plans = plans;
        this.planRights = planRights;
        this.rights = rights;
        this.schedules = schedules;
        this.clock = clock;
        this.audit = audit;
    }

    @Transactional
    public Versioned<MeasureView> takeOff(UUID id, LongConsumer precondition, OffControlRequest request) {
        var measure = measures.get(id);
        var plan = planRights.visible(plans.get(measure.planId()), "measure", id);
        requireCollector(plan);
        precondition.accept(measure.version());
        plan.requireOpen("OFF_CONTROL");
        if (request.act().date().isAfter(clock.today())) {
            throw new InvalidRequest(
                    "act.date",
                    "The act is dated %s, after today.".formatted(request.act().date()));
        }
        measures.lockLine(measure.lineId());
        execution.offControl(measure.lineId()).ifPresent(off -> {
            throw new Conflict("measure-off-control", "The measure is off control since %s.".formatted(off.offOn()));
        });
        execution.doneOn(measure.lineId(), clock.today()).ifPresent(day -> {
            throw new Conflict(
                    "measure-done", "The measure was done on %s; nothing is left to control.".formatted(day));
        });
        execution.takeOff(new OffControl(measure, request.act(), request.reason()));
        audit.record(
                "measure-off-control",
                "measure",
                measure.lineId(),
                null,
                Map.of("act", request.act().number(), "on", request.act().date(), "reason", request.reason()));
        measures.flush();
        return views.read(id, clock.today());
    }

    private void requireCollector(Plan plan) {
        var schedule = schedules
                .findByIdOptional(plan.id())
                .orElseThrow(() -> new GuardFailed(
                        "OFF_CONTROL",
                        List.of(new Missing(
                                "reportSchedule", "The report schedule of the plan names who collects.", null))));
        rights.requireCollect(schedule.collector());
    }
}
