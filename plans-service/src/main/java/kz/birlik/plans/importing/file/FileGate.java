package kz.birlik.plans.importing.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Decides from the bytes of an upload whether it may come in at all; reads them once, in bounded memory. */
public final class FileGate {

    private static final int BEGINNING = 8192;
    private static final int SAMPLE = 1 << 16;

    private final FileLimits limits;

    public FileGate(FileLimits limits) {
        this.limits = limits;
    }

    /**
     * @param name as the uploader calls it; its ending must not contradict the content
     * @throws UnacceptableFile naming what is wrong with it
     */
    public FileKind check(Path file, String name) throws IOException {
        var size = Files.size(file);
        if (size == 0) {
            throw UnacceptableFile.empty();
        }
        if (size > limits.fileBytes()) {
            throw UnacceptableFile.tooLarge(size, limits.fileBytes());
        }
        var ending = ending(name);
        var beginning = beginning(file);
        if (startsWith(beginning, "PK\3\4") || startsWith(beginning, "PK\5\6")) {
            if (ending.equals("csv") || ending.equals("txt")) {
                throw UnacceptableFile.notAPlanFile("an archive that calls itself *." + ending);
            }
            return new OfficeGate(limits).check(file, ending);
        }
        var other = otherFormat(beginning);
        if (other != null) {
            throw UnacceptableFile.notAPlanFile(other);
        }
        if (ending.startsWith("xls") || ending.startsWith("doc")) {
            throw UnacceptableFile.notAPlanFile("no Office file although it is called *." + ending);
        }
        var lines = sample(file);
        var drawn = TextLayout.drawnIn(lines)
                && (!ending.equals("csv") || lines.stream().anyMatch(TextLayout::isRule));
        return drawn ? FileKind.TEXT : FileKind.CSV;
    }

    /** The beginning as lines; separators and rules are ASCII, so the encoding does not matter yet. */
    private static List<String> sample(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return new String(in.readNBytes(SAMPLE), StandardCharsets.ISO_8859_1)
                    .lines()
                    .toList();
        }
    }

    private static String otherFormat(byte[] beginning) {
        if (startsWith(beginning, "%PDF")) {
            return "a PDF document";
        }
        if (beginning.length > 1 && (beginning[0] & 0xff) == 0xD0 && (beginning[1] & 0xff) == 0xCF) {
            return "an old or encrypted Office file";
        }
        if (startsWith(beginning, "{\\rtf")) {
            return "an RTF document";
        }
        for (var octet : beginning) {
            if (octet == 0) {
                return "binary, or a text in UTF-16";
            }
        }
        var start = new String(beginning, StandardCharsets.ISO_8859_1)
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        return start.startsWith("<!doctype") || start.startsWith("<html") || start.startsWith("<?xml")
                ? "a page or an XML document"
                : null;
    }

    private static byte[] beginning(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(BEGINNING);
        }
    }

    private static boolean startsWith(byte[] bytes, String magic) {
        var expected = magic.getBytes(StandardCharsets.ISO_8859_1);
        if (bytes.length < expected.length) {
            return false;
        }
        for (var i = 0; i < expected.length; i++) {
            if (bytes[i] != expected[i]) {
                return false;
            }
        }
        return true;
    }

    private static String ending(String name) {
        var dot = name == null ? -1 : name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
