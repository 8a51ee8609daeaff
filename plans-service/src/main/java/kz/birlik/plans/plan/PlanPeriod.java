package kz.birlik.plans.plan;

import java.time.LocalDate;

import kz.birlik.kit.problem.InvalidRequest;

/** How long a plan may run, however it is written down, and when it begins. */
public final class PlanPeriod {

    /** Plans of the field run up to five years; more than this is a slip of the keyboard. */
    private static final int LONGEST_YEARS = 15;

    private PlanPeriod() {}

    /**
     * @param from first day
     * @param to last day
     * @throws InvalidRequest when it ends before it starts, lies outside 1990 to 2100, or is too long
     */
    public static void demandValid(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw new InvalidRequest("periodTo", "The plan ends on %s, before it starts on %s.".formatted(to, from));
        }
        if (from.getYear() < 1990 || to.getYear() > 2100 || to.getYear() - from.getYear() >= LONGEST_YEARS) {
            throw new InvalidRequest(
                    "periodTo",
                    "A plan lies between 1990 and 2100 and lasts less than %d years.".formatted(LONGEST_YEARS));
        }
    }

    /** @return first day on which anything of a plan can have been done: its own, or that of its act when the act is older */
    public static LocalDate begins(Plan plan) {
        return plan.approvedOn != null && plan.approvedOn.isBefore(plan.periodFrom) ? plan.approvedOn : plan.periodFrom;
    }
}
