package kz.birlik.plans.importing.table;

import java.math.BigDecimal;

/**
 * One non-empty cell as a file shows it.
 *
 * @param column from 0
 * @param text what a person reads in it; dates as ISO 8601
 * @param number the stored number of a workbook's cell, or null for words
 * @param origin where the value comes from
 */
public record Cell(int column, String text, BigDecimal number, Origin origin) {

    /**
     * WRITTEN: typed in; CACHED: the last result of a formula; UNCOMPUTED: a formula without one; MERGED: taken from the cell it is
     * merged with; CORRECTED: what its editor says instead; HIDDEN: typed into a column that the file hides; COUNTED: the next number of a numbered list;
     * UNCLOSED: its quote was left open, and rows may be within; JOINED: a word parted at the end of a line was put together; MISPLACED: its line has not the columns of the table; BESIDE: the
     * words of a text box or a note, which are no cell of a table.
     */
    public enum Origin {
        WRITTEN,
        CACHED,
        UNCOMPUTED,
        MERGED,
        CORRECTED,
        HIDDEN,
        COUNTED,
        UNCLOSED,
        JOINED,
        MISPLACED,
        BESIDE
    }

    public static Cell of(int column, String text) {
        return new Cell(column, text, null, Origin.WRITTEN);
    }

    static String columnName(int column) {
        var name = new StringBuilder();
        for (var rest = column; rest >= 0; rest = rest / 26 - 1) {
            name.insert(0, (char) ('A' + rest % 26));
        }
        return name.toString();
    }
}
