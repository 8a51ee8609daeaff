package kz.birlik.plans.importing.file;

import java.util.regex.Pattern;

/** The codes of a document's fields: one that fetches from a file or starts a program is refused, since others will open the file. */
final class FieldCodes {

    private static final Pattern FETCHES =
            Pattern.compile("(?i)^\\s*(?:DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|INCLUDE|LINK|IMPORT|DATABASE|RD)\\b");

    private final StringBuilder code = new StringBuilder();

    void more(String text) {
        OfficeXml.append(code, text);
        check(code);
    }

    void whole(String text) {
        if (text != null) {
            check(text);
        }
    }

    /** A field begins, shows its result or ends. */
    void border() {
        code.setLength(0);
    }

    private static void check(CharSequence code) {
        if (FETCHES.matcher(code).find()) {
            throw new RejectedFile(
                    "file-links-elsewhere",
                    "A field of the document fetches from another file or program; replace it by its text.");
        }
    }
}
