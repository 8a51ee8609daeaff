package kz.birlik.plans.importing.table;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import kz.birlik.plans.measure.money.Costs;

/** Sums what was read by years and in all, so that the «итого» rows of a table can be held against it. */
final class RunningTotals {

    /** Stands for the column «всего». */
    static final int ALL_YEARS = 0;

    private static final BigDecimal NOTHING = Costs.sum(List.of());

    private final Map<Integer, BigDecimal> table = new HashMap<>();
    private final Map<Integer, BigDecimal> section = new HashMap<>();

    void startSection() {
        section.clear();
    }

    void add(ReadMeasure measure) {
        if (measure.costTotalThousandKzt() != null) {
            add(ALL_YEARS, measure.costTotalThousandKzt());
        }
        measure.costs().forEach(cost -> add(cost.year(), cost.thousandKzt()));
    }

    private void add(int year, BigDecimal amount) {
        table.merge(year, amount, BigDecimal::add);
        section.merge(year, amount, BigDecimal::add);
    }

    /** @return whether the figure is the sum of the table so far or of its last section */
    boolean explains(int year, BigDecimal figure) {
        return figure.compareTo(table(year)) == 0 || figure.compareTo(section.getOrDefault(year, NOTHING)) == 0;
    }

    BigDecimal table(int year) {
        return table.getOrDefault(year, NOTHING);
    }
}
