package kz.birlik.plans.importing.file;

import java.util.List;
import java.util.regex.Pattern;

/** Puts the lines of a text table together to rows; a line that is no row of it, such as a title or a section, becomes a row of one cell. */
final class TextTable {

    private static final Pattern ROW_NUMBER = Pattern.compile("\\d+(?:\\.\\d+)*[.)]?");

    /** Hand-drawn columns waver by a character. */
    private static final int WAVERING = 1;

    private final TextLayout layout;
    private final CountedRows rows;
    private List<Integer> usualPlaces = List.of();
    private WrappedRow open;
    private boolean openIsText;
    private int line;

    TextTable(TextLayout layout, CountedRows rows) {
        this.layout = layout;
        this.rows = rows;
    }

    void line(String text) {
        line++;
        if (text.isBlank() || TextLayout.isRule(text)) {
            end();
            return;
        }
        var places = layout.positions(text);
        var near = places.stream().filter(this::isUsual).toList();
        if (places.size() == layout.separators()) {
            usualPlaces = places;
            row(layout.cut(text, places), false);
        } else if (near.size() == layout.separators()) {
            row(layout.cut(text, near), false);
        } else if (near.isEmpty()) {
            text(text);
        } else {
            row(layout.cut(text, places), true);
        }
    }

    /** Ends the row that is open, as a rule does. */
    void end() {
        if (open != null) {
            var cells = open.cells();
            if (!cells.isEmpty()) {
                rows.row(null, open.line(), false, cells);
            }
            open = null;
        }
    }

    private void row(List<String> pieces, boolean misplaced) {
        if (open == null
                || openIsText
                || ROW_NUMBER.matcher(pieces.get(0).strip()).matches()) {
            start(false);
        }
        open.add(pieces, misplaced);
    }

    private void text(String text) {
        if (open == null || !openIsText || !Character.isLowerCase(text.strip().charAt(0))) {
            start(true);
        }
        open.add(List.of(text), false);
    }

    private void start(boolean text) {
        end();
        open = new WrappedRow(line);
        openIsText = text;
    }

    private boolean isUsual(int place) {
        return usualPlaces.stream().anyMatch(usual -> Math.abs(usual - place) <= WAVERING);
    }
}
