package kz.birlik.plans.analysis.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

import kz.birlik.plans.analysis.Observation;
import kz.birlik.plans.analysis.Rule;
import kz.birlik.plans.analysis.facts.MeasureFacts;
import kz.birlik.plans.measure.ClaimedStatus;
import kz.birlik.plans.report.IndicatorValue;

/**
 * Money went out, the measure has come to its end, and no value of an indicator came back. Where the plan has no indicator to report
 * on, people reached or events held count as the result: that there is no indicator is a finding of its own.
 */
public final class MoneySpentNoResult implements Rule {

    private final LocalDate asOf;

    public MoneySpentNoResult(LocalDate asOf) {
        this.asOf = asOf;
    }

    @Override
    public void look(MeasureFacts measure, Consumer<Observation> found) {
        var execution = measure.execution();
        var spent = execution.spent();
        if (spent == null || spent.signum() == 0 || !ended(measure)) {
            return;
        }
        var measured =
                measure.hasOwnIndicator() || !measure.links().indicatorIds().isEmpty();
        var values = values(measure);
        var reached = positive(execution.people()) || positive(execution.events());
        if (values.isEmpty() && (measured || !reached)) {
            found.accept(Inputs.of(measure)
                    .and("spentThousandKzt", spent)
                    .and("hasIndicator", measured)
                    .and("indicatorValues", values)
                    .and("people", execution.people())
                    .and("events", execution.events())
                    .word("spent", spent)
                    .observed("spent %s thousand tenge, values of indicators 0, people %s, events %s"
                            .formatted(spent.toPlainString(), told(execution.people()), told(execution.events()))));
        }
    }

    private boolean ended(MeasureFacts measure) {
        var execution = measure.execution();
        return execution.claims(ClaimedStatus.DONE)
                || execution.claims(ClaimedStatus.NOT_DONE)
                || measure.isDueBefore(asOf);
    }

    private static List<BigDecimal> values(MeasureFacts measure) {
        return measure.execution().accepted().stream()
                .flatMap(report -> report.values().stream())
                .map(IndicatorValue::value)
                .filter(value -> value.signum() != 0)
                .toList();
    }

    private static boolean positive(Long figure) {
        return figure != null && figure > 0;
    }

    private static String told(Long count) {
        return count == null ? "not told" : count.toString();
    }
}
