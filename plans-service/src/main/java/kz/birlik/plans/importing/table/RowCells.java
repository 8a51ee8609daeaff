package kz.birlik.plans.importing.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import kz.birlik.kit.text.PlainText;

/** The cells of one measure by what they mean, noting on the way what is odd about where their values come from. */
final class RowCells {

    private static final int LONGEST_TITLE = 4000;
    private static final int LONGEST_TEXT = 2000;

    /** A hundred bodies by their full names, each by agreement. */
    private static final int LONGEST_EXECUTORS = 12_000;

    private static final Map<ColumnRole, Integer> LONGEST = new EnumMap<>(Map.of(
            ColumnRole.TITLE,
            LONGEST_TITLE,
            ColumnRole.NUMBER,
            50,
            ColumnRole.PROGRAMME,
            300,
            ColumnRole.EXECUTORS,
            LONGEST_EXECUTORS));

    private final FileRow row;
    private final Header header;
    private final List<RowMessage> messages = new ArrayList<>();

    RowCells(FileRow row, Header header) {
        this.row = row;
        this.header = header;
        if (row.hidden()) {
            say(MessageCode.HIDDEN_ROW, row.address());
        }
    }

    List<RowMessage> messages() {
        return messages;
    }

    void say(MessageCode code, String address, Object... arguments) {
        messages.add(RowMessage.of(code, address, arguments));
    }

    String address(ColumnRole role) {
        return header.column(role).map(row::address).orElseGet(row::address);
    }

    String address(int column) {
        return row.address(column);
    }

    /** @return the words of the column, or null where it is empty */
    String text(ColumnRole role) {
        var text = header.column(role)
                .flatMap(this::usable)
                .map(cell -> role == ColumnRole.EXECUTORS || role == ColumnRole.TERM
                        ? PlainText.visible(cell.text()).strip()
                        : inOneLine(cell.text()))
                .filter(words -> !words.isEmpty())
                .orElse(null);
        var longest = LONGEST.getOrDefault(role, LONGEST_TEXT);
        if (text != null && text.length() > longest) {
            say(MessageCode.TEXT_TOO_LONG, address(role), text.length(), longest);
            return text.substring(0, longest);
        }
        return text;
    }

    /** Lines broken inside a cell, hard spaces, soft hyphens and what has no width are how it was drawn and not what it says. */
    private static String inOneLine(String text) {
        return PlainText.visible(text)
                .replace("\u00ad", "")
                .replaceAll("[\\s\\u00a0\\u2007\\u202f]+", " ")
                .strip();
    }

    /** @return the cell as it stands; what is odd about it has been told */
    Cell asItStands(int column) {
        return row.cell(column).orElseThrow();
    }

    /** @return the cell with a value, after telling where the value comes from */
    Optional<Cell> usable(int column) {
        var found = row.cell(column);
        found.ifPresent(cell -> {
            switch (cell.origin()) {
                case CACHED -> say(MessageCode.FORMULA_VALUE, row.address(column), cell.text());
                case UNCOMPUTED -> say(MessageCode.FORMULA_WITHOUT_VALUE, row.address(column));
                case MERGED -> say(MessageCode.MERGED_VALUE, row.address(column), cell.text());
                case CORRECTED -> say(MessageCode.CORRECTED, row.address(column), cell.text());
                case HIDDEN -> say(MessageCode.HIDDEN_COLUMN, row.address(column), cell.text());
                case COUNTED -> say(MessageCode.NUMBER_COUNTED, row.address(column), cell.text());
                case JOINED -> say(MessageCode.WORD_JOINED, row.address(column), cell.text());
                case MISPLACED -> say(MessageCode.COLUMNS_DIFFER, row.address(column));
                case UNCLOSED -> say(MessageCode.QUOTE_LEFT_OPEN, row.address(column));
                case WRITTEN, BESIDE -> {}
            }
        });
        return found.filter(cell -> cell.origin() != Cell.Origin.UNCOMPUTED);
    }
}
