package kz.birlik.plans.importing.file;

import java.util.List;
import java.util.function.Consumer;

import kz.birlik.plans.importing.table.Cell;
import kz.birlik.plans.importing.table.FileRow;

/** Passes on rows that hold something, and stops the reading when there are too many or they are too wide. */
final class CountedRows {

    private final FileLimits limits;
    private final Consumer<FileRow> rows;
    private int count;
    private int linesBefore;
    private int lastLine;

    CountedRows(FileLimits limits, Consumer<FileRow> rows) {
        this.limits = limits;
        this.rows = rows;
    }

    /** Row numbers go on from sheet to sheet, so that each is unique in the file. */
    void startSheet() {
        linesBefore += lastLine;
        lastLine = 0;
    }

    void row(String sheet, int line, boolean hidden, List<Cell> cells) {
        if (line <= lastLine) {
            throw RejectedFile.broken("Row %d comes after row %d.".formatted(line, lastLine));
        }
        if (row(new FileRow(linesBefore + line, sheet, line, hidden, cells))) {
            lastLine = line;
        }
    }

    /** @return whether the row holds anything of its own and was passed on */
    boolean row(FileRow row) {
        var cells = row.cells();
        if (cells.stream().allMatch(cell -> cell.origin() == Cell.Origin.MERGED)) {
            return false;
        }
        if (++count > limits.rows()) {
            throw RejectedFile.tooManyRows(limits.rows());
        }
        var last = cells.get(cells.size() - 1).column();
        if (last >= limits.columns()) {
            throw RejectedFile.tooWide(row.address(last), limits.columns());
        }
        rows.accept(row);
        return true;
    }

    boolean none() {
        return count == 0;
    }
}
