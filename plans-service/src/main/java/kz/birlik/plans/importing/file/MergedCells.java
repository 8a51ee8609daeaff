package kz.birlik.plans.importing.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.apache.poi.ss.util.CellRangeAddress;

import kz.birlik.plans.importing.table.Cell;

/** Lends the value of a merged range to all of its cells, marked as lent, as the rows stream by. */
final class MergedCells {

    private static final int MOST_AT_ONCE = 500;
    private static final int MOST_COLUMNS = 256;

    private final List<CellRangeAddress> ranges;
    private final Map<CellRangeAddress, Cell> open = new HashMap<>();
    private int next;

    /** @param ranges ascending by first row */
    MergedCells(List<CellRangeAddress> ranges) {
        this.ranges = ranges;
    }

    /** @param row from 0; adds the lent cells to those of the row */
    void lend(int row, List<Cell> cells) {
        open.keySet().removeIf(range -> range.getLastRow() < row);
        if (next >= ranges.size() && open.isEmpty()) {
            return;
        }
        var own = cells.stream().collect(Collectors.toMap(Cell::column, cell -> cell, (first, twice) -> first));
        for (; next < ranges.size() && ranges.get(next).getFirstRow() <= row; next++) {
            var range = ranges.get(next);
            if (range.getFirstRow() == row && own.containsKey(range.getFirstColumn())) {
                open.put(range, own.get(range.getFirstColumn()));
            }
        }
        if (open.size() > MOST_AT_ONCE) {
            throw new RejectedFile(
                    "too-many-merges", "More than %d merged ranges cross one row.".formatted(MOST_AT_ONCE));
        }
        var lent = new ArrayList<Cell>();
        open.forEach((range, anchor) -> lend(range, anchor, own, lent));
        cells.addAll(lent);
    }

    private static void lend(CellRangeAddress range, Cell anchor, Map<Integer, Cell> own, List<Cell> lent) {
        var last = Math.min(range.getLastColumn(), MOST_COLUMNS - 1);
        for (var column = range.getFirstColumn(); column <= last; column++) {
            if (!own.containsKey(column)) {
                lent.add(new Cell(column, anchor.text(), anchor.number(), Cell.Origin.MERGED));
            }
        }
    }
}
