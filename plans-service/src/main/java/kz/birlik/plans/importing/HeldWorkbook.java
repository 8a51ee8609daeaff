package kz.birlik.plans.importing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * A workbook that is small enough to be held whole for changing. What its directory says of sizes is the uploader's word, so
 * its parts are unpacked to be counted; what is held is a copy of just these parts, since a reader of the stream would also
 * meet parts that stand in no directory and that nobody has looked through.
 */
final class HeldWorkbook {

    /** A workbook held for changing takes about twenty times what its parts unpack to, whatever they are called. */
    static final int LARGEST = 4 << 20;

    private HeldWorkbook() {}

    /** @return nothing for a workbook that unpacks to more than may be held */
    static Optional<byte[]> of(Path file) throws IOException {
        var copy = new ByteArrayOutputStream();
        var left = LARGEST;
        try (var zip = new ZipFile(file.toFile());
                var out = new ZipOutputStream(copy)) {
            for (var part : Collections.list(zip.entries())) {
                out.putNextEntry(new ZipEntry(part.getName()));
                try (var in = zip.getInputStream(part)) {
                    var content = in.readNBytes(left + 1);
                    left -= content.length;
                    if (left < 0) {
                        return Optional.empty();
                    }
                    out.write(content);
                }
                out.closeEntry();
            }
        } catch (ZipException twoOfOneName) {
            return Optional.empty();
        }
        return Optional.of(copy.toByteArray());
    }
}
