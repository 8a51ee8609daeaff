package kz.birlik.plans.planreport.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Where a long Kazakh or Russian word may be broken: before a consonant that a vowel follows, with a vowel on either side. */
public final class Syllables {

    private static final String VOWELS = "аеёиоуыэюяәіөұүАЕЁИОУЫЭЮЯӘІӨҰҮ";
    private static final String NEVER_FIRST = "ьъйЬЪЙ";
    private static final int LEAST = 3;

    private Syllables() {}

    /** @return how many letters may stand before the break, in order */
    static List<Integer> breaks(String word) {
        var breaks = new ArrayList<Integer>();
        for (var at = LEAST; at <= word.length() - LEAST; at++) {
            var opens = !isVowel(word.charAt(at))
                    && Character.isLetter(word.charAt(at))
                    && NEVER_FIRST.indexOf(word.charAt(at)) < 0
                    && isVowel(word.charAt(at + 1));
            if (opens && hasVowel(word.substring(0, at))) {
                breaks.add(at);
            }
        }
        return breaks;
    }

    /** @return with soft hyphens in the words that are too wide for their place */
    public static String softened(String text, Predicate<String> tooWide) {
        var softened = new StringBuilder();
        for (var word : text.split("(?<=\\s)")) {
            var from = 0;
            for (var at : tooWide.test(word.strip()) ? breaks(word.stripTrailing()) : List.<Integer>of()) {
                softened.append(word, from, at).append('\u00AD');
                from = at;
            }
            softened.append(word.substring(from));
        }
        return softened.toString();
    }

    private static boolean hasVowel(String part) {
        return part.chars().anyMatch(letter -> isVowel((char) letter));
    }

    private static boolean isVowel(char letter) {
        return VOWELS.indexOf(letter) >= 0;
    }
}
