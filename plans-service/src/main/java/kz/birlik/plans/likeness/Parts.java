package kz.birlik.plans.likeness;

import java.util.ArrayList;
import java.util.List;

/** Lets a thing of several words meet the words it is made of; scratch space of a {@link Comparison}. */
final class Parts {

    /** A whole that was met by its parts. */
    private static final double IN_PARTS = 0.95;

    private static final double SAME_PART = 0.85;

    private final Vocabulary vocabulary;
    private final Affinity affinity;
    private final Clashes clashes;
    private final Shared shared;
    private final List<Integer> covering = new ArrayList<>();

    Parts(Vocabulary vocabulary, Affinity affinity, Clashes clashes, Shared shared) {
        this.vocabulary = vocabulary;
        this.affinity = affinity;
        this.clashes = clashes;
        this.shared = shared;
    }

    /** «Фонд библиотек» is what «библиотеки» and «фонд» are together. */
    void meet(Leftover whole, Leftover parted, boolean turned) {
        for (var at = 0; at < whole.count(); at++) {
            var parts = vocabulary.entry(whole.feature(at)).parts();
            if (parts.length < 2 || !whole.isWhole(at) || !cover(parts, parted)) {
                continue;
            }
            var weight = 0.0;
            for (var part : covering) {
                weight += parted.weight(part);
            }
            var credited = IN_PARTS * (weight + whole.weight(at)) / 2;
            whole.meet(at, IN_PARTS);
            clashes.metNearly(whole.feature(at), IN_PARTS);
            for (var part : covering) {
                parted.meet(part, IN_PARTS);
                clashes.metNearly(parted.feature(part), IN_PARTS);
                var one = whole.feature(at);
                var other = parted.feature(part);
                shared.add(turned ? other : one, turned ? one : other, IN_PARTS, credited / parts.length);
            }
        }
    }

    /** Finds for each part another thing that is it, or says it with more. */
    private boolean cover(int[] parts, Leftover parted) {
        covering.clear();
        for (var part : parts) {
            var found = -1;
            for (var at = 0; at < parted.count() && found < 0; at++) {
                var feature = parted.feature(at);
                var own = vocabulary.entry(feature).parts();
                var is =
                        feature == part || own.length == 1 && own[0] == part || affinity.of(feature, part) >= SAME_PART;
                if (is && parted.isWhole(at) && !covering.contains(at)) {
                    found = at;
                }
            }
            if (found < 0) {
                return false;
            }
            covering.add(found);
        }
        return true;
    }
}
