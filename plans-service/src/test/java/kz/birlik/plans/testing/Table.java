package kz.birlik.plans.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A table of a plan in the usual form, written as XLSX or CSV. */
public final class Table {

    public static final String[] HEADER = {
        "№ п/п",
        "Наименование мероприятия",
        "Форма завершения",
        "Ответственные исполнители",
        "Срок исполнения",
        "Предполагаемые расходы (тыс. тенге)",
        "",
        "Источники финансирования",
        "Код бюджетной программы"
    };
    public static final String[] YEARS = {"", "", "", "", "", "2026 год", "всего", "", ""};

    private final List<Object[]> rows = new ArrayList<>();

    private Table() {}

    /** A title, the header with its years, and the numbers of the columns: five rows before the first measure. */
    public static Table usual() {
        return empty().row("План мероприятий на 2026 год (синтетический)")
                .row((Object[]) HEADER)
                .row((Object[]) YEARS)
                .row("1", "2", "3", "4", "5", "6", "7", "8", "9");
    }

    public static Table empty() {
        return new Table();
    }

    public Table row(Object... cells) {
        rows.add(cells);
        return this;
    }

    /** A measure without any weakness but that it has no indicator. */
    public Table measure(String number, String title) {
        return row(
                number,
                title,
                "протокол",
                "Акимат Акмолинской области",
                "II квартал 2026 года",
                1200.5,
                1200.5,
                "МБ",
                "");
    }

    public byte[] xlsx() {
        return xlsx(sheet -> {});
    }

    public byte[] xlsx(Consumer<Worksheet> more) {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "Birlik tests", "1.0")) {
            var sheet = workbook.newWorksheet("План");
            fill(sheet);
            more.accept(sheet);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    public String csv(String separator) {
        return rows.stream()
                .map(cells -> Arrays.stream(cells)
                        .map(cell -> quoted(cell, separator))
                        .collect(Collectors.joining(separator)))
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    public byte[] csv(String separator, Charset charset) {
        return csv(separator).getBytes(charset);
    }

    public byte[] csv() {
        return csv(";", StandardCharsets.UTF_8);
    }

    private void fill(Worksheet sheet) {
        for (var r = 0; r < rows.size(); r++) {
            for (var c = 0; c < rows.get(r).length; c++) {
                var cell = rows.get(r)[c];
                if (cell instanceof Number number) {
                    sheet.value(r, c, number);
                } else if (!cell.toString().isEmpty()) {
                    sheet.value(r, c, cell.toString());
                }
            }
        }
    }

    private static String quoted(Object cell, String separator) {
        var text = cell instanceof Number number ? number.toString().replace('.', ',') : cell.toString();
        return text.contains(separator) || text.contains("\"") || text.contains("\n")
                ? "\"" + text.replace("\"", "\"\"") + "\""
                : text;
    }
}
