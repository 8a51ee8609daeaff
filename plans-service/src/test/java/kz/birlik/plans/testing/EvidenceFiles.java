package kz.birlik.plans.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small files of the kinds that evidence may be, and of some it may not. */
public final class EvidenceFiles {

    private EvidenceFiles() {}

    public static byte[] pdf(String text) {
        return ascii("%PDF-1.7\n" + text + "\n%%EOF");
    }

    public static byte[] jpeg() {
        return new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 0, 16, 'J', 'F', 'I', 'F'};
    }

    public static byte[] png() {
        return new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13};
    }

    public static byte[] webp() {
        return ascii("RIFF\20\0\0\0WEBPVP8 ");
    }

    public static byte[] docx() {
        return zip("word/document.xml", "application/vnd.openxmlformats-officedocument", "<w:document/>");
    }

    public static byte[] xlsx() {
        return zip("xl/workbook.xml", "application/vnd.openxmlformats-officedocument", "<workbook/>");
    }

    public static byte[] docm() {
        return zip("word/document.xml", "application/vnd.ms-word.document.macroEnabled.main+xml", "<w:document/>");
    }

    public static byte[] withVba() {
        return zip(
                "word/document.xml",
                "application/vnd.openxmlformats-officedocument",
                "<w:document/>",
                "word/vbaProject.bin");
    }

    public static byte[] archive() {
        return zip("notes.txt", "text/plain", "no document");
    }

    public static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] zip(String part, String type, String content, String... more) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            put(zip, "[Content_Types].xml", "<Types><Override ContentType=\"%s\"/></Types>".formatted(type));
            put(zip, part, content);
            for (var name : more) {
                put(zip, name, "x");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
