package kz.birlik.plans.export;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;

/**
 * A table of one header row, for people who work on with a spreadsheet. Texts stay texts, whatever they open with: no program computes
 * them.
 */
public interface FlatTable extends AutoCloseable {

    /** A column with its width in characters of a workbook. */
    record Column(String title, int width) {}

    /** @param values one a column: texts, {@link BigDecimal} numbers, or null */
    void row(List<?> values) throws IOException;

    /** Ends the file, and leaves the stream open. */
    @Override
    void close() throws IOException;

    /** @param sheet what the only sheet is called, at most 31 characters without {@code []:*?/\} */
    static FlatTable xlsx(OutputStream out, String sheet, List<Column> columns) throws IOException {
        return new FlatXlsx(out, sheet, columns);
    }

    /** UTF-8 with a mark, semicolons, decimal commas, RFC 4180 quotes: as spreadsheets of the region open it. */
    static FlatTable csv(OutputStream out, List<Column> columns) throws IOException {
        return new FlatCsv(out, columns);
    }
}
