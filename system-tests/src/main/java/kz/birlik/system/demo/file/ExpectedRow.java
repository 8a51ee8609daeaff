package kz.birlik.system.demo.file;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import kz.birlik.system.demo.table.DrawnRow;

/**
 * What the report of a dry run must say of a row.
 *
 * @param address its first cell
 * @param outcome UNDERSTOOD, GUESSED, ERROR or SKIPPED
 * @param skippedAs why it is no measure, as the API names it; null for a measure
 * @param fields what a measure says; a reader who had to guess or could not read is told so by {@code notes}
 * @param notes what was guessed or not understood, with the cell
 */
public record ExpectedRow(
        int rowNumber,
        String address,
        String outcome,
        String skippedAs,
        Map<String, Object> fields,
        List<ExpectedNote> notes) {

    /** A guess or a thing not understood. */
    public record ExpectedNote(String code, String reading, String address) {}

    /** What keeps a row out of a plan: without a title, or with money that nobody can read, it is no measure to sign. */
    private static final Set<String> KEEP_OUT =
            Set.of("TITLE_MISSING", "COST_NOT_MONEY", "COST_AMBIGUOUS", "FORMULA_WITHOUT_VALUE");

    private static final String NOT_UNDERSTOOD = "NOT_UNDERSTOOD";

    static ExpectedRow of(DrawnRow row, Place place) {
        var notes = row.notes().stream()
                .map(note -> new ExpectedNote(note.code(), reading(note.code()), place.address(note.column())))
                .sorted(Comparator.comparing(ExpectedNote::address).thenComparing(ExpectedNote::code))
                .toList();
        return new ExpectedRow(
                place.rowNumber(),
                place.address(row.firstColumn()),
                outcome(row),
                skippedAs(row),
                new LinkedHashMap<>(row.fields()),
                notes);
    }

    public boolean isMeasure() {
        return !outcome.equals("SKIPPED");
    }

    private static String outcome(DrawnRow row) {
        if (row.kind() != DrawnRow.Kind.MEASURE) {
            return "SKIPPED";
        }
        if (row.notes().stream().anyMatch(note -> KEEP_OUT.contains(note.code()))) {
            return "ERROR";
        }
        return row.notes().isEmpty() ? "UNDERSTOOD" : "GUESSED";
    }

    private static String reading(String code) {
        return KEEP_OUT.contains(code) || code.equals("TERM_NOT_UNDERSTOOD") ? NOT_UNDERSTOOD : "GUESSED";
    }

    private static String skippedAs(DrawnRow row) {
        return switch (row.kind()) {
            case MEASURE -> null;
            case ABOVE -> "BEFORE_TABLE";
            case HEADER -> "HEADER";
            case HEADER_AGAIN -> "HEADER_REPEATED";
            case COLUMN_NUMBERS -> "COLUMN_NUMBERS";
            case SECTION -> "SECTION";
            case TOTAL -> row.notes().isEmpty() ? "TOTAL_ROW" : "TOTAL_ROW_DIFFERS";
            case NOTE -> "NOTE";
            case SIGNATURE -> "SIGNATURE";
            case ELSEWHERE -> "OTHER_SHEET";
        };
    }
}
