package kz.birlik.plans.importing.file;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import kz.birlik.plans.importing.table.Cell;
import kz.birlik.plans.importing.table.FileRow;

/**
 * Streams a CSV text; its separator is the one that cuts all of its first lines into the same number of values, else the one that cuts
 * them into the most.
 */
final class CsvRows implements RowSource {

    private static final char[] SEPARATORS = {';', ',', '\t'};
    private static final int SAMPLED_ROWS = 60;
    private static final int FEWEST_COLUMNS = 3;

    private final FileLimits limits;

    CsvRows(FileLimits limits) {
        this.limits = limits;
    }

    @Override
    public void read(Path file, Consumer<FileRow> rows) throws IOException {
        var charset = PlainText.charsetOf(file);
        var counted = new CountedRows(limits, rows);
        try (var reader = PlainText.open(file, charset)) {
            read(new CsvRecords(reader, separatorOf(file, charset)), counted);
        }
        if (counted.none()) {
            throw new RejectedFile("file-without-rows", "The file holds no filled row.");
        }
    }

    private static void read(CsvRecords records, CountedRows counted) throws IOException {
        var line = 0;
        for (var values = records.next(); values != null; values = records.next()) {
            line++;
            var cells = new ArrayList<Cell>();
            for (var column = 0; column < values.size(); column++) {
                if (!values.get(column).replace('\u00a0', ' ').isBlank()) {
                    var origin = records.leftOpen(column) ? Cell.Origin.UNCLOSED : Cell.Origin.WRITTEN;
                    cells.add(new Cell(column, SpreadsheetText.unguarded(values.get(column)), null, origin));
                }
            }
            if (!cells.isEmpty()) {
                counted.row(null, line, false, cells);
            }
        }
    }

    private static char separatorOf(Path file, Charset charset) throws IOException {
        var best = SEPARATORS[0];
        var most = 0;
        for (var separator : SEPARATORS) {
            try (var reader = PlainText.open(file, charset)) {
                var widths = widths(reader, separator);
                if (widths.isEmpty()) {
                    continue;
                }
                // what sentences hold of another separator is never the same in each line
                if (widths.get(0) >= FEWEST_COLUMNS && widths.get(0).equals(widths.get(widths.size() - 1))) {
                    return separator;
                }
                // the median tells a separator from a character that merely occurs in sentences
                var columns = widths.get(widths.size() / 2);
                if (columns > most) {
                    most = columns;
                    best = separator;
                }
            } catch (RejectedFile unbalanced) {
                continue;
            }
        }
        return best;
    }

    /** @return how many values each of the first filled lines has, ascending */
    private static List<Integer> widths(Reader reader, char separator) throws IOException {
        var widths = new ArrayList<Integer>();
        var records = new CsvRecords(reader, separator);
        for (List<String> values = records.next();
                values != null && widths.size() < SAMPLED_ROWS;
                values = records.next()) {
            if (values.stream().anyMatch(value -> !value.isBlank())) {
                widths.add(values.size());
            }
        }
        return widths.stream().sorted().toList();
    }
}
