package kz.birlik.plans.schedule;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.LongConsumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import kz.birlik.kit.data.audit.Audit;
import kz.birlik.kit.identity.Role;
import kz.birlik.kit.problem.Conflict;
import kz.birlik.kit.problem.Forbidden;
import kz.birlik.kit.problem.InvalidRequest;
import kz.birlik.kit.time.BusinessClock;
import kz.birlik.plans.body.BodyRepository;
import kz.birlik.plans.http.Versioned;
import kz.birlik.plans.measure.term.Period;
import kz.birlik.plans.plan.Plan;
import kz.birlik.plans.plan.PlanRepository;
import kz.birlik.plans.plan.PlanRights;
import kz.birlik.plans.report.ReportRepository;

/** Sets and reads the schedule of a plan. */
@ApplicationScoped
public class ReportScheduleService {

    private final ReportSchedules schedules;
    private final ScheduleTemplates templates;
    private final ReportRepository reports;
    private final PlanRepository plans;
    private final PlanRights rights;
    private final BodyRepository bodies;
    private final BusinessClock clock;
    private final Audit audit;

    ReportScheduleService(
            ReportSchedules schedules,
            ScheduleTemplates templates,
            ReportRepository reports,
            PlanRepository plans,
            PlanRights rights,
            BodyRepository bodies,
            BusinessClock clock,
            Audit audit) {
        this.schedules = schedules;
        this.templates = templates;
        this.reports = reports;
        this.plans = plans;
        this.rights = rights;
        this.bodies = bodies;
        this.clock = clock;
        this.audit = audit;
    }

    @Transactional
    public Versioned<ReportScheduleView> read(UUID planId) {
        return view(rights.visible(plans.get(planId)));
    }

    /**
     * Editors set it until the plan is approved, and once more where an approved plan has none; then it is part of what was
     * approved, and only who approves plans changes a term that may already have passed.
     */
    @Transactional
    public Versioned<ReportScheduleView> set(UUID planId, LongConsumer precondition, ReportScheduleRequest request) {
        var plan = rights.visible(plans.get(planId));
        var kept = schedules.findById(planId);
        requireMaySet(plan, kept);
        precondition.accept(tag(kept));
        plan.requireOpen("SET_REPORT_SCHEDULE");
        var rules = rules(request, plan);
        if (!bodies.exists(request.collector(), clock.today())) {
            throw new InvalidRequest(
                    "collector", "No body of the register has the code %s.".formatted(request.collector()));
        }
        keepReports(plan, rules);
        var schedule = kept == null ? new ReportSchedule(planId, clock.today()) : kept;
        schedule.set(request.collector(), request.recipient(), request.template(), rules);
        if (kept == null) {
            schedules.persist(schedule);
        }
        audit.record(
                "report-schedule-set", "plan", planId, null, Map.of("collector", request.collector(), "rules", rules));
        schedules.flush();
        return view(plan);
    }

    private List<ScheduleRule> rules(ReportScheduleRequest request, Plan plan) {
        var listed = request.rules() != null && !request.rules().isEmpty();
        if (listed == (request.template() != null)) {
            throw new InvalidRequest("rules", "Name a template, or list the lines of the schedule.");
        }
        var rules = listed ? request.rules() : templates.get(request.template()).rules();
        var faults = SchedulePeriods.faults(rules);
        if (!faults.isEmpty()) {
            throw new InvalidRequest(faults);
        }
        if (SchedulePeriods.of(rules, new Period(plan.periodFrom(), plan.periodTo()))
                .isEmpty()) {
            throw new InvalidRequest("rules", "No period of the schedule touches the life of the plan.");
        }
        return rules;
    }

    /** Reports keep their periods; those not accepted yet get the new days. */
    private void keepReports(Plan plan, List<ScheduleRule> rules) {
        var periods = SchedulePeriods.of(rules, new Period(plan.periodFrom(), plan.periodTo()));
        var lost = new TreeSet<>(reports.periodsWithReports(plan.id()));
        periods.forEach(period -> lost.remove(period.key()));
        if (!lost.isEmpty()) {
            throw new Conflict(
                    "schedule-has-reports",
                    "There are reports for periods the schedule would lose: %s.".formatted(String.join(", ", lost)),
                    Map.of("periods", lost));
        }
        periods.forEach(period -> reports.reschedule(plan.id(), period));
    }

    private void requireMaySet(Plan plan, ReportSchedule kept) {
        if (rights.caller().is(Role.PLAN_APPROVER)) {
            return;
        }
        rights.requireEdit(plan.level(), plan.regionKato(), plan.ownerBody());
        if (plan.isPublished() && kept != null) {
            throw new Forbidden("The schedule was approved with the plan; only a plan-approver changes it.");
        }
    }

    private boolean maySet(Plan plan, ReportSchedule kept) {
        return plan.isOpen()
                && (rights.caller().is(Role.PLAN_APPROVER)
                        || rights.mayEdit(plan) && !(plan.isPublished() && kept != null));
    }

    private Versioned<ReportScheduleView> view(Plan plan) {
        var kept = schedules.findById(plan.id());
        var actions = maySet(plan, kept) ? List.of("SET") : List.<String>of();
        var shown = kept == null
                ? new ReportScheduleView(plan.id(), null, null, null, List.of(), List.of(), actions)
                : new ReportScheduleView(
                        plan.id(),
                        kept.collector,
                        kept.recipient,
                        kept.template,
                        kept.rules,
                        schedules.periods(kept, plan),
                        actions);
        return new Versioned<>(shown, tag(kept), plan.isPublished());
    }

    /** A plan without a schedule has version 0 of it, so that the first PUT too names what it replaces. */
    private static long tag(ReportSchedule kept) {
        return kept == null ? 0 : kept.version + 1;
    }
}
