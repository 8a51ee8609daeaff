package kz.birlik.system.demo.table;

import java.math.BigDecimal;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import kz.birlik.system.demo.table.DrawnCell.Look;
import kz.birlik.system.demo.truth.MeasureTruth;
import kz.birlik.system.demo.truth.PlanTruth;
import kz.birlik.system.demo.truth.Tongue;
import kz.birlik.system.demo.truth.Words;

/** Draws the cells of costs of a measure, and of the rows that sum them up. */
final class CostDrawing {

    private static final Words BY_ESTIMATE = new Words("сметаға сәйкес", "согласно смете");
    private static final BigDecimal TOO_MUCH = new BigDecimal("100.0");

    /** A decimal to some, a thousand to others. */
    private static final String EITHER = "235,035";

    private final PlanTruth plan;
    private final Tongue tongue;
    private final Layout layout;
    private final Amounts amounts;
    private final Sums sums = new Sums();

    CostDrawing(PlanTruth plan, Tongue tongue, Layout layout, Amounts amounts) {
        this.plan = plan;
        this.tongue = tongue;
        this.layout = layout;
        this.amounts = amounts;
    }

    Sums sums() {
        return sums;
    }

    void draw(DrawnRow row, MeasureTruth measure, Oddity oddity) {
        var meant = meant(measure, oddity);
        var read = new TreeMap<Integer, BigDecimal>();
        BigDecimal total = null;
        if (oddity == Oddity.COST_IS_SOURCE) {
            var words = measure.source().in(tongue);
            row.add(DrawnCell.words(layout.atTotal(), words)).note("COST_IS_SOURCE", layout.atTotal());
            row.field("source", words);
        } else if (isUnreadable(oddity)) {
            unreadable(row, oddity);
        } else if (meant.isEmpty()) {
            nothing(row);
        } else {
            read.putAll(meant);
            total = total(row, meant, oddity);
            years(row, meant);
        }
        row.field("costs", shown(read)).field("total", total == null ? null : total.toPlainString());
        sums.add(meant, read, total);
    }

    private SortedMap<Integer, BigDecimal> meant(MeasureTruth measure, Oddity oddity) {
        var meant = new TreeMap<Integer, BigDecimal>();
        if (measure.cost() != null) {
            meant.put(plan.year(), measure.cost());
            if (oddity == Oddity.LONGER_BUDGET) {
                layout.years().forEach(year -> meant.put(year, measure.cost()));
            }
        }
        measure.costsOfOtherYears().forEach((year, cost) -> {
            if (layout.years().contains(year)) {
                meant.put(year, cost);
            }
        });
        return meant;
    }

    private static boolean isUnreadable(Oddity oddity) {
        return oddity == Oddity.COST_IN_WORDS
                || oddity == Oddity.COST_AMBIGUOUS
                || oddity == Oddity.FORMULA_NOT_COMPUTED;
    }

    private void unreadable(DrawnRow row, Oddity oddity) {
        var column = layout.atTotal();
        switch (oddity) {
            case COST_IN_WORDS ->
                row.add(DrawnCell.words(column, BY_ESTIMATE.in(tongue))).note("COST_NOT_MONEY", column);
            case COST_AMBIGUOUS -> row.add(DrawnCell.words(column, EITHER)).note("COST_AMBIGUOUS", column);
            default ->
                row.add(DrawnCell.number(column, BigDecimal.ONE).looking(Look.FORMULA_NOT_COMPUTED))
                        .note("FORMULA_WITHOUT_VALUE", column);
        }
    }

    private void nothing(DrawnRow row) {
        if (plan.index() % 3 == 0) {
            row.add(DrawnCell.words(layout.atTotal(), plan.index() % 2 == 0 ? "-" : "–"));
        }
    }

    private void years(DrawnRow row, Map<Integer, BigDecimal> meant) {
        if (layout.twoRows()) {
            meant.forEach((year, cost) -> {
                row.add(amounts.cell(layout.atYear(year), cost));
                if (year != plan.year()) {
                    row.note("YEAR_OUTSIDE_PLAN", layout.atYear(year));
                }
            });
        }
    }

    private BigDecimal total(DrawnRow row, Map<Integer, BigDecimal> meant, Oddity oddity) {
        var column = layout.atTotal();
        var sum = meant.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (oddity == Oddity.ROW_TOTAL_WRONG) {
            sum = sum.add(TOO_MUCH);
            row.note("COST_TOTAL_DIFFERS", column);
        }
        if (oddity == Oddity.UNIT_IN_CELL) {
            row.add(amounts.withUnit(column, sum));
        } else if (oddity == Oddity.FORMULA) {
            var shown = amounts.inMillions() ? sum.movePointLeft(3) : sum;
            row.add(DrawnCell.number(column, shown).looking(Look.FORMULA)).note("FORMULA_VALUE", column);
        } else {
            row.add(amounts.cell(column, sum));
        }
        return sum;
    }

    private static Map<String, String> shown(Map<Integer, BigDecimal> costs) {
        var shown = new TreeMap<String, String>();
        costs.forEach((year, cost) -> shown.put(String.valueOf(year), cost.toPlainString()));
        return shown;
    }

    /** @param words at its beginning; @param ofSection whether it sums up the section above only */
    DrawnRow totalRow(String words, boolean ofSection, BigDecimal wrongBy) {
        var row = DrawnRow.of(DrawnRow.Kind.TOTAL, DrawnCell.words(layout.at(Column.TITLE), words));
        if (layout.twoRows()) {
            layout.years().forEach(year -> sum(row, layout.atYear(year), year, ofSection, BigDecimal.ZERO));
        }
        sum(row, layout.atTotal(), Sums.ALL_YEARS, ofSection, wrongBy);
        return row;
    }

    private void sum(DrawnRow row, int column, int year, boolean ofSection, BigDecimal wrongBy) {
        var stated = sums.meant(year, ofSection).add(wrongBy);
        if (stated.signum() > 0) {
            row.add(amounts.cell(column, stated));
            if (!sums.isRead(year, stated)) {
                row.note("TOTAL_ROW_DIFFERS", column);
            }
        }
    }
}
