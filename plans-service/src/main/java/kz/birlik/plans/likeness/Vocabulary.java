package kz.birlik.plans.likeness;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Everything the titles of one analysis speak of, each by a small number. Numbers depend on the order of reading; keys do not, and all
 * that decides a result goes by keys.
 */
final class Vocabulary {

    private static final int[] NO_PARTS = {};

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>();

    /**
     * @param key the same for the same thing in every analysis
     * @param folded a word in its spelling of {@link Letters#folded}, null for what is not a word
     * @param parts what a thing of several words is made of
     * @param hash of the key
     */
    record Entry(String key, TermKind kind, String folded, int[] parts, long hash) {}

    int word(String stem) {
        return number(stem, TermKind.WORD, Letters.folded(stem), NO_PARTS);
    }

    int term(GlossaryTerm term, int[] parts) {
        return number("#" + term.name(), term.kind(), null, parts);
    }

    /** A number, a year, a date. */
    int value(TermKind kind, String value) {
        return number(kind + ":" + value, kind, null, NO_PARTS);
    }

    /** A district or village the glossary does not have. */
    int place(String stem) {
        return number(TermKind.PLACE + ":" + stem, TermKind.PLACE, Letters.folded(stem), NO_PARTS);
    }

    /** Something named by several words, such as a day or a quoted name; parts are put in order by the caller. */
    int compound(TermKind kind, int[] parts) {
        var key = new StringBuilder().append(kind).append('(');
        for (var part : parts) {
            key.append(entry(part).key()).append(' ');
        }
        return number(key.append(')').toString(), kind, null, parts);
    }

    Entry entry(int number) {
        return entries.get(number);
    }

    TermKind kind(int number) {
        return entries.get(number).kind();
    }

    int size() {
        return entries.size();
    }

    private int number(String key, TermKind kind, String folded, int[] parts) {
        var known = numbers.get(key);
        if (known != null) {
            return known;
        }
        numbers.put(key, entries.size());
        entries.add(new Entry(key, kind, folded, parts, Hashes.of(key)));
        return entries.size() - 1;
    }
}
