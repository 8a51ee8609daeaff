package kz.birlik.plans.evidence;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks at what a PDF says in plain. What stands in its packed streams stays unread: this keeps out files that only begin like a PDF
 * and scripts that nobody hid, and does not take the place of a virus scanner.
 */
final class PdfCheck {

    private static final int TAIL = 1024;
    private static final int WINDOW = 1 << 16;

    /** Longer than anything looked for, so that nothing is missed between two windows. */
    private static final int OVERLAP = 256;

    /** A first page to open at is harmless and in every file of some editors; an action written out there must be no other one. */
    private static final Pattern ACTIVE = Pattern.compile("/(?:JavaScript|Launch)(?![A-Za-z0-9])"
            + "|/OpenAction\\s{0,8}<<(?!\\s{0,8}(?:/Type\\s{0,8}/Action\\s{0,8})?/S\\s{0,8}/GoTo(?![A-Za-z]))");

    private static final Pattern ESCAPE = Pattern.compile("#([0-9A-Fa-f]{2})");

    private PdfCheck() {}

    /** @throws UnacceptableEvidence for what does not end as a PDF does, or acts when it is opened */
    static void require(Path path) throws IOException {
        try (var file = new RandomAccessFile(path.toFile(), "r")) {
            var tail = text(file, Math.max(0, file.length() - TAIL), TAIL);
            if (!tail.contains("startxref") || !tail.contains("%%EOF")) {
                throw UnacceptableEvidence.cutPdf();
            }
            for (var at = 0L; at < file.length(); at += WINDOW) {
                if (ACTIVE.matcher(unescaped(text(file, at, WINDOW + OVERLAP))).find()) {
                    throw UnacceptableEvidence.activePdf();
                }
            }
        }
    }

    /** A name may write any letter as its code. */
    private static String unescaped(String text) {
        return text.indexOf('#') < 0
                ? text
                : ESCAPE.matcher(text)
                        .replaceAll(code ->
                                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(code.group(1), 16))));
    }

    private static String text(RandomAccessFile file, long from, int most) throws IOException {
        var bytes = new byte[(int) Math.min(most, file.length() - from)];
        file.seek(from);
        file.readFully(bytes);
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
