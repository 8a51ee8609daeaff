package kz.birlik.plans.likeness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

import kz.birlik.kit.text.Language;

/** From differently worded measures to groups: candidates, their comparison, and what holds together. */
final class Search {

    private final Vocabulary.Ordered ordered;
    private final Weights weights;
    private final UnitComparison comparison;
    private final LikenessSettings settings;

    Search(Vocabulary.Ordered ordered, Weights weights, UnitComparison comparison, LikenessSettings settings) {
        this.ordered = ordered;
        this.weights = weights;
        this.comparison = comparison;
        this.settings = settings;
    }

    List<LikenessGroup> groups(List<Unit> units, List<List<UUID>> measures, IntConsumer progress) {
        var order = byText(units);
        var sorted = IntStream.of(order)
                .mapToObj(unit -> ordered.renumbered(units.get(unit)))
                .toList();
        var edges = edges(sorted, progress);
        return new Grouping(sorted, comparison, settings)
                .join(edges).stream()
                        .map(group -> group(group, sorted, order, measures))
                        .filter(group -> group.members().size() > 1)
                        .sorted(Comparator.comparing(group -> group.members().get(0)))
                        .toList();
    }

    /** Units in an order that their texts decide and the order of adding does not. */
    private int[] byText(List<Unit> units) {
        var keys = units.stream()
                .map(unit -> ordered.renumbered(unit).key(ordered.vocabulary()))
                .toList();
        return IntStream.range(0, units.size())
                .boxed()
                .sorted(Comparator.comparing((Integer unit) -> keys.get(unit).first())
                        .thenComparing(unit -> keys.get(unit).second()))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** A unit in two languages is looked for in both. */
    private Edges edges(List<Unit> units, IntConsumer progress) {
        var sketches = new Sketches(ordered.vocabulary(), weights);
        var owners = new ArrayList<Integer>();
        var all = new ArrayList<Candidates.Sketch>();
        for (var unit = 0; unit < units.size(); unit++) {
            for (var language : List.of(Language.KK, Language.RU)) {
                var reading = units.get(unit).in(language);
                if (reading != null) {
                    owners.add(unit);
                    all.add(sketches.of(reading));
                }
            }
        }
        var candidates = new Candidates(all.toArray(Candidates.Sketch[]::new));
        var edges = new Edges();
        for (var title = 0; title < all.size(); title++) {
            var unit = owners.get(title);
            candidates.after(title, other -> compare(units, unit, owners.get(other), edges));
            progress.accept(unit + 1);
        }
        return edges;
    }

    private void compare(List<Unit> units, int one, int other, Edges edges) {
        if (one != other) {
            var strength = comparison.strength(units.get(one), units.get(other));
            if (strength >= 1) {
                edges.add(one, other, strength);
            }
        }
    }

    private LikenessGroup group(List<Integer> group, List<Unit> units, int[] order, List<List<UUID>> measures) {
        var ids = group.stream()
                .flatMap(unit -> measures.get(order[unit]).stream())
                .sorted()
                .toList();
        return new LikenessGroup(ids, strength(group, units));
    }

    /** The weakest tie of the first wording to the others; enough to rank groups, and cheap for large ones. */
    private double strength(List<Integer> group, List<Unit> units) {
        return group.stream()
                .skip(1)
                .mapToDouble(unit -> comparison.strength(units.get(group.get(0)), units.get(unit)))
                .min()
                .orElse(1 / settings.same());
    }
}
