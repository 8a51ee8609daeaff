package kz.birlik.plans.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;

import kz.birlik.plans.importing.file.SpreadsheetText;

/** A flat table as CSV. */
final class FlatCsv implements FlatTable {

    private static final char MARK = '\uFEFF';
    private static final char SEPARATOR = ';';

    private final Writer out;

    FlatCsv(OutputStream out, List<Column> columns) throws IOException {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.out.write(MARK);
        row(columns.stream().map(Column::title).toList());
    }

    @Override
    public void row(List<?> values) throws IOException {
        for (var i = 0; i < values.size(); i++) {
            if (i > 0) {
                out.write(SEPARATOR);
            }
            out.write(shown(values.get(i)));
        }
        out.write("\r\n");
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }

    private static String shown(Object value) {
        if (value == null) {
            return "";
        }
        return value instanceof BigDecimal number
                ? number.toPlainString().replace('.', ',')
                : quoted(SpreadsheetText.guarded(ExportText.inLines((String) value)));
    }

    private static String quoted(String text) {
        var plain = text.chars()
                .noneMatch(letter -> letter == SEPARATOR || letter == '"' || letter == '\n' || letter == '\r');
        return plain ? text : "\"" + text.replace("\"", "\"\"") + "\"";
    }
}
