package kz.birlik.plans.likeness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

import kz.birlik.kit.text.Language;

/**
 * Finds what is named by several words though no glossary has it: «День строителя» / «Құрылысшы күні», a district, a quoted name. Such
 * names tell measures apart, so they must not drown among the words.
 */
final class Compounds {

    private static final List<String> DAY_RU = List.of("день", "дня", "дню", "днем");
    private static final String DAY_KK = "күні";
    private static final String AMONG_RU = "среди";
    private static final String AMONG_KK = "арасында";
    private static final int LONGEST = 4;

    private final Vocabulary vocabulary;
    private final Language language;
    private final List<Token> tokens;

    Compounds(Vocabulary vocabulary, Language language, List<Token> tokens) {
        this.vocabulary = vocabulary;
        this.language = language;
        this.tokens = tokens;
    }

    /** Puts the names among what was found, in place of their words; quoted names are added to them. */
    void name(List<Occurrence> found) {
        if (language == Language.RU) {
            russianDays(found);
            feasts(found);
        } else {
            kazakhDays(found);
        }
        places(found);
        people(found);
        quoted(found);
    }

    private void russianDays(List<Occurrence> found) {
        for (var at = 0; at < found.size() - 1; at++) {
            var day = tokens.get(found.get(at).first());
            if (!DAY_RU.contains(day.plain())
                    || !isDay(found.get(at))
                    || !(day.capital() || isAfterKo(found.get(at)))) {
                continue;
            }
            var to = at + 1;
            while (to < found.size() && to - at <= LONGEST && !found.get(to).gap() && belongs(found.get(to))) {
                to++;
            }
            merge(found, at, at + 1, to);
        }
    }

    /** «К Пасхе»: a capital after «к» is a holiday by its own name. */
    private void feasts(List<Occurrence> found) {
        for (var at = 0; at < found.size(); at++) {
            if (isProper(found.get(at)) && isAfterKo(found.get(at))) {
                found.set(at, found.get(at).as(vocabulary.compound(TermKind.DAY, parts(found.subList(at, at + 1)))));
            }
        }
    }

    private boolean isAfterKo(Occurrence day) {
        return day.first() > 0
                && List.of("ко", "к").contains(tokens.get(day.first() - 1).plain());
    }

    private void kazakhDays(List<Occurrence> found) {
        for (var at = 1; at < found.size(); at++) {
            if (!tokens.get(found.get(at).first()).plain().startsWith(DAY_KK) || !isDay(found.get(at))) {
                continue;
            }
            var from = at;
            while (from > 0 && at - from < LONGEST && !found.get(from).gap() && belongs(found.get(from - 1))) {
                from--;
                if (tokens.get(found.get(from).first()).capital()) {
                    break;
                }
            }
            if (from < at) {
                var gap = found.get(from).gap();
                merge(found, at, from, at);
                at = from;
                found.set(
                        at,
                        new Occurrence(
                                found.get(at).feature(),
                                found.get(at).first(),
                                found.get(at).last(),
                                gap));
            }
        }
    }

    /** Replaces the day's own word and its parts by one name. */
    private void merge(List<Occurrence> found, int day, int from, int to) {
        if (from >= to) {
            return;
        }
        var parts = parts(found.subList(from, to));
        var first = Math.min(day, from);
        var last = Math.max(day, to - 1);
        var whole = new Occurrence(
                vocabulary.compound(TermKind.DAY, parts),
                found.get(first).first(),
                found.get(last).last(),
                found.get(first).gap());
        found.subList(first, last + 1).clear();
        found.add(first, whole);
    }

    private void places(List<Occurrence> found) {
        for (var at = 0; at < found.size(); at++) {
            if (vocabulary.kind(found.get(at).feature()) != TermKind.AREA) {
                continue;
            }
            if (at > 0 && !found.get(at).gap() && isProper(found.get(at - 1))) {
                found.set(at - 1, place(found.get(at - 1)));
            } else if (language == Language.RU
                    && at + 1 < found.size()
                    && !found.get(at + 1).gap()
                    && isProper(found.get(at + 1))) {
                found.set(at + 1, place(found.get(at + 1)));
            }
        }
    }

    /** «Среди этноблогеров» / «этноблогерлер арасында» says that a word names people, whoever they are. */
    private void people(List<Occurrence> found) {
        for (var at = 0; at < found.size(); at++) {
            var word = tokens.get(found.get(at).first()).plain();
            var named = AMONG_RU.equals(word) ? at + 1 : word.startsWith(AMONG_KK) ? at - 1 : -1;
            if (named >= 0 && named < found.size() && isWord(found.get(named)) && isLastOfRun(found, named)) {
                var stem = vocabulary.entry(found.get(named).feature()).key();
                found.set(named, found.get(named).as(vocabulary.audience(stem)));
            }
        }
    }

    /** In Russian a word before another may only describe it. */
    private boolean isLastOfRun(List<Occurrence> found, int at) {
        return language != Language.RU
                || at + 1 == found.size()
                || found.get(at + 1).gap();
    }

    private Occurrence place(Occurrence word) {
        return word.as(vocabulary.place(vocabulary.entry(word.feature()).key()));
    }

    private void quoted(List<Occurrence> found) {
        var names = new TreeMap<Integer, List<Occurrence>>();
        for (var one : found) {
            var quote = tokens.get(one.first()).quote();
            if (quote > 0 && tokens.get(one.last()).quote() == quote) {
                names.computeIfAbsent(quote, none -> new ArrayList<>()).add(one);
            }
        }
        names.forEach((quote, words) -> found.add(new Occurrence(
                vocabulary.compound(TermKind.NAME, parts(words), spelled(quote)),
                words.get(0).first(),
                words.get(words.size() - 1).last(),
                true)));
    }

    private String spelled(int quote) {
        return tokens.stream()
                .filter(token -> token.quote() == quote)
                .map(token -> Letters.folded(token.plain()))
                .collect(Collectors.joining(" "));
    }

    private int[] parts(List<Occurrence> words) {
        return words.stream()
                .map(Occurrence::feature)
                .distinct()
                .sorted(Comparator.comparing(part -> vocabulary.entry(part).key()))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** The word alone, not a day that the glossary has. */
    private boolean isDay(Occurrence one) {
        return one.first() == one.last() && vocabulary.kind(one.feature()) == TermKind.FORM;
    }

    private boolean isWord(Occurrence one) {
        return vocabulary.kind(one.feature()) == TermKind.WORD;
    }

    private boolean isProper(Occurrence one) {
        var token = tokens.get(one.first());
        return isWord(one) && token.capital() && token.quote() == 0;
    }

    private boolean belongs(Occurrence one) {
        return switch (vocabulary.kind(one.feature())) {
            case FORM, YEAR, NUMBER, MONTH, DAY, PLACE, NAME -> false;
            default -> tokens.get(one.first()).quote() == 0;
        };
    }
}
