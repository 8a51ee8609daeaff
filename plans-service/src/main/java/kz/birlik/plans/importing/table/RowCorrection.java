package kz.birlik.plans.importing.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What its editor says a row of a file should hold. It is applied before the row is understood, so corrected cells pass the same
 * readers as typed ones.
 */
public final class RowCorrection {

    /**
     * Whether the row is a measure. AS_READ leaves it to the reader, so that correcting the words of a section or a total does not make
     * a measure of it and take the section from the rows below.
     */
    public enum Kind {
        AS_READ,
        MEASURE,
        SKIP
    }

    /** A cell that was corrected: what the file says there, and what its editor says instead. */
    public record Change(String address, String raw, String corrected) {}

    private final Kind kind;
    private final Map<String, String> fields;
    private final Map<String, Change> changes = new TreeMap<>();
    private Header seen;

    /** @param fields text by the name of its field: number, title, completionForm, executors, term, source, budgetProgramme, indicator,
     *     costTotal, cost2026; empty for an empty cell */
    public RowCorrection(Kind kind, Map<String, String> fields) {
        this.kind = kind;
        this.fields = new TreeMap<>(fields);
    }

    Kind kind() {
        return kind;
    }

    /** @return the row as corrected; fields the table has no column for are left out of {@link #changes} */
    FileRow applyTo(FileRow row, Header header) {
        seen = header;
        var cells = new HashMap<Integer, Cell>();
        row.cells().forEach(cell -> cells.put(cell.column(), cell));
        fields.forEach((field, text) -> column(field, header).ifPresent(column -> {
            var raw = cells.get(column);
            changes.put(field, new Change(row.address(column), raw == null ? "" : raw.text(), text));
            if (text.isBlank()) {
                cells.remove(column);
            } else {
                cells.put(column, new Cell(column, text, null, Cell.Origin.CORRECTED));
            }
        }));
        var corrected = new ArrayList<>(cells.values());
        corrected.sort(Comparator.comparingInt(Cell::column));
        return new FileRow(row.number(), row.sheet(), row.place(), row.line(), row.hidden(), corrected);
    }

    /** @return what was changed, by field; known once the row has been read */
    public Map<String, Change> changes() {
        return Map.copyOf(changes);
    }

    /** @return the fields that the table of the row has columns for; empty when the row lies in no table */
    public List<String> possible() {
        if (seen == null) {
            return List.of();
        }
        var names = new ArrayList<String>();
        seen.roles().stream().map(ColumnRole::field).sorted().forEach(names::add);
        if (seen.total() != null) {
            names.add("costTotal");
        }
        seen.years().keySet().forEach(year -> names.add("cost" + year));
        return names;
    }

    private static Optional<Integer> column(String field, Header header) {
        if (field.equals("costTotal")) {
            return Optional.ofNullable(header.total());
        }
        if (field.matches("cost\\d{4}")) {
            return Optional.ofNullable(header.years().get(Integer.valueOf(field.substring(4))));
        }
        return header.roles().stream()
                .filter(role -> role.field().equals(field))
                .findFirst()
                .flatMap(header::column);
    }
}
