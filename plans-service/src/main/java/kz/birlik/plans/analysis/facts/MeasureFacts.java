package kz.birlik.plans.analysis.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import kz.birlik.kit.text.LocalizedText;
import kz.birlik.plans.measure.indicator.Indicator;

/**
 * All that the rules may look at of one measure.
 *
 * @param lineId the same over the editions of the plan, so that a finding stays the same one while what it rests on does
 * @param parentLineId the line of a higher plan that it carries out at home, or null
 * @param indicator its own indicator in words, or null
 * @param indicators its own indicators as far as they are told in figures
 */
public record MeasureFacts(
        PlanFacts plan,
        UUID measureId,
        UUID lineId,
        UUID parentLineId,
        String number,
        Integer sourceRow,
        LocalizedText title,
        String completionForm,
        List<Executor> executors,
        TermFacts term,
        MoneyFacts money,
        Links links,
        String indicator,
        List<Indicator> indicators,
        ExecutionFacts execution) {

    /** A body that carries the measure out. */
    public record Executor(String name, String body, boolean byAgreement) {}

    /** What of the concept it is tied to; each may be null or empty. */
    public record Links(UUID directionId, UUID taskId, List<UUID> indicatorIds) {

        public boolean isEmpty() {
            return directionId == null && taskId == null && indicatorIds.isEmpty();
        }
    }

    /** @return whether it has been due for good before that day */
    public boolean isDueBefore(LocalDate day) {
        return term.lastDue() != null && term.lastDue().isBefore(day);
    }

    public boolean hasOwnIndicator() {
        return indicator != null || !indicators.isEmpty();
    }
}
