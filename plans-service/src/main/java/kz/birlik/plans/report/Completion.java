package kz.birlik.plans.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import kz.birlik.kit.problem.Violation;
import kz.birlik.plans.measure.ClaimedStatus;
import kz.birlik.plans.measure.term.TermKind;
import kz.birlik.plans.plan.PlanPeriod;

/**
 * When a measure may be called DONE. Accepted, it is done for good and owes nothing in later periods; so what recurs is done with
 * its last due date, and what goes on all the time with its plan, while a measure of one due date may be done early.
 *
 * @param term null when the wording was not understood
 * @param dueDates ascending, as the term says
 * @param begins first day on which anything of the plan can have been done
 * @param planTo last day of the plan; nothing is reported later, whatever is due
 * @param periodTo last day of the period that is reported
 */
record Completion(TermKind term, List<LocalDate> dueDates, LocalDate begins, LocalDate planTo, LocalDate periodTo) {

    private static final int NAMED = 8;

    static Completion of(FullReport found) {
        return new Completion(
                found.measure().termKind(),
                found.measure().dueDates(),
                PlanPeriod.begins(found.plan()),
                found.plan().periodTo(),
                found.report().periodTo);
    }

    /** @return why it cannot have been done, or not on that day; empty when it can, or does not claim to be */
    List<Violation> faults(ReportContent content) {
        var faults = new ArrayList<Violation>();
        if (content.status() != ClaimedStatus.DONE) {
            return faults;
        }
        if (content.doneOn() != null && content.doneOn().isBefore(begins)) {
            faults.add(new Violation(
                    "content.doneOn",
                    "%s is before the plan and its act, which begin on %s.".formatted(content.doneOn(), begins),
                    "invalid"));
        }
        if (periodTo.isBefore(planTo)) {
            goesOn().ifPresent(why -> faults.add(new Violation("content.status", why, "invalid")));
        }
        return faults;
    }

    private Optional<String> goesOn() {
        if (term == TermKind.CONTINUOUS) {
            return Optional.of("The measure goes on until the plan ends on %s; until the last period it is IN_PROGRESS."
                    .formatted(planTo));
        }
        var ahead = dueDates.stream().filter(day -> day.isAfter(periodTo)).toList();
        if (dueDates.size() < 2 || ahead.isEmpty()) {
            return Optional.empty();
        }
        var named = ahead.stream().limit(NAMED).map(LocalDate::toString).collect(Collectors.joining(", "));
        return Optional.of("The measure is due again on %s; until the period of the last of them it is IN_PROGRESS."
                .formatted(ahead.size() > NAMED ? named + " … " + ahead.get(ahead.size() - 1) : named));
    }
}
