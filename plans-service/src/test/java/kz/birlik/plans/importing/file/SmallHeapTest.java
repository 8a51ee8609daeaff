package kz.birlik.plans.importing.file;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import kz.birlik.plans.testing.Docx;
import kz.birlik.plans.testing.HostileFiles;
import kz.birlik.plans.testing.Table;

/** Files that mean harm, each read within 5 s of a processor by a process that has 128 MiB: half of what the service has for all it does. */
class SmallHeapTest {

    private static final long MOST_MILLIS = 5_000;

    @TempDir
    Path folder;

    private final Map<String, String> expected = new TreeMap<>();

    @Test
    void filesBuiltToFillMemoryEndWithAProblemAndLargeOnesAreRead() throws Exception {
        var workbooks = new FillingWorkbooks(folder);
        workbooks.texts("texts.xlsx", 3_000_000);
        workbooks.styles("styles.xlsx");
        workbooks.attribute("attribute.xlsx");
        workbooks.deep("deep.xlsx");
        workbooks.cells("cells.xlsx");
        workbooks.cdata("cdata.xlsx");
        expected.putAll(Map.of(
                "texts.xlsx", "too-many-texts",
                "styles.xlsx", "rows=1",
                "attribute.xlsx", "file-inflates",
                "deep.xlsx", "file-broken",
                "cells.xlsx", "too-many-columns",
                "cdata.xlsx", "cell-too-long"));
        document("paragraph.docx", "cell-too-long", "<w:p><w:r>" + "<w:t>слово </w:t>".repeat(10_000) + "</w:r></w:p>");
        document("columns.docx", "too-many-columns", new Docx().table(1).xml("<w:tr>" + "<w:tc/>".repeat(50_000)));
        document("span.docx", "too-many-columns", new Docx().table(1).row(Docx.spanning(2_000_000_000, "x")));
        document("deep.docx", "file-broken", "<w:sdt>".repeat(100_000));
        document("rows.docx", "rows=60000", rows(60_000));

        endWithin5Seconds();
    }

    @Test
    void filesThatCarryOtherThingsThanAPlanEndWithTheirProblem() throws Exception {
        file("bomb.xlsx", "file-inflates", HostileFiles.bomb());
        file("entity.xlsx", "file-has-entities", HostileFiles.externalEntity());
        file("formula.xlsx", "file-links-elsewhere", HostileFiles.formulaElsewhere());
        file("link.xlsx", "file-links-elsewhere", HostileFiles.externalLink());
        file("sheets.xlsx", "too-many-sheets", HostileFiles.sheets(1_000));
        file("macros.xlsx", "file-has-macros", HostileFiles.macros());
        file("xlm.xlsx", "file-has-macros", HostileFiles.macroSheet());
        file("binary.xlsb", "file-has-macros", HostileFiles.binaryWorkbook());
        file("binary.xlsx", "unsupported-media-type", HostileFiles.binaryWorkbook());
        file("old.xls", "unsupported-media-type", HostileFiles.ole());
        file("old.xlsx", "unsupported-media-type", HostileFiles.ole());
        file("latin.csv", "encoding-unknown", new byte[] {(byte) 0xE9, ';', (byte) 0xE8});
        file("utf16.csv", "unsupported-media-type", table().csv(";", UTF_16LE));
        file("cp866.csv", "encoding-unknown", table().csv(";", Charset.forName("IBM866")));
        file("other.xlsx", "unsupported-media-type", new Docx().paragraph("x").bytes());
        file("plan.xlsx", "rows=5", table().xlsx());
        file("empty-rows.xlsx", "rows=5", HostileFiles.emptyRows(1_000_000));
        document(
                "dde.docx",
                "file-links-elsewhere",
                "<w:p><w:r><w:instrText>DDEAUTO c:\\\\x.exe</w:instrText></w:r></w:p>");
        document("template.docx", "file-links-elsewhere", new Docx().part("word/_rels/settings.xml.rels", template()));
        document(
                "hyperlink.docx",
                "rows=1",
                new Docx().part("word/_rels/document.xml.rels", hyperlink()).paragraph("Ссылка"));
        document("macros.docx", "file-has-macros", new Docx().part("word/vbaProject.bin", "x"));
        document("entity.docx", "file-has-entities", new Docx().part("word/numbering.xml", HostileFiles.ENTITY));
        document("utf16.docx", "file-broken", new Docx().part("word/styles.xml", HostileFiles.UTF_16));
        document(
                "broken.docx",
                "file-broken",
                new Docx().table(3).row("1", "2", "3").xml("<w:p>"));

        endWithin5Seconds();
    }

    private void endWithin5Seconds() throws IOException, InterruptedException {
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
        var millis = new TreeMap<String, Long>();
        try (var lines = process.inputReader(UTF_8)) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                var words = line.split(" ");
                became.put(words[0], words[1]);
                millis.put(words[0], Long.valueOf(words[2]));
            }
        }
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as("the reader ran out of memory").isZero();
        assertThat(became).isEqualTo(expected);
        assertThat(millis).allSatisfy((name, took) -> assertThat(took).isLessThan(MOST_MILLIS));
    }

    private void file(String name, String outcome, byte[] content) throws IOException {
        Files.write(folder.resolve(name), content);
        expected.put(name, outcome);
    }

    private void document(String name, String outcome, String body) throws IOException {
        document(name, outcome, new Docx().xml(body));
    }

    private void document(String name, String outcome, Docx docx) throws IOException {
        file(name, outcome, docx.bytes());
    }

    private static Table table() {
        return Table.usual().measure("1", "Форум");
    }

    private static Docx rows(int count) {
        var docx = new Docx().table(5);
        for (var i = 0; i < count; i++) {
            docx.row(String.valueOf(i), "Мероприятие " + Integer.toHexString(i * 7919), "МКИ", "май", "1");
        }
        return docx.end();
    }

    private static String template() {
        return FillingWorkbooks.relationship("attachedTemplate", "http://evil.example/t.dotm\" TargetMode=\"External");
    }

    private static String hyperlink() {
        return FillingWorkbooks.relationship("hyperlink", "https://adilet.zan.kz\" TargetMode=\"External");
    }
}
