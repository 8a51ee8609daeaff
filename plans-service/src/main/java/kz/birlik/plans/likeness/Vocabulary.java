package kz.birlik.plans.likeness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Everything the titles of one analysis speak of, each by a small number. Numbers depend on the order of reading; keys do not, and all
 * that decides a result goes by keys.
 */
final class Vocabulary {

    private static final int[] NO_PARTS = {};

    private final Map<String, Integer> numbers;
    private final List<Entry> entries;
    /** Of each entry, side by side: comparing asks for nothing as often. */
    private TermKind[] kinds;

    /**
     * @param key the same for the same thing in every analysis
     * @param folded a word or quoted name in its spelling of {@link Letters#folded}, null for what is neither
     * @param parts what a thing of several words is made of
     * @param hash of the key
     */
    record Entry(String key, TermKind kind, String folded, int[] parts, long hash) {}

    Vocabulary() {
        numbers = new HashMap<>();
        entries = new ArrayList<>();
        kinds = new TermKind[1024];
    }

    /** Goes on from what another one holds. */
    Vocabulary(Vocabulary beginning) {
        numbers = new HashMap<>(beginning.numbers);
        entries = new ArrayList<>(beginning.entries);
        kinds = beginning.kinds.clone();
    }

    int word(String stem) {
        return number(stem, TermKind.WORD, Letters.common(stem), NO_PARTS);
    }

    int term(GlossaryTerm term) {
        return number("#" + term.name(), term.kind(), null, NO_PARTS);
    }

    /** Says what a term is made of; only before titles are read. */
    void made(int term, int[] parts) {
        var entry = entries.get(term);
        entries.set(term, new Entry(entry.key(), entry.kind(), entry.folded(), parts, entry.hash()));
    }

    /** A number, a year, a date. */
    int value(TermKind kind, String value) {
        return number(kind + ":" + value, kind, null, NO_PARTS);
    }

    /** A district or village the glossary does not have. */
    int place(String stem) {
        return number(TermKind.PLACE + ":" + stem, TermKind.PLACE, Letters.folded(stem), NO_PARTS);
    }

    /** People the glossary does not have. */
    int audience(String stem) {
        return number(TermKind.AUDIENCE + ":" + stem, TermKind.AUDIENCE, Letters.folded(stem), NO_PARTS);
    }

    /** Something named by several words, such as a day or a quoted name; parts are put in order by the caller. */
    int compound(TermKind kind, int[] parts) {
        return compound(kind, parts, null);
    }

    /** @param spelled as it stands, for names that may be repeated in a text of the other language; or null */
    int compound(TermKind kind, int[] parts, String spelled) {
        var key = new StringBuilder().append(kind).append('(');
        for (var part : parts) {
            key.append(entry(part).key()).append(' ');
        }
        if (spelled != null) {
            key.append('"').append(spelled);
        }
        return number(key.append(')').toString(), kind, spelled, parts);
    }

    Entry entry(int number) {
        return entries.get(number);
    }

    TermKind kind(int number) {
        return kinds[number];
    }

    /** @return those of the features that nothing but themselves ever meets: a year, a place or a day the glossary has */
    int[] unmistakable(int[] features) {
        return Arrays.stream(features).filter(this::isUnmistakable).toArray();
    }

    private boolean isUnmistakable(int feature) {
        return switch (kind(feature)) {
            case YEAR -> true;
            case PLACE, DAY -> entry(feature).folded() == null && entry(feature).parts().length == 0;
            default -> false;
        };
    }

    int size() {
        return entries.size();
    }

    /** The same things, numbered by their keys, so that the order in which they were read decides nothing. */
    Ordered inOrder() {
        var old = IntStream.range(0, entries.size())
                .boxed()
                .sorted(Comparator.comparing(number -> entries.get(number).key()))
                .mapToInt(Integer::intValue)
                .toArray();
        var now = new int[old.length];
        for (var number = 0; number < old.length; number++) {
            now[old[number]] = number;
        }
        var ordered = new Vocabulary();
        for (var number : old) {
            var entry = entries.get(number);
            var parts = Arrays.stream(entry.parts()).map(part -> now[part]).toArray();
            ordered.number(entry.key(), entry.kind(), entry.folded(), parts);
        }
        return new Ordered(ordered, now);
    }

    /** @param numbers the new number of each old one */
    record Ordered(Vocabulary vocabulary, int[] numbers) {

        Reading renumbered(Reading reading) {
            return reading == null
                    ? null
                    : new Reading(
                            reading.language(),
                            sorted(moved(reading.features())),
                            moved(reading.heads()),
                            moved(reading.unmistakable()),
                            reading.acts());
        }

        private int[] moved(int[] features) {
            return Arrays.stream(features).map(feature -> numbers[feature]).toArray();
        }

        private static int[] sorted(int[] features) {
            Arrays.sort(features);
            return features;
        }

        Unit renumbered(Unit unit) {
            return new Unit(renumbered(unit.kk()), renumbered(unit.ru()));
        }

        int[] renumbered(int[] counts) {
            var moved = new int[numbers.length];
            for (var number = 0; number < Math.min(numbers.length, counts.length); number++) {
                moved[numbers[number]] = counts[number];
            }
            return moved;
        }
    }

    private int number(String key, TermKind kind, String folded, int[] parts) {
        var known = numbers.get(key);
        if (known != null) {
            return known;
        }
        numbers.put(key, entries.size());
        if (entries.size() == kinds.length) {
            kinds = Arrays.copyOf(kinds, 2 * kinds.length);
        }
        kinds[entries.size()] = kind;
        entries.add(new Entry(key, kind, folded, parts, Hashes.of(key)));
        return entries.size() - 1;
    }
}
