package kz.birlik.system.demo.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One row as it is drawn, and what a careful reader makes of it. */
public final class DrawnRow {

    /** What a row is to a reader. */
    public enum Kind {
        ABOVE,
        HEADER,
        HEADER_AGAIN,
        COLUMN_NUMBERS,
        SECTION,
        MEASURE,
        TOTAL,
        NOTE,
        SIGNATURE,
        ELSEWHERE
    }

    /**
     * A thing the report must say of a cell.
     *
     * @param code as the API names it
     * @param column the cell it is about, from 0
     */
    public record Note(String code, int column) {}

    private final Kind kind;
    private final List<DrawnCell> cells = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private final Map<String, Object> fields = new LinkedHashMap<>();
    private boolean hidden;
    private boolean afterBlank;
    private boolean inNewTable;
    private boolean outsideOfTable;

    DrawnRow(Kind kind) {
        this.kind = kind;
    }

    static DrawnRow of(Kind kind, DrawnCell... cells) {
        var row = new DrawnRow(kind);
        row.cells.addAll(List.of(cells));
        return row;
    }

    DrawnRow add(DrawnCell cell) {
        cells.add(cell);
        return this;
    }

    DrawnRow note(String code, int column) {
        notes.add(new Note(code, column));
        return this;
    }

    /** @param value what the measure says there, null where it says nothing */
    DrawnRow field(String name, Object value) {
        fields.put(name, value);
        return this;
    }

    DrawnRow hide() {
        hidden = true;
        return this;
    }

    DrawnRow afterBlank() {
        afterBlank = true;
        return this;
    }

    DrawnRow inNewTable() {
        inNewTable = true;
        return this;
    }

    DrawnRow outsideOfTable() {
        outsideOfTable = true;
        return this;
    }

    public Kind kind() {
        return kind;
    }

    public List<DrawnCell> cells() {
        return cells;
    }

    public List<Note> notes() {
        return notes;
    }

    public Map<String, Object> fields() {
        return fields;
    }

    public boolean isHidden() {
        return hidden;
    }

    /** @return whether a workbook leaves a line free above it */
    public boolean isAfterBlank() {
        return afterBlank;
    }

    /** @return whether a document begins another table with it */
    public boolean isInNewTable() {
        return inNewTable;
    }

    /** @return whether a document writes it as a paragraph */
    public boolean isOutsideOfTable() {
        return outsideOfTable;
    }

    /** @return the column of the first cell that shows something, also what a merge lends it */
    public int firstColumn() {
        return cells.stream()
                .filter(cell -> cell.isFilled() || cell.down() < 0)
                .mapToInt(DrawnCell::column)
                .min()
                .orElseThrow();
    }
}
