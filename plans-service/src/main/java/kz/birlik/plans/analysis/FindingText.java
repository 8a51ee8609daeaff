package kz.birlik.plans.analysis;

import java.util.Map;

import kz.birlik.kit.text.Language;
import kz.birlik.kit.text.LocalizedText;

/** Fills the text of a rule with the words of a finding; a word may be a text in three languages, as it was or as it was kept. */
final class FindingText {

    private FindingText() {}

    static LocalizedText of(LocalizedText text, Map<String, Object> words) {
        return new LocalizedText(
                filled(text, words, Language.KK), filled(text, words, Language.RU), filled(text, words, Language.EN));
    }

    /** One pass: braces in the words of a plan are no names. */
    private static String filled(LocalizedText text, Map<String, Object> words, Language language) {
        var pattern = text.in(language);
        if (pattern == null) {
            return null;
        }
        var filled = new StringBuilder();
        var from = 0;
        for (var open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', from)) {
            var close = pattern.indexOf('}', open);
            filled.append(pattern, from, open).append(word(words.get(pattern.substring(open + 1, close)), language));
            from = close + 1;
        }
        return filled.append(pattern.substring(from)).toString();
    }

    private static String word(Object word, Language language) {
        if (word instanceof LocalizedText text) {
            return first(text.in(language), text.ru(), text.kk());
        }
        if (word instanceof Map<?, ?> kept) {
            return first(kept.get(language.tag()), kept.get(Language.RU.tag()), kept.get(Language.KK.tag()));
        }
        return String.valueOf(word);
    }

    private static String first(Object own, Object russian, Object kazakh) {
        return String.valueOf(own != null ? own : russian != null ? russian : kazakh);
    }
}
