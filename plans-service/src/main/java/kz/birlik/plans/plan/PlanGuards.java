package kz.birlik.plans.plan;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;

import kz.birlik.kit.problem.Conflict;
import kz.birlik.kit.problem.GuardFailed;
import kz.birlik.kit.problem.Missing;
import kz.birlik.kit.text.LocalizedText;
import kz.birlik.plans.concept.ActRef;

/** What a plan still lacks for an act of state, all of it told at once. */
final class PlanGuards {

    /**
     * How long before its first day a plan may have been signed. Plans are signed in the months around it and three-year ones with the
     * budget of the year before; anything older than two years is a slip of the pen, and would date the whole plan.
     */
    private static final Period LONGEST_LEAD = Period.ofYears(2);

    private PlanGuards() {}

    /** @throws GuardFailed when there is nothing to approve, or nothing to approve it by */
    static void approval(Plan plan, int measures, ActRef act, LocalDate today) {
        var missing = new ArrayList<Missing>();
        if (measures == 0) {
            missing.add(new Missing("measures", "A plan without measures cannot be approved.", null));
        }
        signed(plan, act, today, missing);
        refuse("APPROVED", missing);
    }

    /** @throws GuardFailed when the plan neither ran out nor is ended by an act, or a correction still waits */
    static void closure(Plan plan, ClosureReason reason, ActRef act, LocalDate today) {
        var missing = new ArrayList<Missing>();
        if (plan.pendingEdition != null) {
            missing.add(waiting(plan.pendingEdition));
        }
        if (reason == ClosureReason.COMPLETED && !today.isAfter(plan.periodTo)) {
            missing.add(new Missing("period", "The plan runs until %s.".formatted(plan.periodTo), null));
        }
        if (reason == ClosureReason.TERMINATED_EARLY && act == null) {
            missing.add(new Missing("act", "A plan ends early by an act only.", null));
        }
        signed(plan, act, today, missing);
        refuse("CLOSED", missing);
    }

    /** @throws GuardFailed when another correction waits */
    static void correction(Integer pendingEdition) {
        refuse("CORRECT", pendingEdition == null ? List.of() : List.of(waiting(pendingEdition)));
    }

    /** Under review the concept of a plan may change, but not what its act approved: anyone reads that as signed. */
    static void unsigned(Plan plan, LocalizedText title, LocalDate from, LocalDate to) {
        var same = title.equals(plan.title) && from.equals(plan.periodFrom) && to.equals(plan.periodTo);
        if (plan.isPublished() && !same) {
            throw new Conflict(
                    "plan-signed",
                    "Title and period stand as act %s approved them.".formatted(plan.approvalAct.number()));
        }
    }

    private static Missing waiting(Integer edition) {
        return new Missing(
                "pendingEdition",
                "Edition %d waits for its act; approve or withdraw it first.".formatted(edition),
                String.valueOf(edition));
    }

    private static void signed(Plan plan, ActRef act, LocalDate today, List<Missing> missing) {
        var earliest = plan.periodFrom.minus(LONGEST_LEAD);
        if (act != null && act.date().isBefore(earliest)) {
            missing.add(new Missing(
                    "act",
                    "The act is dated %s; the plan begins on %s, and its acts date from %s at the earliest."
                            .formatted(act.date(), plan.periodFrom, earliest),
                    act.number()));
        }
        if (act != null && act.date().isAfter(today)) {
            missing.add(new Missing("act", "The act is dated %s, after today.".formatted(act.date()), act.number()));
        }
    }

    private static void refuse(String action, List<Missing> missing) {
        if (!missing.isEmpty()) {
            throw new GuardFailed(action, missing);
        }
    }
}
