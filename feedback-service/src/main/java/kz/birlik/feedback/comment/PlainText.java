package kz.birlik.feedback.comment;

import java.text.Normalizer;

import kz.birlik.kit.problem.InvalidRequest;

/** Refuses characters that are no text before they reach the database or a reader's screen. */
final class PlainText {

    private PlainText() {}

    /**
     * @return NFC, stripped, with line feeds only
     * @throws InvalidRequest when nothing is left, it is too long, or it holds control or broken characters
     */
    static String clean(String field, String raw, int longest) {
        var text = Normalizer.normalize(raw, Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .strip();
        if (text.isEmpty() || text.length() > longest) {
            throw new InvalidRequest(field, "The text must have 1 to %d characters.".formatted(longest));
        }
        if (text.codePoints().anyMatch(PlainText::isNoText)) {
            throw new InvalidRequest(field, "The text holds control characters or broken characters; remove them.");
        }
        return text;
    }

    private static boolean isNoText(int codePoint) {
        var type = Character.getType(codePoint);
        return type == Character.SURROGATE || type == Character.CONTROL && codePoint != '\n' && codePoint != '\t';
    }
}
