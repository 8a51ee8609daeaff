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

/** Workbooks that are not plans, made from the demo's own by exchanging or adding one part. */
final class WorkbookFiles {

    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String START =
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?><worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>";
    private static final String END = "</sheetData></worksheet>";

    private WorkbookFiles() {}

    /** A workbook whose only sheet has no row. */
    static byte[] empty() {
        return with(SHEET, (START + END).getBytes(StandardCharsets.UTF_8));
    }

    static byte[] wrongHeader() {
        return with(
                SHEET,
                (START + row(1, "Фамилия", "Имя", "Город") + row(2, "Иванов", "Иван", "Кокшетау") + END)
                        .getBytes(StandardCharsets.UTF_8));
    }

    static byte[] filled(int rows) {
        var sheet = new StringBuilder(START)
                .append(row(1, "№ п/п", "Наименование мероприятия", "Ответственные исполнители", "Срок исполнения"));
        for (var number = 1; number <= rows; number++) {
            sheet.append(row(
                    number + 1,
                    Integer.toString(number),
                    "Мероприятие " + number,
                    "Акимат Акмолинской области",
                    "май"));
        }
        return with(SHEET, sheet.append(END).toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Some KiB that unpack to a part of 600 MiB. */
    static byte[] bomb() {
        return with("xl/media/image1.png", new byte[1 << 20], 600);
    }

    static byte[] linkToAnotherWorkbook() {
        return with(
                "xl/externalLinks/externalLink1.xml",
                "<externalLink xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"/>"
                        .getBytes(StandardCharsets.UTF_8));
    }

    private static String row(int number, String... cells) {
        var row = new StringBuilder("<row r=\"" + number + "\">");
        for (var c = 0; c < cells.length; c++) {
            row.append("<c r=\"%c%d\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted('A' + c, number, cells[c]));
        }
        return row.append("</row>").toString();
    }

    private static byte[] with(String part, byte[] content) {
        return with(part, content, 1);
    }

    private static byte[] with(String part, byte[] content, int times) {
        var out = new ByteArrayOutputStream();
        try (var from = new ZipFile(demoPlan());
                var to = new ZipOutputStream(out)) {
            for (var entry : Collections.list(from.entries())) {
                if (!entry.getName().equals(part)) {
                    to.putNextEntry(new ZipEntry(entry.getName()));
                    from.getInputStream(entry).transferTo(to);
                    to.closeEntry();
                }
            }
            to.putNextEntry(new ZipEntry(part));
            for (var i = 0; i < times; i++) {
                to.write(content);
            }
            to.closeEntry();
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
