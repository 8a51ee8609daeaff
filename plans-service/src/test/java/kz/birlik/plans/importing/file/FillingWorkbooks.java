package kz.birlik.plans.importing.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks built to fill the memory of their reader, one part of each by hand. */
final class FillingWorkbooks {

    private static final String SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private final Path folder;

    FillingWorkbooks(Path folder) {
        this.folder = folder;
    }

    void texts(String name, int count) throws IOException {
        workbook(name, "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>", "xl/sharedStrings.xml", out -> {
            write(out, "<sst xmlns=\"" + SHEET + "\">");
            for (var i = 0; i < count; i++) {
                write(out, "<si><t>" + Integer.toHexString(i * 7919) + "</t></si>");
            }
            write(out, "</sst>");
        });
    }

    void styles(String name) throws IOException {
        workbook(name, "<row r=\"1\"><c r=\"A1\" s=\"3\"><v>46174</v></c></row>", "xl/styles.xml", out -> {
            write(out, "<styleSheet xmlns=\"" + SHEET + "\"><cellXfs>");
            for (var i = 0; i < 2_000_000; i++) {
                write(out, "<xf numFmtId=\"" + i % 50 + "\"/>");
            }
            write(out, "</cellXfs></styleSheet>");
        });
    }

    void attribute(String name) throws IOException {
        workbook(name, "<row r=\"1\"><c r=\"" + noise(3 << 20) + "\"/></row>", null, null);
    }

    void deep(String name) throws IOException {
        workbook(name, "<row>" + "<x>".repeat(300_000), null, null);
    }

    void cells(String name) throws IOException {
        workbook(name, "<row r=\"1\">" + "<c><v>1</v></c>".repeat(60_000) + "</row>", null, null);
    }

    void cdata(String name) throws IOException {
        workbook(
                name,
                "<row r=\"1\"><c t=\"str\"><v>" + "<![CDATA[текст]]>".repeat(40_000) + "</v></c></row>",
                null,
                null);
    }

    /** What a part is made of, written as it goes: some are larger than this test's own memory should be. */
    private interface Content {
        void to(OutputStream out) throws IOException;
    }

    private void workbook(String name, String rows, String part, Content content) throws IOException {
        try (var zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(folder.resolve(name))))) {
            var types = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                    + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                    + type("/xl/workbook.xml", "sheet.main") + type("/xl/worksheets/sheet1.xml", "worksheet")
                    + type("/xl/styles.xml", "styles") + type("/xl/sharedStrings.xml", "sharedStrings") + "</Types>";
            put(zip, "[Content_Types].xml", out -> write(out, types));
            put(zip, "_rels/.rels", out -> write(out, relationship("officeDocument", "xl/workbook.xml")));
            put(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    out -> write(out, relationship("worksheet", "worksheets/sheet1.xml")));
            put(
                    zip,
                    "xl/workbook.xml",
                    out -> write(
                            out,
                            "<workbook xmlns=\"" + SHEET + "\""
                                    + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                                    + "<sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"));
            put(
                    zip,
                    "xl/worksheets/sheet1.xml",
                    out -> write(
                            out, "<worksheet xmlns=\"" + SHEET + "\"><sheetData>" + rows + "</sheetData></worksheet>"));
            if (part != null) {
                put(zip, part, content);
            }
        }
    }

    private static String type(String part, String kind) {
        return "<Override PartName=\"%s\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.%s+xml\"/>"
                .formatted(part, kind);
    }

    static String relationship(String kind, String target) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\""
                + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s\" Target=\"%s\"/></Relationships>"
                        .formatted(kind, target);
    }

    private static String noise(int letters) {
        var random = new java.util.Random(5);
        return random.ints(letters, 'A', 'Z')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static void put(ZipOutputStream zip, String name, Content content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        content.to(zip);
        zip.closeEntry();
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
