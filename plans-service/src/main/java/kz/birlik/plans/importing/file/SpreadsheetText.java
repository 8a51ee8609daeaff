package kz.birlik.plans.importing.file;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What spreadsheets do to plain texts, and how it is undone. A text in a CSV that opens like a formula would be computed by the
 * program that opens it; an apostrophe before it says that it is words. A text in a workbook writes characters that XML has no
 * place for as {@code _x000D_} (ECMA-376, ST_Xstring).
 */
public final class SpreadsheetText {

    /** What makes a program compute a value; some strip spaces first, and take the wide forms of these characters too. */
    private static final Pattern FORMULA =
            Pattern.compile("'*[\\s\\u00a0]*[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20](?s:.*)");

    private static final Pattern GUARDED = Pattern.compile("'" + FORMULA.pattern());
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private SpreadsheetText() {}

    /** @return the text as a value of a CSV that no program computes */
    public static String guarded(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }

    /** @return what {@link #guarded} was given */
    static String unguarded(String value) {
        return GUARDED.matcher(value).matches() ? value.substring(1) : value;
    }

    /** @return the text as a workbook stores it */
    public static String escaped(String text) {
        return text.indexOf('_') < 0 ? text : LOOKS_ESCAPED.matcher(text).replaceAll("_x005F_");
    }

    /** @return the text a person sees; a NUL or a broken character is left as it is written */
    static String unescaped(String stored) {
        return stored.indexOf('_') < 0
                ? stored
                : ESCAPE.matcher(stored).replaceAll(found -> {
                    var letter = (char) Integer.parseInt(found.group(1), 16);
                    return Matcher.quoteReplacement(
                            letter == 0 || Character.isSurrogate(letter) ? found.group() : String.valueOf(letter));
                });
    }
}
