package kz.birlik.plans.likeness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Lays two titles side by side: what both speak of, what only one does, and what each says instead of the other. Keeps scratch space
 * between calls; one for each thread.
 */
final class Comparison {

    private static final double LEAST_AFFINITY = 0.3;
    /** Titles that share less than this of the shorter one, word for word, are not looked at for likenesses of words. */
    private static final double LEAST_MET = 0.25;
    /** A word that the glossary lacks says less when the other title is of the other language, where it could not meet its like. */
    private static final double UNKNOWN_ACROSS = 0.5;

    /** Share of unknown words from which the threshold for titles of two languages is at its lowest. */
    private static final double MOST_UNKNOWN = 0.25;

    private static final double STRANGE_ACROSS = 0.25;
    private static final double NAME_ACROSS = 0.25;

    /** What is said beside the same quoted name only describes it. */
    private static final double BESIDE_A_NAME = 0.5;

    /** A whole that was met by its parts. */
    private static final double IN_PARTS = 0.95;

    private static final double SAME_PART = 0.85;

    private final Vocabulary vocabulary;
    private final Weights weights;
    private final LikenessSettings settings;
    private final Affinity affinity;
    private final Clashes clashes;
    private final Leftover left;
    private final Leftover right;
    private final List<Near> near = new ArrayList<>();
    private final Comparator<Near> byCredit;
    private final List<Integer> covering = new ArrayList<>();
    private double met;

    Comparison(Vocabulary vocabulary, Weights weights, LikenessSettings settings) {
        this.vocabulary = vocabulary;
        this.weights = weights;
        this.settings = settings;
        this.affinity = new Affinity(vocabulary);
        this.clashes = new Clashes(vocabulary);
        this.left = new Leftover(vocabulary, weights);
        this.right = new Leftover(vocabulary, weights);
        this.byCredit = Comparator.comparingDouble((Near pair) -> -pair.credit)
                .thenComparing(pair -> vocabulary.entry(left.feature(pair.left)).hash())
                .thenComparing(
                        pair -> vocabulary.entry(right.feature(pair.right)).hash());
    }

    /** The same with scratch space of its own. */
    Comparison again() {
        return new Comparison(vocabulary, weights, settings);
    }

    /** What of one title met what of the other; the credit is 1 when they are the same. */
    record Match(int left, int right, double credit, double weight) {}

    private record Near(int left, int right, double credit) {}

    /** @return 0 when the titles name different years, places or days; else how much of them is the same, up to 1 */
    double similarity(Reading a, Reading b) {
        return verdict(a, b, null).similarity();
    }

    /** @return whether the similarity reaches the threshold for their languages, and what stood against it */
    Verdict verdict(Reading a, Reading b, List<Match> matches) {
        var across = a.language() != b.language();
        meet(a.features(), b.features(), matches);
        if (met < LEAST_MET * Math.min(met + left.sum(1, 1), met + right.sum(1, 1))) {
            return new Verdict(0, threshold(across), Clash.NONE);
        }
        meetInParts(left, right, false, matches);
        meetInParts(right, left, true, matches);
        meetNearly(matches);
        var clash = clashes.between(left, right, across);
        if (clash.hard() != null || met == 0) {
            return new Verdict(0, threshold(across), clash);
        }
        var over = settings.addition() * Math.max(over(left, across), over(right, across))
                + settings.substitution() * Math.min(instead(left, across), instead(right, across));
        if (clash.sameName()) {
            over *= BESIDE_A_NAME;
        }
        return new Verdict(met / (met + over) * clash.rest(settings), threshold(across), clash);
    }

    private static double over(Leftover leftover, boolean across) {
        return across ? leftover.sum(UNKNOWN_ACROSS, NAME_ACROSS) : leftover.sum(1, 1);
    }

    /** Words of two languages that no glossary has may well be each other's translation. */
    private static double instead(Leftover leftover, boolean across) {
        return across ? leftover.sum(STRANGE_ACROSS, NAME_ACROSS) : leftover.sum(1, 1);
    }

    /** The more of two titles the glossary cannot translate, the less of them can meet. */
    private double threshold(boolean across) {
        if (!across) {
            return settings.same();
        }
        var unknown = left.unknown() + right.unknown();
        var whole = 2 * met + left.sum(1, 0) + right.sum(1, 0);
        var share = whole == 0 ? 0 : Math.min(1, unknown / whole / MOST_UNKNOWN);
        return settings.same() - (settings.same() - settings.sameAcross()) * share;
    }

    private void meet(int[] a, int[] b, List<Match> matches) {
        left.clear();
        right.clear();
        clashes.forget();
        met = 0;
        var i = 0;
        var j = 0;
        while (i < a.length || j < b.length) {
            if (j == b.length || i < a.length && a[i] < b[j]) {
                left.add(a[i++]);
            } else if (i == a.length || a[i] > b[j]) {
                right.add(b[j++]);
            } else {
                met += weights.of(a[i]);
                clashes.met(a[i]);
                if (matches != null) {
                    matches.add(new Match(a[i], b[j], 1, weights.of(a[i])));
                }
                i++;
                j++;
            }
        }
    }

    /** «Фонд библиотек» is what «библиотеки» and «фонд» are together. */
    private void meetInParts(Leftover whole, Leftover parted, boolean turned, List<Match> matches) {
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
            met += credited;
            whole.meet(at, IN_PARTS);
            clashes.metNearly(whole.feature(at), IN_PARTS);
            for (var part : covering) {
                parted.meet(part, IN_PARTS);
                clashes.metNearly(parted.feature(part), IN_PARTS);
                if (matches != null) {
                    var one = whole.feature(at);
                    var other = parted.feature(part);
                    matches.add(
                            new Match(turned ? other : one, turned ? one : other, IN_PARTS, credited / parts.length));
                }
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

    /** The nearest pairs first; each thing meets one other at most. */
    private void meetNearly(List<Match> matches) {
        near.clear();
        for (var i = 0; i < left.count(); i++) {
            for (var j = 0; j < right.count(); j++) {
                var credit = affinity.of(left.feature(i), right.feature(j));
                if (credit >= LEAST_AFFINITY) {
                    near.add(new Near(i, j, credit));
                }
            }
        }
        if (near.size() > 1) {
            near.sort(byCredit);
        }
        for (var pair : near) {
            if (left.isWhole(pair.left) && right.isWhole(pair.right)) {
                var credited = pair.credit * Math.min(left.weight(pair.left), right.weight(pair.right));
                met += credited;
                clashes.metNearly(left.feature(pair.left), pair.credit);
                left.meet(pair.left, pair.credit);
                right.meet(pair.right, pair.credit);
                if (matches != null) {
                    matches.add(new Match(left.feature(pair.left), right.feature(pair.right), pair.credit, credited));
                }
            }
        }
    }
}
