package kz.birlik.plans.importing.file;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** One part of an Office file while its bytes go by: how much it grows, and whether its XML is what a reader can bear. */
final class OfficePart {

    static final long RATIO_COUNTS_FROM = 1 << 20;

    /** Nothing an Office program writes goes on for longer without a tag: no attribute, no text, no comment. */
    private static final int LONGEST_RUN = 1 << 20;

    /** What is held in memory whole: types, relationships and the list of sheets. */
    private static final long LARGEST_OUTLINE = 1 << 20;

    private static final Pattern ENCODING = Pattern.compile("^<\\?xml[^>]*encoding\\s*=\\s*[\"']([^\"']*)");

    private final String name;
    private final long packed;
    private final FileLimits limits;
    private final boolean isXml;
    private final boolean isOutline;
    private long size;
    private int run;

    OfficePart(String name, long packed, FileLimits limits) {
        this.name = name;
        this.packed = packed;
        this.limits = limits;
        var lower = name.toLowerCase(Locale.ROOT);
        this.isXml = lower.endsWith(".xml") || lower.endsWith(".rels") || lower.endsWith(".vml");
        this.isOutline = lower.endsWith(".rels")
                || lower.equals("[content_types].xml")
                || lower.equals("xl/workbook.xml")
                || lower.startsWith("docprops/");
    }

    void read(byte[] buffer, int read) {
        if (size == 0 && isXml) {
            begin(new String(buffer, 0, read, StandardCharsets.ISO_8859_1));
        }
        size += read;
        if (isOutline && size > LARGEST_OUTLINE) {
            throw UnacceptableFile.inflates(name, "more than %d bytes".formatted(LARGEST_OUTLINE));
        }
        if (size > RATIO_COUNTS_FROM && size / packed > limits.ratio()) {
            throw UnacceptableFile.inflates(name, "more than %d times its packed size".formatted(limits.ratio()));
        }
        if (isXml) {
            refuseEndlessRuns(buffer, read);
        }
    }

    private void begin(String start) {
        // UTF-16 would hide words, and longer ones than are looked for, behind its zero bytes; no Office program writes
        // it.
        var text = start.startsWith("\u00ef\u00bb\u00bf") ? start.substring(3) : start;
        var encoding = ENCODING.matcher(text);
        if (text.indexOf('\0') >= 0
                || text.startsWith("\u00fe\u00ff")
                || text.startsWith("\u00ff\u00fe")
                || encoding.find() && !encoding.group(1).matches("(?i)utf-?8|us-ascii")) {
            throw UnacceptableFile.broken("part %s is not written in UTF-8".formatted(name));
        }
        if (text.contains("<!DOCTYPE") || text.contains("<!ENTITY")) {
            throw UnacceptableFile.entities(name);
        }
        if (name.equalsIgnoreCase("[content_types].xml")
                && text.toLowerCase(Locale.ROOT).contains("macroenabled")) {
            throw UnacceptableFile.macros(name);
        }
    }

    private void refuseEndlessRuns(byte[] buffer, int read) {
        for (var i = 0; i < read; i++) {
            run = buffer[i] == '<' || buffer[i] == '>' ? 0 : run + 1;
            if (run > LONGEST_RUN) {
                throw UnacceptableFile.inflates(
                        name, "a run of more than %d bytes without a tag".formatted(LONGEST_RUN));
            }
        }
    }
}
