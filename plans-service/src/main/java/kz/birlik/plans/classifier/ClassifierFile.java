package kz.birlik.plans.classifier;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import kz.birlik.kit.problem.InvalidRequest;
import kz.birlik.kit.text.LocalizedText;
import kz.birlik.plans.importing.file.FileGate;
import kz.birlik.plans.importing.file.FileLimits;
import kz.birlik.plans.importing.file.RejectedFile;
import kz.birlik.plans.importing.file.RowSource;
import kz.birlik.plans.importing.table.Cell;
import kz.birlik.plans.importing.table.FileRow;

/** Reads the table {@code id;parent_id;code;name} with the readers of the import; {@code name_kk} beside them is read too. */
final class ClassifierFile {

    private static final List<String> NEEDED = List.of("id", "parent_id", "code", "name");
    private static final String NAME_KK = "name_kk";
    private static final Pattern KATO = Pattern.compile("\\d{9}");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f]+");
    private static final int LONGEST_NAME = 300;

    private final Map<String, Integer> columns = new HashMap<>();
    private final List<FileUnit> units = new ArrayList<>();
    private final List<RefusedRow> refused = new ArrayList<>();

    private ClassifierFile() {}

    /** @throws InvalidRequest for a file that is no such table */
    static ClassifierFile read(Path path, String name, FileLimits limits) throws IOException {
        var kind = new FileGate(limits).check(path, name);
        var file = new ClassifierFile();
        try {
            RowSource.of(kind, limits).read(path, file::row);
        } catch (RejectedFile rejected) {
            throw new InvalidRequest("file", rejected.getMessage());
        }
        if (file.units.isEmpty() && file.refused.isEmpty()) {
            throw new InvalidRequest("file", "The table has a header and no rows.");
        }
        return file;
    }

    List<FileUnit> units() {
        return units;
    }

    List<RefusedRow> refused() {
        return refused;
    }

    int rows() {
        return units.size() + refused.size();
    }

    private void row(FileRow row) {
        if (columns.isEmpty()) {
            header(row);
            return;
        }
        var id = value(row, "id");
        var parent = value(row, "parent_id");
        var kato = value(row, "code");
        var name = LocalizedText.of(value(row, NAME_KK), value(row, "name"));
        if (id == null || parent == null || kato == null || name.ru() == null) {
            refused.add(RefusedRow.of(row.line(), kato, RowFault.VALUES_MISSING));
        } else if (!KATO.matcher(kato).matches()) {
            refused.add(RefusedRow.of(row.line(), null, RowFault.CODE_UNREADABLE));
        } else if (isTooLong(name.ru()) || isTooLong(name.kk())) {
            refused.add(RefusedRow.of(row.line(), kato, RowFault.NAME_TOO_LONG));
        } else {
            units.add(new FileUnit(row.line(), id, parent, kato, name));
        }
    }

    private void header(FileRow row) {
        row.cells().forEach(cell -> columns.put(cell.text().strip().toLowerCase(Locale.ROOT), cell.column()));
        if (!columns.keySet().containsAll(NEEDED)) {
            throw new InvalidRequest(
                    "file", "The first row names the columns %s.".formatted(String.join(", ", NEEDED)));
        }
    }

    private static boolean isTooLong(String name) {
        return name != null && name.length() > LONGEST_NAME;
    }

    /** @return the value as it is compared: one spelling of letters and spaces; null when the cell is empty */
    private String value(FileRow row, String column) {
        var index = columns.get(column);
        return index == null
                ? null
                : row.cell(index)
                        .map(Cell::text)
                        .map(text -> Normalizer.normalize(text, Normalizer.Form.NFC))
                        .map(text -> SPACES.matcher(text).replaceAll(" ").strip())
                        .filter(text -> !text.isEmpty())
                        .orElse(null);
    }
}
