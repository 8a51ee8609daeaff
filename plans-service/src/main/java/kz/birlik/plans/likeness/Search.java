package kz.birlik.plans.likeness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import kz.birlik.kit.text.Language;

/** From differently worded measures to groups: candidates, their comparison, and what holds together. */
final class Search {

    /** Titles that are compared in one piece, by one thread. */
    private static final int PIECE = 256;

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

    List<List<UUID>> groups(List<Unit> units, List<List<UUID>> measures, Runnable alive) {
        var order = byText(units);
        var sorted = IntStream.of(order)
                .mapToObj(unit -> ordered.renumbered(units.get(unit)))
                .toList();
        var edges = edges(sorted, alive);
        return new Grouping(sorted, comparison, settings)
                .join(edges, alive).stream()
                        .map(group -> group.stream()
                                .flatMap(unit -> measures.get(order[unit]).stream())
                                .sorted()
                                .toList())
                        .filter(group -> group.size() > 1)
                        .sorted(Comparator.comparing((List<UUID> group) -> group.get(0)))
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
    private Edges edges(List<Unit> units, Runnable alive) {
        var sketches = new Sketches(ordered.vocabulary(), weights);
        var all = new ArrayList<Candidates.Sketch>();
        for (var unit = 0; unit < units.size(); unit++) {
            for (var language : List.of(Language.KK, Language.RU)) {
                var reading = units.get(unit).in(language);
                if (reading != null) {
                    all.add(sketches.of(unit, reading));
                }
            }
        }
        var candidates = new Candidates(all.toArray(Candidates.Sketch[]::new), alive);
        var marks = new Marks(units, ordered.vocabulary());
        var found = new Edges[(all.size() + PIECE - 1) / PIECE];
        Pieces.each(
                found.length,
                () -> {
                    var walk = candidates.new Walk();
                    var comparing = comparison.again();
                    return piece -> {
                        found[piece] = new Edges();
                        for (var title = piece * PIECE; title < Math.min(all.size(), (piece + 1) * PIECE); title++) {
                            var unit = all.get(title).measure();
                            walk.after(title, other -> {
                                if (!marks.tellApart(unit, other)) {
                                    compare(comparing, units, unit, other, found[piece]);
                                }
                            });
                        }
                    };
                },
                alive);
        return Edges.of(found);
    }

    private static void compare(UnitComparison comparing, List<Unit> units, int one, int other, Edges edges) {
        var strength = comparing.strength(units.get(one), units.get(other));
        if (strength >= 1) {
            edges.add(one, other, strength);
        }
    }
}
