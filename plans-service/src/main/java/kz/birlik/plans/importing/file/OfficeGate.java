package kz.birlik.plans.importing.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Looks through every part of an Office file once, counting what it unpacks to: bombs, macros, links and entities end here. */
final class OfficeGate {

    private static final int BUFFER = 1 << 16;
    private static final Set<String> MACRO_ENDINGS = Set.of("xlsm", "xltm", "xlam", "xlsb", "docm", "dotm");
    private static final Pattern SHEET = Pattern.compile("xl/worksheets/[^/]+\\.xml");
    private static final Pattern DOCUMENT = Pattern.compile("word/document\\d*\\.xml");

    private final FileLimits limits;
    private long inflated;

    OfficeGate(FileLimits limits) {
        this.limits = limits;
    }

    FileKind check(Path file, String ending) throws IOException {
        if (MACRO_ENDINGS.contains(ending)) {
            throw UnacceptableFile.macros("*." + ending);
        }
        try (var zip = new ZipFile(file.toFile())) {
            refuseMoreSheetsThanAreRead(zip);
            if (zip.size() > limits.entries()) {
                throw UnacceptableFile.inflates(
                        "list", "%d parts, more than %d".formatted(zip.size(), limits.entries()));
            }
            var kind = kindOf(zip, ending);
            for (var entries = zip.entries(); entries.hasMoreElements(); ) {
                check(zip, entries.nextElement());
            }
            return kind;
        } catch (ZipException broken) {
            throw UnacceptableFile.broken("the archive is damaged");
        }
    }

    /** Before the parts are counted, each sheet being one: that there are too many sheets says more of what to do. */
    private void refuseMoreSheetsThanAreRead(ZipFile zip) {
        var sheets = zip.stream()
                .filter(part -> SHEET.matcher(part.getName()).matches())
                .count();
        if (sheets > limits.sheets()) {
            throw UnacceptableFile.tooManySheets(sheets, limits.sheets());
        }
    }

    private static FileKind kindOf(ZipFile zip, String ending) {
        var described = zip.getEntry("[Content_Types].xml") != null;
        if (described && zip.getEntry("xl/workbook.xml") != null) {
            refuseOtherEnding(ending, "doc", "a workbook");
            return FileKind.XLSX;
        }
        if (described && !documents(zip).isEmpty()) {
            refuseOtherEnding(ending, "xls", "a text document");
            return FileKind.DOCX;
        }
        throw UnacceptableFile.notAPlanFile("an archive without a workbook or document");
    }

    /** @return names of the parts that hold the text of a document; Word writes one, some editors number it */
    static List<String> documents(ZipFile zip) {
        return zip.stream()
                .map(ZipEntry::getName)
                .filter(name -> DOCUMENT.matcher(name).matches())
                .toList();
    }

    private static void refuseOtherEnding(String ending, String other, String what) {
        if (ending.startsWith(other)) {
            throw UnacceptableFile.notAPlanFile(what + " that calls itself *." + ending);
        }
    }

    private void check(ZipFile zip, ZipEntry entry) throws IOException {
        var name = entry.getName().toLowerCase(Locale.ROOT);
        if (name.contains("vbaproject")
                || name.contains("vbadata")
                || name.startsWith("xl/macrosheets/")
                || name.contains("/activex/")) {
            throw UnacceptableFile.macros(entry.getName());
        }
        if (name.startsWith("xl/externallinks/")) {
            throw UnacceptableFile.linksElsewhere(entry.getName());
        }
        var part = new OfficePart(entry.getName(), Math.max(1, entry.getCompressedSize()), limits);
        var buffer = new byte[BUFFER];
        try (var in = zip.getInputStream(entry)) {
            for (var read = in.readNBytes(buffer, 0, BUFFER); read > 0; read = in.readNBytes(buffer, 0, BUFFER)) {
                inflated += read;
                if (inflated > limits.inflatedBytes()) {
                    throw UnacceptableFile.inflates(
                            entry.getName(),
                            "more than %d bytes together with the others".formatted(limits.inflatedBytes()));
                }
                part.read(buffer, read);
            }
        }
        if (name.endsWith(".rels")) {
            try (var in = zip.getInputStream(entry)) {
                Relationships.refuseLinks(entry.getName(), in);
            }
        }
    }
}
