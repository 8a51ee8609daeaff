package kz.birlik.plans.likeness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import kz.birlik.kit.text.Language;

/**
 * What kinds of things are done in measures: something is held, taught, published, repaired, reported. Two titles full of the same
 * words are two measures when one publishes what the other holds.
 */
final class Acts {

    /** Words that only carry others: «проведение», «ұйымдастыру». */
    private static final String LIGHT = "light";

    /** What others take part in is held by them: it counts where it stands first and foremost, not in «с участием». */
    private static final String JOIN = "join";

    /** Kinds of what is held or done. */
    private static final Set<TermKind> DOING = EnumSet.of(TermKind.EVENT, TermKind.ACTION, TermKind.STEP);

    private final Map<String, Long> byKey = new HashMap<>();
    private final List<String> names;
    private final long join;

    /**
     * What a title says is done, an act to a bit.
     *
     * @param first of what is named first and foremost; 0 when no act is named
     * @param all of everything named
     */
    record Told(long first, long all) {

        boolean isKnown() {
            return first != 0;
        }
    }

    private Acts(List<WordFile.Line> lines) {
        var keys = new WordKeys();
        var names = new ArrayList<String>();
        for (var line : lines) {
            if (line.name().equals(LIGHT)) {
                continue;
            }
            if (!names.contains(line.name())) {
                names.add(line.name());
            }
            var bit = 1L << names.indexOf(line.name());
            for (var language : List.of(Language.KK, Language.RU)) {
                line.in(language)
                        .forEach(way -> keys.of(language, way)
                                .ifPresent(key -> byKey.merge(key, bit, (one, other) -> one | other)));
            }
        }
        inherit();
        this.names = List.copyOf(names);
        this.join = 1L << names.indexOf(JOIN);
        if (names.size() > Long.SIZE) {
            throw new IllegalStateException("There are %d acts for %d".formatted(names.size(), Long.SIZE));
        }
    }

    /** A term of several words does what its parts do, unless it is named itself: a lesson of friendship is a lesson. */
    private void inherit() {
        var vocabulary = Lexicon.shipped().reader().vocabulary();
        var inherited = new HashMap<String, Long>();
        for (var number = 0; number < vocabulary.size(); number++) {
            var entry = vocabulary.entry(number);
            if (DOING.contains(entry.kind()) && !byKey.containsKey(entry.key())) {
                var acts = Arrays.stream(entry.parts())
                        .mapToObj(vocabulary::entry)
                        .filter(part -> DOING.contains(part.kind()))
                        .mapToLong(part -> byKey.getOrDefault(part.key(), 0L))
                        .reduce(0, (one, other) -> one | other);
                if (acts != 0) {
                    inherited.put(entry.key(), acts);
                }
            }
        }
        byKey.putAll(inherited);
    }

    /** Those shipped with the service, read once. */
    static Acts shipped() {
        return Shipped.ACTS;
    }

    private static final class Shipped {
        private static final Acts ACTS = new Acts(WordFile.read("likeness/acts.tsv", "act\tkk\tru"));
    }

    /** @return what the acts are called, in the order of their bits */
    List<String> names() {
        return names;
    }

    /** @param keys of what a title speaks of, the head first */
    Told told(List<String> keys) {
        var first = 0L;
        var all = 0L;
        for (var key : keys) {
            var named = byKey.getOrDefault(key, 0L);
            var acts = first == 0 ? named : named & ~join;
            first = first == 0 ? acts : first;
            all |= acts;
        }
        return new Told(first, all);
    }
}
