package kz.birlik.plans.planreport.content;

import java.math.BigDecimal;
import java.math.RoundingMode;

import kz.birlik.plans.label.Numerals;

/**
 * A value with the rows behind it.
 *
 * @param text as it is read; of a number with its spaces and comma
 * @param number null for words
 * @param link path and query of the list that holds the rows, or null
 * @param mark number of the note that says why there is no figure, or 0
 */
public record Cell(String text, BigDecimal number, int decimals, String link, int mark, Tone tone) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** How much a value asks to be looked at. */
    public enum Tone {
        PLAIN,
        WEAK,
        VERY_WEAK,
        TOTAL
    }

    public static Cell text(String text) {
        return new Cell(text, null, 0, null, 0, Tone.PLAIN);
    }

    public static Cell number(long number) {
        return number(BigDecimal.valueOf(number), 0);
    }

    public static Cell number(BigDecimal number, int decimals) {
        var rounded = number.setScale(decimals, RoundingMode.HALF_UP);
        return new Cell(Numerals.of(rounded), rounded, decimals, null, 0, Tone.PLAIN);
    }

    /** @return a figure kept as exact as it is, and printed with as many decimals as a reader can use */
    public static Cell measured(BigDecimal figure) {
        var size = figure.abs();
        var decimals = size.compareTo(HUNDRED) >= 0 ? 0 : size.compareTo(BigDecimal.TEN) >= 0 ? 1 : figure.scale();
        var printed = figure.setScale(Math.min(decimals, figure.scale()), RoundingMode.HALF_UP);
        return new Cell(Numerals.of(printed), figure, figure.scale(), null, 0, Tone.PLAIN);
    }

    /** @return a dash that points to the note with the reason */
    public static Cell dash(int mark) {
        return new Cell("—", null, 0, null, mark, Tone.PLAIN);
    }

    public Cell linked(String path) {
        return new Cell(text, number, decimals, path, mark, tone);
    }

    public Cell toned(Tone other) {
        return new Cell(text, number, decimals, link, mark, other);
    }

    public boolean isNumber() {
        return number != null;
    }
}
