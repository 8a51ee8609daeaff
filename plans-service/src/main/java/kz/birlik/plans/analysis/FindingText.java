package kz.birlik.plans.analysis;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import kz.birlik.kit.text.Language;
import kz.birlik.kit.text.LocalizedText;
import kz.birlik.plans.label.Numerals;
import kz.birlik.plans.label.PeriodText;

/** Fills the text of a rule with the words of a finding; a word may be a text in three languages, as it was or as it was kept. */
final class FindingText {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /** Names of words that hold keys of periods. */
    private static final Set<String> PERIODS = Set.of("period", "periods");

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
            filled.append(pattern, from, open).append(word(pattern.substring(open + 1, close), words, language));
            from = close + 1;
        }
        return filled.append(pattern.substring(from)).toString();
    }

    private static String word(String name, Map<String, Object> words, Language language) {
        var word = words.get(name);
        return word instanceof String periods && PERIODS.contains(name)
                ? PeriodText.of(periods, language)
                : word(word, language);
    }

    private static String word(Object word, Language language) {
        if (word instanceof LocalizedText text) {
            return first(text.in(language), text.ru(), text.kk());
        }
        if (word instanceof Map<?, ?> kept) {
            return first(kept.get(language.tag()), kept.get(Language.RU.tag()), kept.get(Language.KK.tag()));
        }
        if (word instanceof Collection<?> several) {
            return several.stream().map(one -> word(one, language)).collect(Collectors.joining("; "));
        }
        return language == Language.EN ? plain(word) : printed(word);
    }

    private static String plain(Object word) {
        return word instanceof BigDecimal number ? number.toPlainString() : String.valueOf(word);
    }

    /** Figures and days as Kazakh and Russian papers print them. */
    private static String printed(Object word) {
        if (word instanceof BigDecimal number) {
            return Numerals.of(number);
        }
        if (word instanceof Integer || word instanceof Long) {
            return Numerals.of(((Number) word).longValue());
        }
        var text = String.valueOf(word);
        return DAY.matcher(text).matches() ? Numerals.day(LocalDate.parse(text)) : text;
    }

    private static String first(Object own, Object russian, Object kazakh) {
        return String.valueOf(own != null ? own : russian != null ? russian : kazakh);
    }
}
