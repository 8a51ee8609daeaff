package kz.birlik.plans.importing.table;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import kz.birlik.kit.text.Language;
import kz.birlik.plans.measure.money.MoneyReading;
import kz.birlik.plans.measure.money.MoneyUnit;

/**
 * Where the table holds what.
 *
 * @param columns the column of each role; cost stands in {@code years} and {@code total}
 * @param years the column of each year's cost
 * @param total the column of «всего», or null
 * @param namedUnit what it says the costs are counted in, or null
 * @param language the language the header is written in, and so the titles below it
 * @param lastRow number of the last row that belongs to the header
 */
record Header(
        Map<ColumnRole, Integer> columns,
        SortedMap<Integer, Integer> years,
        Integer total,
        MoneyUnit namedUnit,
        Language language,
        int lastRow) {

    Header {
        columns = columns.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(columns));
        years = new TreeMap<>(years);
    }

    /** @return what the costs are counted in; the usual form means thousands without saying so */
    MoneyUnit unit() {
        return namedUnit == null ? MoneyUnit.THOUSAND : namedUnit;
    }

    /** @return this header, counting in the unit that stands above the table when it names none itself */
    Header orCountedIn(MoneyUnit above) {
        return namedUnit != null || above == null ? this : new Header(columns, years, total, above, language, lastRow);
    }

    /** @return this header with the years of a row further down */
    Header withYears(Map<Integer, Integer> found, Integer foundTotal, MoneyUnit unit, int row) {
        return new Header(
                columns, new TreeMap<>(found), foundTotal, namedUnit == null ? unit : namedUnit, language, row);
    }

    /** @return the amount of the cell, as finely as the table says it and not as it is rounded to be kept */
    String quoted(Cell cell, MoneyReading read) {
        return read.outcome() == MoneyReading.Outcome.ROUNDED && unit() == MoneyUnit.THOUSAND
                ? cell.text().strip()
                : read.thousandKzt().toPlainString();
    }

    Optional<Integer> column(ColumnRole role) {
        return Optional.ofNullable(columns.get(role));
    }

    Set<ColumnRole> roles() {
        return columns.keySet();
    }

    /** @return whether anything is read from the column */
    boolean knows(int column) {
        return columns.containsValue(column)
                || years.containsValue(column)
                || Integer.valueOf(column).equals(total);
    }
}
