package kz.birlik.plans.likeness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Lays two titles side by side: what both speak of, what only one does, and what each says instead of the other. Keeps scratch space
 * between calls; one for each thread.
 */
final class Comparison {

    private static final double LEAST_AFFINITY = 0.3;
    /** Titles that share less than this of the shorter one, word for word, are not looked at for likenesses of words. */
    private static final double LEAST_MET = 0.2;

    /**
     * When so much of either title, or so much of the other, is left beside what they share, the judge is not asked: of 76,134
     * labelled pairs that leaves out about two in a thousand of those he found likely at all.
     */
    private static final double MOST_LEFT = 1.5;

    private static final double MOST_LEFT_OF_OTHER = 3;

    private final Vocabulary vocabulary;
    private final Weights weights;
    private final LikenessSettings settings;
    private final Affinity affinity;
    private final Clashes clashes;
    private Leftover left;
    private Leftover right;
    private boolean turned;
    private final List<Near> near = new ArrayList<>();
    private final Comparator<Near> byCredit;
    private final Shared shared;
    private final Parts parts;
    private final Experience experience;
    private final Evidence evidence;

    Comparison(Vocabulary vocabulary, Weights weights, LikenessSettings settings) {
        this(vocabulary, weights, settings, Experience.shipped());
    }

    Comparison(Vocabulary vocabulary, Weights weights, LikenessSettings settings, Experience experience) {
        this.experience = experience;
        this.evidence = new Evidence(new Precedents(vocabulary, experience));
        this.vocabulary = vocabulary;
        this.weights = weights;
        this.settings = settings;
        this.affinity = new Affinity(vocabulary, Kinship.shipped());
        this.clashes = new Clashes(vocabulary);
        this.shared = new Shared(vocabulary);
        this.parts = new Parts(vocabulary, affinity, clashes, shared);
        this.left = new Leftover(vocabulary, weights);
        this.right = new Leftover(vocabulary, weights);
        this.byCredit = Comparator.comparingDouble((Near pair) -> -pair.credit)
                .thenComparing(pair -> vocabulary.entry(left.feature(pair.left)).hash())
                .thenComparing(
                        pair -> vocabulary.entry(right.feature(pair.right)).hash());
    }

    /** The same with scratch space of its own. */
    Comparison again() {
        return new Comparison(vocabulary, weights, settings, experience);
    }

    /** What of one title met what of the other; the credit is 1 when they are the same. */
    record Match(int left, int right, double credit, double weight) {}

    private record Near(int left, int right, double credit) {}

    /** @return 0 when the titles name different years, places or days, 1 when they speak of the same alone; else how likely they say the same */
    double similarity(Reading a, Reading b) {
        return verdict(a, b, null).similarity();
    }

    /** @return whether they say the same, and what stood against it */
    Verdict verdict(Reading a, Reading b, List<Match> matches) {
        var clash = lay(a, b, matches);
        var told = clash == null ? null : told(a, b, clash);
        return new Verdict(
                told == null ? 0 : isOne(a, b) ? 1 : Judge.shipped().likelihood(told),
                settings.same(),
                clash == null ? Clash.NONE : clash);
    }

    /** What reads the same in one language is one wording, which nobody is asked about. */
    private static boolean isOne(Reading a, Reading b) {
        return a.language() == b.language() && Arrays.equals(a.features(), b.features());
    }

    /** @return what the judge is told, or null when the titles have too little in common to ask or are told apart for certain */
    double[] evidence(Reading a, Reading b) {
        var clash = lay(a, b, null);
        var told = clash == null ? null : told(a, b, clash);
        return told == null ? null : told.clone();
    }

    /** Tells how two titles differ, thing by thing: those, in that order, whose evidence was asked for just before, and there was some. */
    void tell(Reading a, Reading b, Differences.Listener listener) {
        if (turned) {
            Differences.tell(b, left, a, right, shared, listener);
        } else {
            Differences.tell(a, left, b, right, shared, listener);
        }
    }

    private double[] told(Reading a, Reading b, Clash clash) {
        if (clash.hard() != null || shared.total() == 0) {
            return null;
        }
        return turned ? evidence.of(b, left, a, right, shared, clash) : evidence.of(a, left, b, right, shared, clash);
    }

    /** @return how the titles differ, or null when they share next to nothing */
    private Clash lay(Reading a, Reading b, List<Match> matches) {
        var apart = a.toldApart(b, vocabulary);
        if (apart != null && matches == null) {
            return Clash.certain(apart);
        }
        shared.begin(matches);
        clashes.forget();
        meet(a.features(), b.features());
        var met = shared.total();
        if (met < LEAST_MET * Math.min(met + left.sum(1, 1), met + right.sum(1, 1))) {
            return null;
        }
        inOrder(a, b);
        parts.meet(left, right, false);
        parts.meet(right, left, true);
        meetNearly();
        if (apart != null) {
            return Clash.certain(apart);
        }
        if (isMuchLeft()) {
            return null;
        }
        return clashes.between(left, right, a.language() != b.language());
    }

    private boolean isMuchLeft() {
        var one = left.sum(1, 1);
        var other = right.sum(1, 1);
        return Math.min(one, other) > MOST_LEFT * shared.total()
                || Math.max(one, other) > MOST_LEFT_OF_OTHER * shared.total();
    }

    /** What is left of titles is always looked at in the same order, so that the verdict does not depend on which is named first. */
    private void inOrder(Reading a, Reading b) {
        turned = a.language() == b.language() ? hash(a) > hash(b) : a.language().compareTo(b.language()) > 0;
        if (turned) {
            var first = left;
            left = right;
            right = first;
            shared.turn();
        }
    }

    private long hash(Reading reading) {
        var sum = 0L;
        for (var feature : reading.features()) {
            sum += vocabulary.entry(feature).hash();
        }
        return sum;
    }

    private void meet(int[] a, int[] b) {
        left.clear();
        right.clear();
        var i = 0;
        var j = 0;
        while (i < a.length || j < b.length) {
            if (j == b.length || i < a.length && a[i] < b[j]) {
                left.add(a[i++]);
            } else if (i == a.length || a[i] > b[j]) {
                right.add(b[j++]);
            } else {
                shared.add(a[i], b[j], 1, weights.of(a[i]));
                clashes.met(a[i]);
                i++;
                j++;
            }
        }
    }

    /** The nearest pairs first; each thing meets one other at most. */
    private void meetNearly() {
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
                clashes.metNearly(left.feature(pair.left), pair.credit);
                left.meet(pair.left, pair.credit);
                right.meet(pair.right, pair.credit);
                shared.add(left.feature(pair.left), right.feature(pair.right), pair.credit, credited);
            }
        }
    }
}
