package kz.birlik.plans.testing;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Small files of the kinds that evidence may be, and of some it may not. */
public final class EvidenceFiles {

    private EvidenceFiles() {}

    public static byte[] pdf(String text) {
        return ascii("%PDF-1.7\n" + text + "\nstartxref\n9\n%%EOF");
    }

    /** One pixel, as the platform writes it. */
    public static byte[] jpeg() {
        return pixel("jpg");
    }

    public static byte[] png() {
        return pixel("png");
    }

    /** The outline of one pixel; the platform writes no WebP. */
    public static byte[] webp() {
        return ascii("RIFF\26\0\0\0WEBPVP8 \12\0\0\0\0\0\0\u009d\1*\1\0\1\0");
    }

    private static byte[] pixel(String format) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB), format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
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
