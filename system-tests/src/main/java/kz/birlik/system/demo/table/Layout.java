package kz.birlik.system.demo.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import kz.birlik.system.demo.truth.PlanTruth;

/**
 * Which columns a table has.
 *
 * @param columns in their order, one entry for each column of the grid; costs by years take several
 * @param years of the cost columns, ascending; empty when one column holds the whole cost
 */
record Layout(List<Column> columns, List<Integer> years) {

    static Layout of(PlanTruth plan, Set<Oddity> oddities) {
        var years = years(plan, oddities);
        var columns =
                new ArrayList<Column>(List.of(Column.NUMBER, Column.TITLE, Column.FORM, Column.EXECUTORS, Column.TERM));
        for (var i = 0; i < (years.isEmpty() ? 1 : years.size() + 1); i++) {
            columns.add(Column.COST);
        }
        columns.add(Column.SOURCE);
        if (!oddities.contains(Oddity.NO_PROGRAMME_COLUMN)) {
            columns.add(Column.PROGRAMME);
        }
        if (!oddities.contains(Oddity.INDICATOR_ROWS)) {
            columns.add(Column.INDICATOR);
        }
        if (oddities.contains(Oddity.REMARK_COLUMN)) {
            columns.add(Column.REMARK);
        }
        return new Layout(List.copyOf(columns), years);
    }

    private static List<Integer> years(PlanTruth plan, Set<Oddity> oddities) {
        if (oddities.contains(Oddity.LONGER_BUDGET)) {
            return plan.owner().user().equals("akmola")
                    ? List.of(2023, 2024, 2025, 2026, 2027)
                    : List.of(plan.year(), plan.year() + 1, plan.year() + 2);
        }
        return oddities.contains(Oddity.YEAR_AND_TOTAL) || oddities.contains(Oddity.ROW_TOTAL_WRONG)
                ? List.of(plan.year())
                : List.of();
    }

    int width() {
        return columns.size();
    }

    boolean has(Column column) {
        return columns.contains(column);
    }

    int at(Column column) {
        return columns.indexOf(column);
    }

    int atYear(int year) {
        return at(Column.COST) + years.indexOf(year);
    }

    /** @return the column of «всего», or the only one of costs */
    int atTotal() {
        return at(Column.COST) + years.size();
    }

    /** @return whether the header takes two rows */
    boolean twoRows() {
        return !years.isEmpty();
    }
}
