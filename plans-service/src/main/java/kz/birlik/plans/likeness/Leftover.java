package kz.birlik.plans.likeness;

import java.util.Arrays;

/** What of one title has not met its like in the other; scratch space of a {@link Comparison}. */
final class Leftover {

    /** Titles that speak of more things than this are compared by the first of them. */
    private static final int MOST = 64;

    private static final double MET_BY_HALF = 0.5;

    private final Vocabulary vocabulary;
    private final Weights weights;
    private final int[] features = new int[MOST];
    private final double[] rest = new double[MOST];
    private final boolean[] met = new boolean[MOST];
    private final double[] byKind = new double[TermKind.values().length];
    private int count;

    Leftover(Vocabulary vocabulary, Weights weights) {
        this.vocabulary = vocabulary;
        this.weights = weights;
    }

    void clear() {
        count = 0;
    }

    void add(int feature) {
        if (count < MOST) {
            features[count] = feature;
            rest[count] = weights.of(feature);
            met[count++] = false;
        }
    }

    int count() {
        return count;
    }

    int feature(int at) {
        return features[at];
    }

    double weight(int at) {
        return weights.of(features[at]);
    }

    boolean isWhole(int at) {
        return rest[at] == weights.of(features[at]);
    }

    void meet(int at, double credit) {
        rest[at] -= credit * weights.of(features[at]);
        met[at] = credit >= MET_BY_HALF;
    }

    /** @return whether nothing of the other title comes near it */
    boolean isOpen(int at) {
        return !met[at];
    }

    /**
     * @param unknown what a word counts that the glossary does not have
     * @param name what a quoted name counts besides its words
     */
    double sum(double unknown, double name) {
        var sum = 0.0;
        for (var at = 0; at < count; at++) {
            sum += switch (vocabulary.kind(features[at])) {
                case WORD -> unknown * rest[at];
                case NAME -> name * rest[at];
                default -> rest[at];
            };
        }
        return sum;
    }

    /** @return what is left of each kind, until the next call */
    double[] byKind() {
        Arrays.fill(byKind, 0);
        for (var at = 0; at < count; at++) {
            byKind[vocabulary.kind(features[at]).ordinal()] += rest[at];
        }
        return byKind;
    }

    /** @return how many telling things nothing of the other title comes near to */
    int open() {
        var open = 0;
        for (var at = 0; at < count; at++) {
            if (isOpen(at) && vocabulary.kind(features[at]) != TermKind.FORM) {
                open++;
            }
        }
        return open;
    }

    /** @return what the weightiest of them weighs */
    double heaviest() {
        var heaviest = 0.0;
        for (var at = 0; at < count; at++) {
            if (isOpen(at)) {
                heaviest = Math.max(heaviest, rest[at]);
            }
        }
        return heaviest;
    }

    /** @return how many pairs of them and of those of the other title are of one kind that may tell measures apart */
    int openLike(Leftover other) {
        var pairs = 0;
        for (var at = 0; at < count; at++) {
            var kind = vocabulary.kind(features[at]);
            if (!isOpen(at) || kind.clash() == TermKind.Clash.NONE) {
                continue;
            }
            for (var like = 0; like < other.count; like++) {
                if (other.isOpen(like) && vocabulary.kind(other.features[like]) == kind) {
                    pairs++;
                }
            }
        }
        return pairs;
    }

    /** @return how much of the first of these things the other title has, 0 to 1; a half when there is none */
    double met(int[] things, int first) {
        var considered = Math.min(first, things.length);
        if (considered == 0) {
            return 0.5;
        }
        var met = (double) considered;
        for (var at = 0; at < count; at++) {
            for (var thing = 0; thing < considered; thing++) {
                if (features[at] == things[thing]) {
                    met -= rest[at] / weights.of(features[at]);
                }
            }
        }
        return met / considered;
    }

    /** @return what words weigh that the glossary does not have */
    double unknown() {
        return sum(1, 0) - sum(0, 0);
    }
}
