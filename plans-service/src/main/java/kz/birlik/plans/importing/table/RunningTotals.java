package kz.birlik.plans.importing.table;

import java.math.BigDecimal;

import kz.birlik.plans.measure.money.Costs;

/** Sums what was read, so that the «итого» rows of a table can be held against it. */
final class RunningTotals {

    private BigDecimal table = Costs.sum(java.util.List.of());
    private BigDecimal section = table;

    void startSection() {
        section = Costs.sum(java.util.List.of());
    }

    void add(ReadMeasure measure) {
        if (measure.costTotalThousandKzt() != null) {
            table = table.add(measure.costTotalThousandKzt());
            section = section.add(measure.costTotalThousandKzt());
        }
    }

    /** @return whether the figure is the sum of the table so far or of its last section */
    boolean explains(BigDecimal figure) {
        return figure.compareTo(table) == 0 || figure.compareTo(section) == 0;
    }

    BigDecimal table() {
        return table;
    }
}
