package kz.birlik.plans.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An Office file written part by part as XML; its entries bear no time, so that the same content is the same bytes. */
final class OfficePackage implements AutoCloseable {

    /** The first day an archive can name. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ZipOutputStream zip;
    private final Writer part;
    private boolean open;

    OfficePackage(OutputStream out) {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        part = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), 1 << 16);
    }

    /** Ends the part before it and begins this one. */
    OfficePackage part(String name) throws IOException {
        end();
        var entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        open = true;
        return tags("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
    }

    OfficePackage tags(String xml) throws IOException {
        part.write(xml);
        return this;
    }

    /** @param words holding no character that XML has no place for ({@link ExportText}) */
    OfficePackage text(String words) throws IOException {
        for (var i = 0; i < words.length(); i++) {
            var letter = words.charAt(i);
            switch (letter) {
                case '&' -> part.write("&amp;");
                case '<' -> part.write("&lt;");
                case '>' -> part.write("&gt;");
                default -> part.write(letter);
            }
        }
        return this;
    }

    @Override
    public void close() throws IOException {
        end();
        zip.finish();
    }

    private void end() throws IOException {
        if (open) {
            part.flush();
            zip.closeEntry();
            open = false;
        }
    }
}
