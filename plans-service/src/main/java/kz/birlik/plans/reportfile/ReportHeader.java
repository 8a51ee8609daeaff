package kz.birlik.plans.reportfile;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import kz.birlik.kit.text.LocalizedText;
import kz.birlik.plans.importing.table.Cell;
import kz.birlik.plans.importing.table.FileRow;
import kz.birlik.plans.measure.money.MoneyUnit;

/**
 * Where a table of reports holds what.
 *
 * @param unit what its costs are counted in
 * @param kazakh whether its words are Kazakh, and so the texts below it
 */
record ReportHeader(Map<ReportColumn, Integer> columns, MoneyUnit unit, boolean kazakh) {

    /** @return a header when the row names at least the number and the state of a measure */
    static Optional<ReportHeader> of(FileRow row) {
        var columns = new EnumMap<ReportColumn, Integer>(ReportColumn.class);
        var unit = MoneyUnit.THOUSAND;
        for (var cell : row.cells()) {
            var role = ReportColumn.of(cell.text()).orElse(null);
            if (role != null && columns.putIfAbsent(role, cell.column()) == null && role == ReportColumn.COST) {
                unit = MoneyUnit.of(cell.text());
            }
        }
        if (!columns.containsKey(ReportColumn.NUMBER) || !columns.containsKey(ReportColumn.STATUS)) {
            return Optional.empty();
        }
        var words = row.cells().stream().map(Cell::text).reduce("", String::concat);
        return Optional.of(new ReportHeader(Map.copyOf(columns), unit, words.matches("(?s).*[әғқңөұүһі].*")));
    }

    Optional<Cell> cell(FileRow row, ReportColumn column) {
        return Optional.ofNullable(columns.get(column)).flatMap(row::cell);
    }

    String address(FileRow row, ReportColumn column) {
        return columns.containsKey(column) ? row.address(columns.get(column)) : row.address();
    }

    LocalizedText text(String words) {
        return kazakh ? LocalizedText.of(words, null) : LocalizedText.of(null, words);
    }
}
