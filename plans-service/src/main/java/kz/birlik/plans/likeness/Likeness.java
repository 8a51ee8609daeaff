package kz.birlik.plans.likeness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntConsumer;

import kz.birlik.kit.text.Language;
import kz.birlik.kit.text.LocalizedText;

/**
 * Finds measures that say the same among all that were added. Neither the order of adding nor the machine changes the answer. Titles are
 * not kept, only what they speak of. Not for several threads.
 */
public final class Likeness {

    private static final int[] NOTHING = {};

    private final LikenessSettings settings;
    private final Vocabulary vocabulary = new Vocabulary();
    private final Reader reader;
    private final Map<LocalizedText, int[]> homes = new HashMap<>();
    private final Map<Unit.Key, Integer> known = new HashMap<>();
    private final List<Unit> units = new ArrayList<>();
    private final List<Added> added = new ArrayList<>();
    private int[] counts = new int[1024];
    private long titles;

    private record Added(UUID id, int unit) {}

    public Likeness(LikenessSettings settings) {
        this.settings = settings;
        var stems = new Stems();
        this.reader = new Reader(stems, Glossary.shipped(stems), vocabulary);
    }

    public void add(Wording wording) {
        var home = homes.computeIfAbsent(wording.home(), this::places);
        var unit = new Unit(
                read(Language.KK, wording.title().kk(), home),
                read(Language.RU, wording.title().ru(), home));
        if (unit.kk() == null && unit.ru() == null) {
            return;
        }
        count(unit.kk());
        count(unit.ru());
        var number = known.computeIfAbsent(unit.key(vocabulary), none -> {
            units.add(unit);
            return units.size() - 1;
        });
        added.add(new Added(wording.id(), number));
    }

    /** @param progress told how many of the different wordings have been compared with their like */
    public List<LikenessGroup> groups(IntConsumer progress) {
        var order = byText();
        var sorted = Arrays.stream(order).mapToObj(units::get).toList();
        var weights = new Weights(vocabulary, counts, titles);
        var comparison = new UnitComparison(new Comparison(vocabulary, weights, settings));
        var edges = edges(sorted, weights, comparison, progress);
        var members = members(order);
        return new Grouping(sorted, comparison, settings)
                .join(edges).stream()
                        .map(group -> group(group, sorted, members, comparison))
                        .filter(group -> group.members().size() > 1)
                        .sorted(Comparator.comparing(group -> group.members().get(0)))
                        .toList();
    }

    Object[] dev() {
        var weights = new Weights(vocabulary, counts, titles);
        return new Object[] {vocabulary, weights, new Comparison(vocabulary, weights, settings), reader};
    }

    private Reading read(Language language, String title, int[] home) {
        if (title == null) {
            return null;
        }
        var reading = reader.read(language, title).without(home);
        return reading.features().length == 0 ? null : reading;
    }

    private int[] places(LocalizedText home) {
        var features = new ArrayList<Integer>();
        for (var language : List.of(Language.KK, Language.RU)) {
            var name = home.in(language);
            if (name != null) {
                Arrays.stream(reader.read(language, name).features())
                        .filter(feature -> vocabulary.kind(feature) == TermKind.PLACE)
                        .forEach(features::add);
            }
        }
        return features.isEmpty()
                ? NOTHING
                : features.stream().mapToInt(Integer::intValue).sorted().distinct().toArray();
    }

    private void count(Reading reading) {
        if (reading == null) {
            return;
        }
        titles++;
        for (var feature : reading.features()) {
            if (feature >= counts.length) {
                counts = Arrays.copyOf(counts, Math.max(feature + 1, counts.length * 2));
            }
            counts[feature]++;
        }
    }

    /** Units in an order that their texts decide and the order of adding does not. */
    private int[] byText() {
        var keys = units.stream().map(unit -> unit.key(vocabulary)).toList();
        return java.util.stream.IntStream.range(0, units.size())
                .boxed()
                .sorted(Comparator.comparing((Integer unit) -> keys.get(unit).first())
                        .thenComparing(unit -> keys.get(unit).second()))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private Edges edges(List<Unit> sorted, Weights weights, UnitComparison comparison, IntConsumer progress) {
        var sketches = new Sketches(vocabulary, weights);
        var ofUnit = new ArrayList<Integer>();
        var all = new ArrayList<Candidates.Sketch>();
        for (var unit = 0; unit < sorted.size(); unit++) {
            for (var language : List.of(Language.KK, Language.RU)) {
                var reading = sorted.get(unit).in(language);
                if (reading != null) {
                    ofUnit.add(unit);
                    all.add(sketches.of(reading));
                }
            }
        }
        var candidates = new Candidates(all.toArray(Candidates.Sketch[]::new));
        var edges = new Edges();
        for (var at = 0; at < all.size(); at++) {
            var unit = ofUnit.get(at);
            candidates.after(at, other -> {
                if (ofUnit.get(other) != (int) unit) {
                    var strength = comparison.strength(sorted.get(unit), sorted.get(ofUnit.get(other)));
                    if (strength >= 1) {
                        edges.add(unit, ofUnit.get(other), strength);
                    }
                }
            });
            progress.accept(unit + 1);
        }
        return edges;
    }

    private List<List<UUID>> members(int[] order) {
        var place = new int[order.length];
        var members = new ArrayList<List<UUID>>();
        for (var at = 0; at < order.length; at++) {
            place[order[at]] = at;
            members.add(new ArrayList<>(1));
        }
        added.forEach(one -> members.get(place[one.unit()]).add(one.id()));
        return members;
    }

    private static LikenessGroup group(
            List<Integer> group, List<Unit> units, List<List<UUID>> members, UnitComparison comparison) {
        var ids = group.stream()
                .flatMap(unit -> members.get(unit).stream())
                .sorted()
                .toList();
        return new LikenessGroup(ids, group.size());
    }
}
