package kz.birlik.plans.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

import kz.birlik.plans.form.PlanForm;
import kz.birlik.plans.importing.file.SpreadsheetText;

/**
 * The table as CSV the way spreadsheets of the region open it: UTF-8 with a mark, semicolons, decimal commas, RFC 4180 quotes. All
 * lines have the same number of values, so that the separator is told from commas in sentences.
 */
final class CsvTable implements TableWriter {

    private static final char MARK = '\uFEFF';
    private static final char SEPARATOR = ';';

    private final Writer out;
    private int width;

    CsvTable(OutputStream out) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    @Override
    public void begin(TableHead head) throws IOException {
        width = head.width();
        out.write(MARK);
        line(List.of(head.approval()));
        line(List.of(head.title()));
        var upper = new ArrayList<String>();
        for (var column : head.columns()) {
            upper.add(column.in(head.language()));
            upper.addAll(Collections.nCopies(head.span(column) - 1, ""));
        }
        line(upper);
        var lower = new ArrayList<>(Collections.nCopies(head.grid().indexOf(PlanForm.COSTS), ""));
        lower.addAll(head.costs());
        line(lower);
        line(IntStream.rangeClosed(1, width).mapToObj(String::valueOf).toList());
    }

    @Override
    public void section(String text) throws IOException {
        line(List.of(text));
    }

    @Override
    public void measure(List<TableCell> cells) throws IOException {
        line(cells.stream().map(CsvTable::shown).toList());
    }

    @Override
    public void total(List<TableCell> cells) throws IOException {
        measure(cells);
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }

    private static String shown(TableCell cell) {
        return cell.isSum() ? cell.thousandKzt().toPlainString().replace('.', ',') : cell.text();
    }

    private void line(List<String> values) throws IOException {
        for (var i = 0; i < width; i++) {
            if (i > 0) {
                out.write(SEPARATOR);
            }
            out.write(i < values.size() ? quoted(SpreadsheetText.guarded(values.get(i))) : "");
        }
        out.write("\r\n");
    }

    private static String quoted(String text) {
        var plain = text.chars()
                .noneMatch(letter -> letter == SEPARATOR || letter == '"' || letter == '\n' || letter == '\r');
        return plain ? text : "\"" + text.replace("\"", "\"\"") + "\"";
    }
}
