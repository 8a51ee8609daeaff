package kz.birlik.plans.report;

import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import kz.birlik.kit.identity.Caller;
import kz.birlik.kit.identity.Role;
import kz.birlik.kit.problem.Forbidden;
import kz.birlik.kit.problem.NotFound;
import kz.birlik.plans.plan.Plan;
import kz.birlik.plans.plan.PlanRights;

/**
 * Who reports, who collects, who looks on. Editors report on plans of their own region or body; the body named first among
 * the executors of a measure answers for its summary and reports too, also in a plan of another owner.
 */
@ApplicationScoped
public class ReportRights {

    private final PlanRights plans;

    ReportRights(PlanRights plans) {
        this.plans = plans;
    }

    Caller caller() {
        return plans.caller();
    }

    boolean mayReport(Plan plan, String leadBody) {
        return plans.mayEdit(plan) || leadBody != null && plans.ownBodies().contains(leadBody);
    }

    void requireReport(Plan plan, String leadBody) {
        if (!mayReport(plan, leadBody)) {
            throw notTheirs();
        }
    }

    /** @param ledBy the plans in which a body is named first for some measure */
    void requireReporter(Plan plan, Function<String, Set<UUID>> ledBy) {
        var leads =
                plans.ownBodies().stream().anyMatch(body -> ledBy.apply(body).contains(plan.id()));
        if (!plans.mayEdit(plan) && !leads) {
            throw notTheirs();
        }
    }

    private static Forbidden notTheirs() {
        return new Forbidden(
                "You report on plans of your own region or body, and on measures whose first executor is your body.");
    }

    /** @param collector code of the body the plan's schedule names, or null */
    boolean mayCollect(String collector) {
        return caller().is(Role.PLAN_COLLECTOR) && caller().actsFor(collector);
    }

    public void requireCollect(String collector) {
        if (!mayCollect(collector)) {
            throw new Forbidden("Reports of this plan are collected by %s.".formatted(collector));
        }
    }

    /** @throws Forbidden for whoever wrote or submitted it: nobody decides on their own report */
    void requireNotAuthor(Report report) {
        if (report.writtenBy(caller().subject())) {
            throw new Forbidden("You wrote or submitted this report; somebody else of the collector decides on it.");
        }
    }

    /** @return whether the caller sees more of it than what was accepted */
    boolean isInsider(Report report, Plan plan, String collector) {
        return plans.seesEverything() || mayReport(plan, report.leadBody) || mayCollect(collector);
    }

    /** @throws NotFound as if it were not there, since what was not accepted is not public */
    void requireVisible(Report report, Plan plan, String collector) {
        if (report.status != ReportStatus.ACCEPTED && !isInsider(report, plan, collector)) {
            throw new NotFound("report", report.id);
        }
    }

    ReportVisibility visibility() {
        var scope = plans.scope();
        return new ReportVisibility(
                plans.seesEverything(),
                scope.regions(),
                scope.body(),
                scope.everyRegion(),
                plans.ownBodies(),
                caller().is(Role.PLAN_COLLECTOR) ? caller().body() : null);
    }
}
