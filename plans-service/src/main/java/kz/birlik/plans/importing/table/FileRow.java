package kz.birlik.plans.importing.table;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One non-empty row of a file, whatever its format.
 *
 * @param number its number in the report: that of the file, going on from sheet to sheet
 * @param sheet what has a header of its own: the sheet of a workbook; null for a file without sheets
 * @param place what its address names it by: the sheet, or the table of a document
 * @param line its number within that place, from 1
 * @param hidden whether the file hides it from a reader
 * @param cells the non-empty cells, ascending by column
 */
public record FileRow(int number, String sheet, String place, int line, boolean hidden, List<Cell> cells) {

    private static final Pattern PLAIN_NAME = Pattern.compile("[\\p{L}\\p{N}_]+");

    public FileRow {
        cells = List.copyOf(cells);
    }

    public FileRow(int number, String sheet, int line, boolean hidden, List<Cell> cells) {
        this(number, sheet, sheet, line, hidden, cells);
    }

    public Optional<Cell> cell(int column) {
        return cells.stream().filter(cell -> cell.column() == column).findFirst();
    }

    /** @return the cells a person typed into this row, without what a merge lends it */
    List<Cell> own() {
        return cells.stream()
                .filter(cell -> cell.origin() != Cell.Origin.MERGED)
                .toList();
    }

    /** @return whether it stands beside the tables, in a text box or a note */
    public boolean isBeside() {
        return !cells.isEmpty() && cells.stream().allMatch(cell -> cell.origin() == Cell.Origin.BESIDE);
    }

    public String address() {
        return addressOf(
                String.valueOf(line), cells.isEmpty() ? 0 : cells.get(0).column());
    }

    public String address(int column) {
        return addressOf(String.valueOf(line), column);
    }

    String text() {
        return own().stream().map(cell -> cell.text().strip()).distinct().collect(Collectors.joining(" "));
    }

    private String addressOf(String row, int column) {
        var cell = Cell.columnName(column) + row;
        if (place == null) {
            return cell;
        }
        return (PLAIN_NAME.matcher(place).matches() ? place : "'" + place.replace("'", "''") + "'") + "!" + cell;
    }
}
