package kz.birlik.plans.likeness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

import kz.birlik.kit.text.Language;
import kz.birlik.kit.text.LocalizedText;

/**
 * Finds measures that say the same among all that were added. Neither the order of adding nor the machine changes the answer. Titles are
 * not kept, only what they speak of. Not for several threads.
 */
public final class Likeness {

    private final LikenessSettings settings;
    private final Glossary glossary = Lexicon.shipped().glossary();
    private final Reader reader = Lexicon.shipped().reader();
    private final Vocabulary vocabulary = reader.vocabulary();
    private final Counts counts = new Counts();
    private final Map<LocalizedText, int[]> homes = new HashMap<>();
    private final Map<Unit.Key, Integer> known = new HashMap<>();
    private final List<Unit> units = new ArrayList<>();
    private final List<List<UUID>> measures = new ArrayList<>();
    private final Map<UUID, Integer> unitOf = new HashMap<>();

    public Likeness(LikenessSettings settings) {
        this.settings = settings;
    }

    /** To explain pairs of an earlier analysis: weighs words as they were weighed then. */
    public Likeness(LikenessSettings settings, Frequencies then) {
        this(settings);
        counts.assume(then);
    }

    /** A measure without a title in Kazakh or Russian is passed over. */
    public void add(Wording wording) {
        var unit = read(wording);
        if (unit.isEmpty()) {
            return;
        }
        counts.add(unit.kk());
        counts.add(unit.ru());
        var number = known.computeIfAbsent(unit.key(vocabulary), none -> {
            units.add(unit);
            measures.add(new ArrayList<>(1));
            return units.size() - 1;
        });
        measures.get(number).add(wording.id());
        unitOf.put(wording.id(), number);
    }

    /** @return how many differently worded measures were added */
    public int wordings() {
        return units.size();
    }

    /**
     * @param alive called now and then while it takes long
     * @return groups of two and more, their members and themselves by id
     */
    public List<List<UUID>> groups(Runnable alive) {
        var ordered = vocabulary.inOrder();
        var weights = new Weights(ordered.vocabulary(), ordered.renumbered(counts.of(vocabulary)), counts.titles());
        var comparison = new Comparison(ordered.vocabulary(), weights, settings);
        return new Search(ordered, weights, new UnitComparison(comparison), settings).groups(units, measures, alive);
    }

    /**
     * Compares two measures as this analysis weighs words, whether or not they were added.
     *
     * @throws IllegalArgumentException when one has nothing to be compared by
     */
    public Explanation explain(Wording one, Wording other) {
        var left = read(one);
        var right = read(other);
        if (left.isEmpty() || right.isEmpty()) {
            throw new IllegalArgumentException("A measure without a title in Kazakh or Russian is like no other");
        }
        var comparison = comparison();
        var same = new UnitComparison(comparison).strength(left, right) >= 1;
        return new Explaining(reader, vocabulary, comparison, glossary.terms()).explain(one, left, other, right, same);
    }

    /** @return what has to be kept so that pairs of these measures, all of them added, can be explained later */
    public Frequencies frequencies(Collection<UUID> ids) {
        var kept = new TreeMap<String, Integer>();
        var current = counts.of(vocabulary);
        for (var id : ids) {
            var unit = units.get(unitOf.get(id));
            Stream.of(unit.kk(), unit.ru())
                    .filter(reading -> reading != null)
                    .flatMapToInt(reading -> Arrays.stream(reading.features()))
                    .filter(feature -> feature < current.length && current[feature] > 0)
                    .forEach(feature -> kept.put(vocabulary.entry(feature).key(), current[feature]));
        }
        return new Frequencies(counts.titles(), kept);
    }

    /** Compares titles as this analysis weighs words. */
    Comparison comparison() {
        return comparison(Experience.shipped());
    }

    Vocabulary.Entry entry(int thing) {
        return vocabulary.entry(thing);
    }

    Comparison comparison(Experience experience) {
        return new Comparison(
                vocabulary, new Weights(vocabulary, counts.of(vocabulary), counts.titles()), settings, experience);
    }

    /** @return what the Kazakh title of a measure speaks of, or the Russian one when it has no Kazakh */
    Reading reading(Wording wording) {
        var unit = read(wording);
        return unit.kk() == null ? unit.ru() : unit.kk();
    }

    private Unit read(Wording wording) {
        var home = home(wording);
        return new Unit(
                read(Language.KK, wording.title().kk(), home),
                read(Language.RU, wording.title().ru(), home));
    }

    private Reading read(Language language, String title, int[] home) {
        if (title == null) {
            return null;
        }
        var reading = reader.read(language, title).without(home);
        return reading.features().length == 0 ? null : reading;
    }

    /** Places in the name of the region of a plan. */
    private int[] home(Wording wording) {
        return homes.computeIfAbsent(
                wording.home(),
                home -> Stream.of(Language.KK, Language.RU)
                        .filter(language -> home.in(language) != null)
                        .flatMapToInt(language -> Arrays.stream(
                                reader.read(language, home.in(language)).features()))
                        .filter(feature -> vocabulary.kind(feature) == TermKind.PLACE)
                        .sorted()
                        .distinct()
                        .toArray());
    }
}
