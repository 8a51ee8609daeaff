package kz.birlik.plans.importing.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Looks through every part of a workbook once, counting what it unpacks to: bombs, macros, links and entities end here. */
final class WorkbookGate {

    private static final int BUFFER = 1 << 16;
    private static final long RATIO_COUNTS_FROM = 1 << 20;

    private final FileLimits limits;
    private long inflated;

    WorkbookGate(FileLimits limits) {
        this.limits = limits;
    }

    void check(Path file, String ending) throws IOException {
        if (ending.equals("xlsm") || ending.equals("xltm") || ending.equals("xlam") || ending.equals("xlsb")) {
            throw UnacceptableFile.macros("*." + ending);
        }
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.size() > limits.entries()) {
                throw UnacceptableFile.inflates(
                        "list", "%d parts, more than %d".formatted(zip.size(), limits.entries()));
            }
            if (zip.getEntry("xl/workbook.xml") == null || zip.getEntry("[Content_Types].xml") == null) {
                throw UnacceptableFile.notAPlanFile(
                        zip.getEntry("word/document.xml") == null
                                ? "an archive without a workbook"
                                : "a text document");
            }
            for (var entries = zip.entries(); entries.hasMoreElements(); ) {
                check(zip, entries.nextElement());
            }
        } catch (ZipException broken) {
            throw UnacceptableFile.broken("the archive is damaged");
        }
    }

    private void check(ZipFile zip, ZipEntry entry) throws IOException {
        var name = entry.getName().toLowerCase(Locale.ROOT);
        if (name.contains("vbaproject") || name.startsWith("xl/macrosheets/") || name.contains("/activex/")) {
            throw UnacceptableFile.macros(entry.getName());
        }
        if (name.startsWith("xl/externallinks/")) {
            throw UnacceptableFile.linksElsewhere(entry.getName());
        }
        var start = inflate(zip, entry);
        if (name.endsWith(".xml") || name.endsWith(".rels") || name.endsWith(".vml")) {
            if (start.contains("<!DOCTYPE") || start.contains("<!ENTITY")) {
                throw UnacceptableFile.entities(entry.getName());
            }
        }
        if (name.equals("[content_types].xml") && start.toLowerCase(Locale.ROOT).contains("macroenabled")) {
            throw UnacceptableFile.macros(entry.getName());
        }
    }

    /** @return the beginning of the part, without the zero bytes that UTF-16 would hide words behind */
    private String inflate(ZipFile zip, ZipEntry entry) throws IOException {
        var buffer = new byte[BUFFER];
        var start = "";
        long size = 0;
        try (var in = zip.getInputStream(entry)) {
            for (var read = in.readNBytes(buffer, 0, BUFFER); read > 0; read = in.readNBytes(buffer, 0, BUFFER)) {
                if (size == 0) {
                    start = new String(buffer, 0, read, StandardCharsets.ISO_8859_1).replace("\0", "");
                }
                size += read;
                inflated += read;
                refuseBombs(entry, size);
            }
        }
        return start;
    }

    private void refuseBombs(ZipEntry entry, long size) {
        if (inflated > limits.inflatedBytes()) {
            throw UnacceptableFile.inflates(
                    entry.getName(), "more than %d bytes together with the others".formatted(limits.inflatedBytes()));
        }
        var packed = Math.max(1, entry.getCompressedSize());
        if (size > RATIO_COUNTS_FROM && size / packed > limits.ratio()) {
            throw UnacceptableFile.inflates(
                    entry.getName(), "more than %d times its packed size".formatted(limits.ratio()));
        }
    }
}
