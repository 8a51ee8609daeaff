package kz.birlik.plans.edition;

import java.text.Normalizer;
import java.util.Locale;

/** Makes numbers and titles of measures comparable over two tables: case, spaces, quotes and a dot at the end tell nothing apart. */
final class MeasureWords {

    private MeasureWords() {}

    /** @return «№ 3.1.», «3.1)» and «3.1» alike, or null where there is none; «3.10» stays another number than «3.1» */
    static String number(String number) {
        return blankToNull(
                number == null ? "" : plain(number).replaceAll("[№\\s]", "").replaceAll("[.)]+$", ""));
    }

    static String title(String title) {
        return blankToNull(
                title == null ? "" : plain(title).replaceAll("[.;,]+$", "").strip());
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replace('ё', 'е')
                .replaceAll("[«»\"'“”„]", "")
                .replaceAll("[\\u2010-\\u2015]", "-")
                .replaceAll("[\\s\\u00a0\\u202f]+", " ")
                .strip();
    }

    private static String blankToNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
