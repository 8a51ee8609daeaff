package kz.birlik.plans.likeness;

import java.text.Normalizer;
import java.util.Locale;

/** One spelling of a text, and one of a word in which Kazakh and Russian spellings of a name meet. */
final class Letters {

    private static final String ONLY_KAZAKH = "әғқңөұүһі";
    private static final String THEIR_RUSSIAN = "агкноуухи";
    /** Latin letters that stand in Cyrillic words because they look the same. */
    private static final String LOOK_LATIN = "aceopxyihk";

    private static final String LOOK_CYRILLIC = "асеорхуінк";

    private Letters() {}

    /** Composed, lower case, ё as е. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replace('ё', 'е');
    }

    static boolean isOnlyKazakh(char lower) {
        return ONLY_KAZAKH.indexOf(lower) >= 0;
    }

    static boolean hasOnlyKazakh(String lower) {
        return lower.chars().anyMatch(letter -> isOnlyKazakh((char) letter));
    }

    /** Kazakh letters by the Russian ones nearest to them: Маңғыстау and Мангистау differ by one letter then. */
    static String folded(String lower) {
        var folded = new StringBuilder(lower.length());
        for (var at = 0; at < lower.length(); at++) {
            var letter = lower.charAt(at);
            var place = ONLY_KAZAKH.indexOf(letter);
            folded.append(place >= 0 ? THEIR_RUSSIAN.charAt(place) : letter);
        }
        return folded.toString();
    }

    /** A stem as both languages have it: «серия» of the Kazakh one is «сер» of the Russian. */
    static String common(String stem) {
        var folded = folded(stem);
        return folded.length() > 4 && folded.endsWith("ия") ? folded.substring(0, folded.length() - 2) : folded;
    }

    /** A word of Cyrillic letters with some Latin ones among them is a Cyrillic word. */
    static String unmixed(String lower) {
        if (lower.chars().noneMatch(Letters::isCyrillic) || lower.chars().allMatch(Letters::isCyrillic)) {
            return lower;
        }
        var whole = new StringBuilder(lower.length());
        for (var at = 0; at < lower.length(); at++) {
            var letter = lower.charAt(at);
            var place = LOOK_LATIN.indexOf(letter);
            whole.append(place >= 0 ? LOOK_CYRILLIC.charAt(place) : letter);
        }
        return whole.toString();
    }

    private static boolean isCyrillic(int letter) {
        return Character.UnicodeBlock.of(letter) == Character.UnicodeBlock.CYRILLIC;
    }
}
