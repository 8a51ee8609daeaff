package kz.birlik.plans.importing.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import kz.birlik.plans.importing.table.Cell;
import kz.birlik.plans.importing.table.Cell.Origin;
import kz.birlik.plans.importing.table.FileRow;

/**
 * Makes rows of what the walk through a document meets. A table with as many columns as the one before goes on with it, as plans
 * do that were cut at the ends of pages; any other stands for itself, like another sheet.
 */
final class DocumentTables {

    private static final int MOST_WAITING = 50;

    /** Said between two tables, until the next one tells whether it goes on with the last: «тыс. тенге» belongs to what follows. */
    private record Paragraph(int line, Cell cell) {}

    private final CountedRows rows;
    private final List<Paragraph> waiting = new ArrayList<>();
    private final int mostColumns;
    private final Map<Integer, Cell> above = new HashMap<>();
    private int tables;
    private int paragraphs;
    private int number;
    private String sheet;
    private int columnsBefore = -1;
    private int columns;
    private int line;
    private boolean hidden;
    private List<Cell> cells = List.of();
    private int column;
    private DocumentCell cell;

    DocumentTables(CountedRows rows, int mostColumns) {
        this.rows = rows;
        this.mostColumns = mostColumns;
    }

    void startTable() {
        tables++;
        line = 0;
        columns = 0;
        above.clear();
    }

    void gridColumn() {
        columns++;
    }

    void startRow() {
        if (line++ == 0) {
            if (columnsBefore >= 0 && columns != columnsBefore) {
                sheet = "T" + tables;
            }
            columnsBefore = columns;
            flush();
        }
        hidden = false;
        cells = new ArrayList<>();
        column = 0;
    }

    void hideRow(boolean really) {
        hidden = really;
    }

    void leaveOut(int grid) {
        move(grid);
    }

    void startCell() {
        cell = new DocumentCell();
    }

    void span(int grid) {
        if (cell != null) {
            cell.span = Math.max(1, grid);
        }
    }

    void mergeDown(boolean starts) {
        if (cell != null) {
            cell.goesOnAbove = !starts;
            cell.startsMerge = starts;
        }
    }

    void mergeRight(boolean starts) {
        if (cell != null) {
            cell.goesOnLeft = !starts;
        }
    }

    void cellText(ParagraphText.Said said) {
        if (cell != null) {
            cell.add(said);
        }
    }

    void endCell() {
        if (cell == null) {
            return;
        }
        var first = column;
        move(cell.span);
        var own = cell.goesOnLeft || cell.goesOnAbove ? null : cell.at(first);
        var lender = cell.goesOnAbove ? above.get(first) : cell.goesOnLeft ? leftOf(first) : own;
        for (var at = first; at < column; at++) {
            if (at == first && own != null) {
                cells.add(own);
            } else if (lender != null) {
                cells.add(new Cell(at, lender.text(), null, Origin.MERGED));
            }
            if (cell.startsMerge && lender != null) {
                above.put(at, lender);
            } else if (!cell.goesOnAbove) {
                above.remove(at);
            }
        }
        cell = null;
    }

    void endRow() {
        if (!cells.isEmpty()) {
            var place = "T" + tables;
            rows.row(new FileRow(++number, sheet, place, line, hidden, cells));
        }
    }

    /** A paragraph outside of tables stands like a row of one cell: a title above, a section between, a signature below. */
    void paragraph(ParagraphText.Said said) {
        paragraphs++;
        if (!said.text().isBlank()) {
            waiting.add(new Paragraph(paragraphs, new Cell(0, said.text().strip(), null, said.origin())));
            if (waiting.size() > MOST_WAITING) {
                flush();
            }
        }
    }

    /** What stands in a box or a note: it is told, and belongs to no row. */
    void beside(String place, int line, String text) {
        rows.row(new FileRow(++number, sheet, place, line, false, List.of(new Cell(0, text, null, Origin.BESIDE))));
    }

    /** The paragraphs after the last table belong to it. */
    void end() {
        flush();
    }

    private void flush() {
        waiting.forEach(
                said -> rows.row(new FileRow(++number, sheet, "Text", said.line(), false, List.of(said.cell()))));
        waiting.clear();
    }

    private Cell leftOf(int first) {
        return cells.stream()
                .filter(left -> left.column() == first - 1)
                .findFirst()
                .orElse(null);
    }

    private void move(int by) {
        if (by < 0 || by > mostColumns || column + by > mostColumns) {
            throw RejectedFile.tooWide("T%d, row %d".formatted(tables, line), mostColumns);
        }
        column += by;
    }
}
