package kz.birlik.system.demo.file;

import java.util.regex.Pattern;

/**
 * Where a row stands in its file.
 *
 * @param rowNumber its number among the rows of the file: the line of the sheet, going on from sheet to sheet; in a document the filled
 *     rows and paragraphs are counted
 * @param place sheet, table («T1») or text («Text»)
 * @param line within that place, from 1
 */
record Place(int rowNumber, String place, int line) {

    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}_]+");

    /** @param column from 0; tables of plans have fewer than 26 */
    String address(int column) {
        var name = PLAIN.matcher(place).matches() ? place : "'" + place + "'";
        return "%s!%c%d".formatted(name, 'A' + column, line);
    }
}
