package kz.birlik.kit.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

import kz.birlik.kit.problem.InvalidRequest;

/** What characters make a text: those that no database can hold are refused everywhere, in what readers see others too. */
public final class PlainText {

    /**
     * Characters of no width and marks that turn the order of the letters around them: two texts that look alike would differ, and one
     * would read as what it does not say. What joins the parts of one emoji stays.
     */
    private static final Pattern INVISIBLE = Pattern.compile(
            "[\\x{61C}\\x{200B}\\x{200C}\\x{200E}\\x{200F}\\x{202A}-\\x{202E}\\x{2060}-\\x{2069}\\x{FEFF}]|\\x{200D}(?!\\p{So})");

    /** Spaces of every width, and letters that are drawn as nothing. */
    private static final Pattern BLANK = Pattern.compile("[\\p{IsWhite_Space}\\x{AD}\\x{2800}\\x{3164}]+");

    private PlainText() {}

    /**
     * @return without what no reader sees, and empty when nothing is left to see; people paste it without knowing, so it is taken away
     *     and not refused
     */
    public static String visible(String text) {
        var left = INVISIBLE.matcher(text).replaceAll("");
        return BLANK.matcher(left).matches() ? "" : left;
    }

    /** @return whether it holds neither NUL nor half of a character, so that it is valid UTF-8 and PostgreSQL takes it */
    public static boolean isStorable(String text) {
        return text.codePoints().noneMatch(each -> each == 0 || Character.getType(each) == Character.SURROGATE);
    }

    /**
     * @return NFC, stripped, with line feeds only
     * @throws InvalidRequest when nothing is left, it is too long, or it holds control or broken characters
     */
    public static String clean(String field, String raw, int longest) {
        var text = Normalizer.normalize(raw, Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .strip();
        if (text.isEmpty() || text.length() > longest) {
            throw new InvalidRequest(field, "The text must have 1 to %d characters.".formatted(longest));
        }
        if (!isStorable(text) || text.codePoints().anyMatch(PlainText::isControl)) {
            throw new InvalidRequest(field, "The text holds control characters or broken characters; remove them.");
        }
        return text;
    }

    private static boolean isControl(int codePoint) {
        return Character.getType(codePoint) == Character.CONTROL && codePoint != '\n' && codePoint != '\t';
    }
}
