package kz.birlik.plans.evidence;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import kz.birlik.plans.importing.file.FileGate;
import kz.birlik.plans.importing.file.FileLimits;

/** Tells from the bytes of a file what it is, and whether it is that to its end; its name may only agree. */
final class EvidenceGate {

    private static final int BEGINNING = 16;
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    private final FileLimits limits;

    /** @param limits how large a file may be, and what an Office file may unpack to */
    EvidenceGate(FileLimits limits) {
        this.limits = limits;
    }

    /** @throws kz.birlik.kit.problem.Refusal naming what is wrong with the file */
    EvidenceKind check(Path file, String name) throws IOException {
        var size = Files.size(file);
        if (size == 0) {
            throw UnacceptableEvidence.empty();
        }
        if (size > limits.fileBytes()) {
            throw UnacceptableEvidence.tooLarge(size, limits.fileBytes());
        }
        var kind = kindOf(file);
        if (!kind.isCalled(ending(name))) {
            throw UnacceptableEvidence.calledOtherwise(kind, name);
        }
        lookThrough(file, name, kind);
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

    private static EvidenceKind document(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            var word = zip.getEntry("word/document.xml") != null;
            if (zip.getEntry("[Content_Types].xml") == null || word == (zip.getEntry("xl/workbook.xml") != null)) {
                throw UnacceptableEvidence.unknown();
            }
            return word ? EvidenceKind.DOCX : EvidenceKind.XLSX;
        } catch (ZipException damaged) {
            throw UnacceptableEvidence.broken();
        }
    }

    /** Office files pass the gate of the import: whoever checks a report opens them with the same programs. */
    private void lookThrough(Path file, String name, EvidenceKind kind) throws IOException {
        switch (kind) {
            case DOCX, XLSX -> new FileGate(limits).check(file, name);
            case JPEG, PNG, WEBP -> PictureCheck.require(kind, file);
            case PDF -> PdfCheck.require(file);
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
