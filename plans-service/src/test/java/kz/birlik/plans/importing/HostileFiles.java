package kz.birlik.plans.importing;

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

import kz.birlik.plans.testing.Docx;
import kz.birlik.plans.testing.Table;

/** Files made to do harm, or merely not to be plans. */
final class HostileFiles {

    static final String ENTITY = "<!DOCTYPE a [<!ENTITY secret SYSTEM \"file:///etc/passwd\">]><a>&secret;</a>";
    static final String UTF_16 = "<?xml version=\"1.0\" encoding=\"UTF-16\"?><a/>";

    private HostileFiles() {}

    static byte[] documentWith(String part, String content) {
        return new Docx().paragraph("План").part(part, content).bytes();
    }

    static byte[] documentThatStartsAProgram() {
        return new Docx()
                .xml(
                        "<w:p><w:r><w:instrText>DDE</w:instrText></w:r><w:r><w:instrText>AUTO c:\\\\x.exe</w:instrText></w:r></w:p>")
                .bytes();
    }

    static byte[] pdf() {
        return "%PDF-1.7\n1 0 obj << /Type /Catalog >> endobj".getBytes(StandardCharsets.ISO_8859_1);
    }

    /** A sheet of 600 MiB of spaces that packs into 600 KiB. */
    static byte[] bomb() {
        return with("xl/worksheets/sheet1.xml", null, "xl/worksheets/sheet1.xml", 600);
    }

    static byte[] macros() {
        return with(null, null, "xl/vbaProject.bin", 0);
    }

    static byte[] externalLink() {
        return with(null, null, "xl/externalLinks/externalLink1.xml", 0);
    }

    static byte[] formulaElsewhere() {
        return Table.usual().measure("1", "Форум").xlsx(sheet -> sheet.formula(4, 5, "'C:/[budget.xlsx]Sheet1'!A1"));
    }

    static byte[] externalEntity() {
        return with(
                "xl/sharedStrings.xml",
                xml -> xml.replaceFirst("\\?>", "?><!DOCTYPE sst [<!ENTITY secret SYSTEM \"file:///etc/passwd\">]>"),
                null,
                0);
    }

    static byte[] broken() {
        var whole = plan();
        return Arrays.copyOf(whole, whole.length / 2);
    }

    static byte[] brokenSheet() {
        return with("xl/worksheets/sheet1.xml", xml -> xml.substring(0, xml.length() / 2), null, 0);
    }

    static byte[] filled(int rows) {
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

    static byte[] emptyWorkbook() {
        return Table.empty().xlsx();
    }

    static byte[] headerOnly() {
        return Table.usual().xlsx();
    }

    static byte[] wrongHeader() {
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
