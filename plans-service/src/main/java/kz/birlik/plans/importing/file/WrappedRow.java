package kz.birlik.plans.importing.file;

import java.util.ArrayList;
import java.util.List;

import kz.birlik.plans.importing.table.Cell;
import kz.birlik.plans.importing.table.Cell.Origin;

/** One row of a text table while its lines come in: each column goes on where its last line ended. */
final class WrappedRow {

    private static final int LONGEST_CELL = 32_767;

    private final int line;
    private final List<StringBuilder> columns = new ArrayList<>();
    private final List<Origin> origins = new ArrayList<>();

    /** @param line number of its first line, from 1 */
    WrappedRow(int line) {
        this.line = line;
    }

    int line() {
        return line;
    }

    void add(List<String> pieces, boolean misplaced) {
        for (var column = 0; column < pieces.size(); column++) {
            if (column == columns.size()) {
                columns.add(new StringBuilder());
                origins.add(Origin.WRITTEN);
            }
            if (misplaced) {
                origins.set(column, Origin.MISPLACED);
            }
            append(column, pieces.get(column).replace('\u00a0', ' ').strip());
        }
    }

    List<Cell> cells() {
        var cells = new ArrayList<Cell>();
        for (var column = 0; column < columns.size(); column++) {
            if (columns.get(column).length() > 0) {
                cells.add(new Cell(column, columns.get(column).toString(), null, origins.get(column)));
            }
        }
        return cells;
    }

    /** «согласова-» and «нию» are one word; whether the hyphen was its own is a guess, and marked as one. */
    private void append(int column, String piece) {
        if (piece.isEmpty()) {
            return;
        }
        var text = columns.get(column);
        if (text.length() + piece.length() >= LONGEST_CELL) {
            throw new RejectedFile(
                    "cell-too-long", "A cell of the text table holds more than %d characters.".formatted(LONGEST_CELL));
        }
        if (endsInHyphenatedWord(text) && Character.isLowerCase(piece.charAt(0))) {
            text.setLength(text.length() - 1);
            if (origins.get(column) == Origin.WRITTEN) {
                origins.set(column, Origin.JOINED);
            }
        } else if (text.length() > 0) {
            text.append(' ');
        }
        text.append(piece);
    }

    private static boolean endsInHyphenatedWord(StringBuilder text) {
        var last = text.length() - 1;
        return last > 0 && text.charAt(last) == '-' && Character.isLetter(text.charAt(last - 1));
    }
}
