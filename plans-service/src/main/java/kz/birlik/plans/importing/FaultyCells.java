package kz.birlik.plans.importing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

import org.apache.poi.ss.util.CellReference;

import kz.birlik.kit.text.Language;
import kz.birlik.plans.importing.table.MessageCode.Level;
import kz.birlik.plans.importing.table.RowReport;

/** What the report of a row says against which of its cells, in the language of the reader. */
final class FaultyCells {

    private static final Pattern ADDRESS =
            Pattern.compile("(?:'((?:[^']|'')*)'|([^!']*))!([A-Z]+)(\\d+)|([A-Z]+)(\\d+)");

    /**
     * A place in a file.
     *
     * @param sheet name of the sheet or table, null for a file without
     * @param line from 0
     * @param column from 0
     */
    record Place(String sheet, int line, int column) {

        static Place of(String address) {
            var found = ADDRESS.matcher(address);
            if (!found.matches()) {
                throw new IllegalArgumentException(address + " is no address of a cell");
            }
            var sheet = found.group(1) != null ? found.group(1).replace("''", "'") : found.group(2);
            var column = found.group(3) == null ? found.group(5) : found.group(3);
            var line = found.group(4) == null ? found.group(6) : found.group(4);
            return new Place(sheet, Integer.parseInt(line) - 1, CellReference.convertColStringToIndex(column));
        }
    }

    /**
     * What is said against one cell.
     *
     * @param level the worst of its messages
     * @param text all of them, one a line
     */
    record Fault(Level level, String text) {

        private Fault and(Fault other) {
            return new Fault(level.compareTo(other.level) >= 0 ? level : other.level, text + "\n" + other.text);
        }
    }

    private FaultyCells() {}

    /** @return the faults of the row by place; what only explains is no fault */
    static Map<Place, Fault> of(RowReport row, Language language) {
        var faults = new LinkedHashMap<Place, Fault>();
        for (var message : row.messages()) {
            if (message.code().level() != Level.INFO) {
                var text = MessageText.of(message).in(language);
                faults.merge(
                        Place.of(message.address()), new Fault(message.code().level(), text), Fault::and);
            }
        }
        return faults;
    }
}
