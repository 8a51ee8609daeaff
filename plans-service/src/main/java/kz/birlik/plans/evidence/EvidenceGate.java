package kz.birlik.plans.evidence;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Tells from the bytes of a file what it is; its name may only agree. */
final class EvidenceGate {

    private static final int BEGINNING = 16;
    private static final int LARGEST_TYPES_PART = 1 << 20;
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    private final long mostBytes;

    EvidenceGate(long mostBytes) {
        this.mostBytes = mostBytes;
    }

    /** @throws UnacceptableEvidence naming what is wrong with the file */
    EvidenceKind check(Path file, String name) throws IOException {
        var size = Files.size(file);
        if (size == 0) {
            throw UnacceptableEvidence.empty();
        }
        if (size > mostBytes) {
            throw UnacceptableEvidence.tooLarge(size, mostBytes);
        }
        var kind = kindOf(file);
        if (!kind.isCalled(ending(name))) {
            throw UnacceptableEvidence.calledOtherwise(kind, name);
        }
        return kind;
    }

    private static EvidenceKind kindOf(Path file) throws IOException {
        byte[] beginning;
        try (var in = Files.newInputStream(file)) {
            beginning = in.readNBytes(BEGINNING);
        }
        if (has(beginning, 0, ascii("%PDF-"))) {
            return EvidenceKind.PDF;
        }
        if (has(beginning, 0, JPEG)) {
            return EvidenceKind.JPEG;
        }
        if (has(beginning, 0, PNG)) {
            return EvidenceKind.PNG;
        }
        if (has(beginning, 0, ascii("RIFF")) && has(beginning, 8, ascii("WEBP"))) {
            return EvidenceKind.WEBP;
        }
        if (has(beginning, 0, ascii("PK\3\4"))) {
            return document(file);
        }
        throw UnacceptableEvidence.unknown();
    }

    /** Nothing but the list of content types is unpacked, so that no archive can grow here. */
    private static EvidenceKind document(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            var types = zip.getEntry("[Content_Types].xml");
            var word = zip.getEntry("word/document.xml") != null;
            if (types == null || word == (zip.getEntry("xl/workbook.xml") != null)) {
                throw UnacceptableEvidence.unknown();
            }
            try (var in = zip.getInputStream(types)) {
                var text = new String(in.readNBytes(LARGEST_TYPES_PART), StandardCharsets.ISO_8859_1);
                if (text.replace("\0", "").toLowerCase(Locale.ROOT).contains("macroenabled")) {
                    throw UnacceptableEvidence.macros();
                }
            }
            if (zip.stream()
                    .anyMatch(part -> part.getName().toLowerCase(Locale.ROOT).contains("vbaproject"))) {
                throw UnacceptableEvidence.macros();
            }
            return word ? EvidenceKind.DOCX : EvidenceKind.XLSX;
        } catch (ZipException damaged) {
            throw UnacceptableEvidence.broken();
        }
    }

    private static boolean has(byte[] bytes, int at, byte[] expected) {
        return bytes.length >= at + expected.length
                && Arrays.equals(bytes, at, at + expected.length, expected, 0, expected.length);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String ending(String name) {
        var dot = name == null ? -1 : name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
