package kz.birlik.plans.analysis.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import kz.birlik.plans.plan.PlanLevel;

/**
 * A plan as a run reads it.
 *
 * @param region KATO code, or null for the republic
 * @param conceptId the concept it carries out, or null
 * @param approved whether it was approved by the day of the run; nobody owes what was not
 * @param judged whether its own weaknesses are looked for; the plans of last year and of the republic are only compared with
 * @param due periods whose last day for the executors has passed, in order
 * @param residents how many people live in its region, or null when nobody counted them
 */
public record PlanFacts(
        UUID id,
        int edition,
        PlanLevel level,
        String region,
        String ownerBody,
        LocalDate from,
        LocalDate to,
        UUID conceptId,
        boolean approved,
        boolean judged,
        List<DuePeriod> due,
        Residents residents) {

    /**
     * A period that is to be reported on.
     *
     * @param executorDue last day of the executor
     */
    public record DuePeriod(String key, LocalDate from, LocalDate to, LocalDate executorDue) {}

    /** People of a region on the day they were counted. */
    public record Residents(long people, LocalDate on, boolean synthetic) {}

    public boolean isRepublican() {
        return level == PlanLevel.REPUBLIC;
    }

    /** @return whether both run in some common year */
    public boolean sharesYearWith(PlanFacts other) {
        return from.getYear() <= other.to.getYear() && other.from.getYear() <= to.getYear();
    }

    /** @return whether the other one is of the same owner and place, for the year right before this one */
    public boolean follows(PlanFacts other) {
        return level == other.level
                && java.util.Objects.equals(region, other.region)
                && ownerBody.equals(other.ownerBody)
                && other.to.getYear() == from.getYear() - 1;
    }
}
