package kz.birlik.plans.analysis.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import kz.birlik.plans.analysis.Observation;
import kz.birlik.plans.analysis.Rule;
import kz.birlik.plans.analysis.facts.MeasureFacts;
import kz.birlik.plans.analysis.facts.PlanFacts.DuePeriod;
import kz.birlik.plans.analysis.facts.ReportFacts;
import kz.birlik.plans.measure.ClaimedStatus;

/**
 * A period whose day for the executors passed without a report. Owed from the period the term begins in, until a report says that
 * the measure is done, or until it is taken off control: the same as is told as {@code measure.overdue}.
 */
public final class NotReported implements Rule {

    /** A period without a report. */
    record Missing(String period, LocalDate executorDue) {}

    @Override
    public void look(MeasureFacts measure, Consumer<Observation> found) {
        var missing = owed(measure).stream()
                .filter(period -> measure.execution().reports().stream()
                        .noneMatch(report -> report.period().equals(period.key())))
                .map(period -> new Missing(period.key(), period.executorDue()))
                .toList();
        if (!missing.isEmpty()) {
            found.accept(Inputs.of(measure)
                    .and("missing", missing)
                    .and(
                            "reported",
                            measure.execution().reports().stream()
                                    .map(ReportFacts::period)
                                    .toList())
                    .word("periods", missing.stream().map(Missing::period).collect(Collectors.joining(", ")))
                    .observed("periods owed %d, of them without a report %d"
                            .formatted(owed(measure).size(), missing.size())));
        }
    }

    /** @return the periods of the plan that the measure owes a report for, or owed one before it was done */
    public static List<DuePeriod> owed(MeasureFacts measure) {
        var begins = measure.term().from() == null
                ? measure.plan().from()
                : measure.term().from();
        return measure.plan().due().stream()
                .filter(period -> !begins.isAfter(period.to()))
                .filter(period -> !measure.execution().isOffControl(period.executorDue()))
                .filter(period -> measure.execution().reports().stream()
                        .noneMatch(report -> saysDoneBy(report, period.to())
                                && !report.period().equals(period.key())))
                .toList();
    }

    private static boolean saysDoneBy(ReportFacts report, LocalDate day) {
        return report.claim() == ClaimedStatus.DONE
                && report.doneOn() != null
                && !report.doneOn().isAfter(day);
    }
}
