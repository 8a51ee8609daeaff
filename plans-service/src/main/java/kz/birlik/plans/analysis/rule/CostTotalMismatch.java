package kz.birlik.plans.analysis.rule;

import java.math.BigDecimal;
import java.util.function.Consumer;

import kz.birlik.plans.analysis.Observation;
import kz.birlik.plans.analysis.Rule;
import kz.birlik.plans.analysis.facts.MeasureFacts;

/** The sums of the years do not make the stated total: one of the figures is wrong, and nobody knows which. */
public final class CostTotalMismatch implements Rule {

    private final BigDecimal tolerance;

    /** @param tolerance thousand tenge by which the two may differ */
    public CostTotalMismatch(BigDecimal tolerance) {
        this.tolerance = tolerance;
    }

    @Override
    public void look(MeasureFacts measure, Consumer<Observation> found) {
        var money = measure.money();
        if (money.total() == null || money.byYear().isEmpty()) {
            return;
        }
        var sum = money.sumOfYears();
        var difference = money.total().subtract(sum);
        if (difference.abs().compareTo(tolerance) > 0) {
            found.accept(Inputs.of(measure)
                    .and("costsThousandKzt", money.byYear())
                    .and("costTotalThousandKzt", money.total())
                    .word("sum", sum)
                    .word("total", money.total())
                    .observed("total %s - sum of years %s = %s"
                            .formatted(
                                    money.total().toPlainString(), sum.toPlainString(), difference.toPlainString())));
        }
    }
}
