package kz.birlik.system.access;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Workbooks that are not plans, made from the demo's own by exchanging or adding parts. */
final class WorkbookFiles {

    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String START =
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?><worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>";
    private static final String END = "</sheetData></worksheet>";
    private static final String HEADER =
            row(1, "№ п/п", "Наименование мероприятия", "Ответственные исполнители", "Срок исполнения");

    private WorkbookFiles() {}

    /** A workbook whose only sheet has no row. */
    static byte[] empty() {
        return sheet("");
    }

    static byte[] wrongHeader() {
        return sheet(row(1, "Фамилия", "Имя", "Город") + row(2, "Иванов", "Иван", "Кокшетау"));
    }

    static byte[] filled(int measures) {
        var rows = new StringBuilder(HEADER);
        for (var number = 1; number <= measures; number++) {
            rows.append(measure(number));
        }
        return sheet(rows);
    }

    /** A plan of one measure, below which so many rows are formatted and hold nothing. */
    static byte[] emptyRowsBelow(int count) {
        var rows = new StringBuilder(HEADER).append(measure(1));
        for (var row = 3; row < 3 + count; row++) {
            rows.append("<row r=\"")
                    .append(row)
                    .append("\"><c r=\"A")
                    .append(row)
                    .append("\" s=\"0\"/></row>");
        }
        return sheet(rows);
    }

    /** A cell that takes its value from another file. */
    static byte[] formulaElsewhere() {
        return sheet(
                HEADER + measure(1) + "<row r=\"3\"><c r=\"A3\"><f>'C:/[budget.xlsx]Sheet1'!A1</f><v>1</v></c></row>");
    }

    /** Some KiB that unpack to a part of 600 MiB. */
    static byte[] bomb() {
        return with("xl/media/image1.png", new byte[1 << 20], 1, 600);
    }

    /** So many sheets besides the demo's own. */
    static byte[] moreSheets(int count) {
        return with("xl/worksheets/more%d.xml", utf8(START + END), count, 1);
    }

    /** The demo's plan with one part more, or with that part exchanged. */
    static byte[] part(String name, String content) {
        return with(name, utf8(content), 1, 1);
    }

    private static byte[] sheet(CharSequence rows) {
        return part(SHEET, START + rows + END);
    }

    private static String measure(int number) {
        return row(number + 1, Integer.toString(number), "Мероприятие " + number, "Акимат Акмолинской области", "май");
    }

    private static String row(int number, String... cells) {
        var row = new StringBuilder("<row r=\"" + number + "\">");
        for (var c = 0; c < cells.length; c++) {
            row.append("<c r=\"%c%d\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted('A' + c, number, cells[c]));
        }
        return row.append("</row>").toString();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Adds parts to the demo's plan.
     *
     * @param name of each part, with a place for its number when there are several
     * @param times how often the content follows itself in a part
     */
    private static byte[] with(String name, byte[] content, int parts, int times) {
        var out = new ByteArrayOutputStream();
        try (var from = new ZipFile(demoPlan());
                var to = new ZipOutputStream(out)) {
            for (var entry : Collections.list(from.entries())) {
                if (!entry.getName().equals(name)) {
                    to.putNextEntry(new ZipEntry(entry.getName()));
                    from.getInputStream(entry).transferTo(to);
                    to.closeEntry();
                }
            }
            for (var part = 1; part <= parts; part++) {
                to.putNextEntry(new ZipEntry(name.formatted(part)));
                for (var i = 0; i < times; i++) {
                    to.write(content);
                }
                to.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static File demoPlan() {
        try {
            return new File(
                    WorkbookFiles.class.getResource("/demo/akmola-2026.xlsx").toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
