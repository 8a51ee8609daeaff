package kz.birlik.plans.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import org.dhatim.fastexcel.Workbook;

/** Files made to do harm, or merely not to be plans. */
public final class HostileFiles {

    public static final String ENTITY = "<!DOCTYPE a [<!ENTITY secret SYSTEM \"file:///etc/passwd\">]><a>&secret;</a>";
    public static final String UTF_16 = "<?xml version=\"1.0\" encoding=\"UTF-16\"?><a/>";

    private HostileFiles() {}

    public static byte[] documentWith(String part, String content) {
        return new Docx().paragraph("План").part(part, content).bytes();
    }

    public static byte[] documentThatStartsAProgram() {
        return new Docx()
                .xml(
                        "<w:p><w:r><w:instrText>DDE</w:instrText></w:r><w:r><w:instrText>AUTO c:\\\\x.exe</w:instrText></w:r></w:p>")
                .bytes();
    }

    public static byte[] pdf() {
        return "%PDF-1.7\n1 0 obj << /Type /Catalog >> endobj".getBytes(StandardCharsets.ISO_8859_1);
    }

    /** A sheet of 600 MiB of spaces that packs into 600 KiB. */
    public static byte[] bomb() {
        return with("xl/worksheets/sheet1.xml", null, "xl/worksheets/sheet1.xml", 600);
    }

    public static byte[] macros() {
        return with(null, null, "xl/vbaProject.bin", 0);
    }

    /** A macro of Excel 4.0, which needs no project: a sheet of its own kind. */
    public static byte[] macroSheet() {
        return with(null, null, "xl/macrosheets/sheet1.xml", 0);
    }

    /** Parts of a binary workbook, which no reader of XML can look through. */
    public static byte[] binaryWorkbook() {
        return with("xl/workbook.xml", null, "xl/workbook.bin", 0);
    }

    /** The beginning of what Office wrote before 2007, and of what it encrypts today. */
    public static byte[] ole() {
        return new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0};
    }

    public static byte[] sheets(int count) {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "Birlik tests", "1.0")) {
            for (var sheet = 1; sheet <= count; sheet++) {
                workbook.newWorksheet("Лист " + sheet).value(0, 0, sheet);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A plan below which so many rows are formatted and hold nothing, as after a careless "fill down". */
    public static byte[] emptyRows(int count) {
        var rows = new StringBuilder(40 * count);
        for (var row = 1_000; row < 1_000 + count; row++) {
            rows.append("<row r=\"")
                    .append(row)
                    .append("\"><c r=\"A")
                    .append(row)
                    .append("\" s=\"0\"/></row>");
        }
        return with(
                "xl/worksheets/sheet1.xml", xml -> xml.replace("</sheetData>", rows.append("</sheetData>")), null, 0);
    }

    public static byte[] externalLink() {
        return with(null, null, "xl/externalLinks/externalLink1.xml", 0);
    }

    public static byte[] formulaElsewhere() {
        return Table.usual().measure("1", "Форум").xlsx(sheet -> sheet.formula(4, 5, "'C:/[budget.xlsx]Sheet1'!A1"));
    }

    public static byte[] externalEntity() {
        return with(
                "xl/sharedStrings.xml",
                xml -> xml.replaceFirst("\\?>", "?><!DOCTYPE sst [<!ENTITY secret SYSTEM \"file:///etc/passwd\">]>"),
                null,
                0);
    }

    public static byte[] broken() {
        var whole = plan();
        return Arrays.copyOf(whole, whole.length / 2);
    }

    public static byte[] brokenSheet() {
        return with("xl/worksheets/sheet1.xml", xml -> xml.substring(0, xml.length() / 2), null, 0);
    }

    public static byte[] filled(int rows) {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "Birlik tests", "1.0")) {
            var sheet = workbook.newWorksheet("План");
            for (var c = 0; c < Table.HEADER.length; c++) {
                sheet.value(0, c, Table.HEADER[c]);
            }
            for (var r = 1; r <= rows; r++) {
                sheet.value(r, 0, r);
                sheet.value(r, 1, "Мероприятие " + r);
                sheet.value(r, 4, "май");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    public static byte[] emptyWorkbook() {
        return Table.empty().xlsx();
    }

    public static byte[] headerOnly() {
        return Table.usual().xlsx();
    }

    public static byte[] wrongHeader() {
        return Table.empty()
                .row("Фамилия", "Имя", "Город")
                .row("Иванов", "Иван", "Кокшетау")
                .xlsx();
    }

    private static byte[] plan() {
        return Table.usual().measure("1", "Форум").xlsx();
    }

    /** Copies a workbook, changing one part and adding another of so many MiB of spaces. */
    private static byte[] with(String changed, UnaryOperator<String> change, String added, int mebibytes) {
        var out = new ByteArrayOutputStream();
        try (var plan = new ZipFile(onDisk(plan()).toFile());
                var to = new ZipOutputStream(out)) {
            for (var entry : Collections.list(plan.entries())) {
                if (entry.getName().equals(changed) && change == null) {
                    continue;
                }
                var content = plan.getInputStream(entry).readAllBytes();
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(
                        entry.getName().equals(changed)
                                ? change.apply(new String(content, StandardCharsets.UTF_8))
                                        .getBytes(StandardCharsets.UTF_8)
                                : content);
                to.closeEntry();
            }
            if (added != null) {
                to.putNextEntry(new ZipEntry(added));
                var spaces = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
                for (var i = 0; i < mebibytes; i++) {
                    to.write(spaces);
                }
                to.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static Path onDisk(byte[] content) throws IOException {
        var file = Files.createTempFile("fixture-", ".xlsx");
        file.toFile().deleteOnExit();
        return Files.write(file, content);
    }
}
