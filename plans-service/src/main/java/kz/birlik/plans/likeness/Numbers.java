package kz.birlik.plans.likeness;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;

/** Reads years, dates and numbers of a title, in digits, Roman or as ordinals. */
final class Numbers {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;
    private static final int LONGEST_RANGE = 10;

    private final Vocabulary vocabulary;
    private final String text;
    private final List<Token> tokens;

    Numbers(Vocabulary vocabulary, String text, List<Token> tokens) {
        this.vocabulary = vocabulary;
        this.text = text;
        this.tokens = tokens;
    }

    /** @param length of the words read; 0 when there is no number */
    record Read(List<Integer> features, int length) {}

    Read read(List<Integer> kept, int at, IntFunction<GlossaryTerm> months) {
        var token = tokens.get(kept.get(at));
        if (!token.isNumber()) {
            return inWords(kept, at);
        }
        if (token.plain().length() > 9) {
            return new Read(List.of(vocabulary.value(TermKind.NUMBER, token.plain())), 1);
        }
        var value = Integer.parseInt(token.plain());
        if (isYear(value)) {
            return years(kept, at, value);
        }
        var dotted = dotted(kept, at, value);
        if (dotted != null) {
            return dotted;
        }
        if (value <= 31 && at + 1 < kept.size() && !tokens.get(kept.get(at + 1)).after()) {
            var month = months.apply(at + 1);
            if (month != null) {
                return new Read(date(month.name(), value), 2);
            }
        }
        return new Read(List.of(vocabulary.value(TermKind.NUMBER, String.valueOf(value))), 1);
    }

    private Read years(List<Integer> kept, int at, int first) {
        if (at + 1 < kept.size()
                && tokens.get(kept.get(at + 1)).isNumber()
                && between(kept, at).matches("\\s*[-–—]\\s*")
                && tokens.get(kept.get(at + 1)).plain().length() == 4) {
            var last = Integer.parseInt(tokens.get(kept.get(at + 1)).plain());
            if (isYear(last) && last > first && last - first <= LONGEST_RANGE) {
                var all = new ArrayList<Integer>();
                for (var year = first; year <= last; year++) {
                    all.add(vocabulary.value(TermKind.YEAR, String.valueOf(year)));
                }
                return new Read(all, 2);
            }
        }
        return new Read(List.of(vocabulary.value(TermKind.YEAR, String.valueOf(first))), 1);
    }

    /** 31.05.2026 and 31.05; null for anything else, such as 1.5. */
    private Read dotted(List<Integer> kept, int at, int day) {
        if (day < 1 || day > 31 || at + 1 >= kept.size() || !between(kept, at).equals(".")) {
            return null;
        }
        var second = tokens.get(kept.get(at + 1)).plain();
        if (!second.matches("0[1-9]|1[0-2]")) {
            return null;
        }
        var month = Month.of(Integer.parseInt(second)).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        var features = new ArrayList<>(date(month, day));
        if (at + 2 < kept.size() && between(kept, at + 1).equals(".")) {
            var third = tokens.get(kept.get(at + 2)).plain();
            if (third.matches("(?:19|20)\\d\\d")) {
                features.add(vocabulary.value(TermKind.YEAR, third));
                return new Read(features, 3);
            }
        }
        return new Read(features, 2);
    }

    private List<Integer> date(String month, int day) {
        return List.of(vocabulary.value(TermKind.MONTH, month), vocabulary.value(TermKind.MONTH, month + " " + day));
    }

    private Read inWords(List<Integer> kept, int at) {
        var token = tokens.get(kept.get(at));
        var roman = NumberWords.roman(text.substring(token.from(), token.to()));
        if (roman.isPresent()) {
            return new Read(List.of(vocabulary.value(TermKind.NUMBER, String.valueOf(roman.getAsInt()))), 1);
        }
        var tens = NumberWords.tens(token.plain());
        if (tens > 0 && at + 1 < kept.size()) {
            var unit = NumberWords.ordinal(tokens.get(kept.get(at + 1)).plain());
            if (unit.isPresent()) {
                return new Read(List.of(vocabulary.value(TermKind.NUMBER, String.valueOf(tens + unit.getAsInt()))), 2);
            }
        }
        var unit = NumberWords.ordinal(token.plain());
        return unit.isPresent()
                ? new Read(List.of(vocabulary.value(TermKind.NUMBER, String.valueOf(unit.getAsInt()))), 1)
                : new Read(List.of(), 0);
    }

    private String between(List<Integer> kept, int at) {
        return text.substring(
                tokens.get(kept.get(at)).to(), tokens.get(kept.get(at + 1)).from());
    }

    private static boolean isYear(int value) {
        return value >= FIRST_YEAR && value <= LAST_YEAR;
    }
}
