package kz.birlik.plans.export;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import kz.birlik.kit.text.Language;
import kz.birlik.plans.measure.MeasureView;

/** Sums up the costs of a table as they are written; «всего» of the table is the sum of what its rows state there. */
final class TableTotals {

    private final TableHead head;
    private final Map<Integer, BigDecimal> byYear = new HashMap<>();
    private BigDecimal total;

    TableTotals(TableHead head) {
        this.head = head;
    }

    void add(MeasureView measure) {
        measure.costs().forEach(cost -> byYear.merge(cost.year(), cost.thousandKzt(), BigDecimal::add));
        if (measure.costTotalThousandKzt() != null) {
            total = total == null ? measure.costTotalThousandKzt() : total.add(measure.costTotalThousandKzt());
        }
    }

    /** @return whether no measure names a sum, so that there is nothing to add up */
    boolean isEmpty() {
        return byYear.isEmpty() && total == null;
    }

    List<TableCell> row() {
        var cells = new ArrayList<TableCell>();
        for (var column : head.columns()) {
            switch (column) {
                case TITLE -> cells.add(TableCell.of(head.language() == Language.KK ? "Барлығы" : "Итого"));
                case COSTS -> cells.addAll(MeasureCells.sums(head.years(), byYear, total));
                default -> cells.add(TableCell.of(null));
            }
        }
        return cells;
    }
}
