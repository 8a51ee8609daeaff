package kz.birlik.system.demo.table;

import java.math.BigDecimal;

/**
 * One cell as it is drawn.
 *
 * @param column from 0
 * @param span columns it takes
 * @param down rows below that it is merged with; -1 for a cell that lies in such a merge and holds nothing of its own
 * @param look how its value is kept in the file
 * @param text what a person reads in it
 * @param number what a workbook keeps, or null for words
 */
public record DrawnCell(int column, int span, int down, Look look, String text, BigDecimal number) {

    /** COUNTED: shown by a numbered list; REWORDED: with words struck out by a tracked change; the rest as a spreadsheet has it. */
    public enum Look {
        WORDS,
        NUMBER,
        DATE,
        FORMULA,
        FORMULA_NOT_COMPUTED,
        COUNTED,
        REWORDED
    }

    static DrawnCell words(int column, String text) {
        return new DrawnCell(column, 1, 0, Look.WORDS, text, null);
    }

    static DrawnCell number(int column, BigDecimal number) {
        return new DrawnCell(column, 1, 0, Look.NUMBER, number.toPlainString(), number);
    }

    static DrawnCell below(int column) {
        return new DrawnCell(column, 1, -1, Look.WORDS, "", null);
    }

    DrawnCell over(int columns) {
        return new DrawnCell(column, columns, down, look, text, number);
    }

    DrawnCell overRows(int rows) {
        return new DrawnCell(column, span, rows, look, text, number);
    }

    DrawnCell looking(Look other) {
        return new DrawnCell(column, span, down, other, text, number);
    }

    /** @return whether it holds something of its own */
    public boolean isFilled() {
        return down >= 0 && !text.isBlank();
    }
}
