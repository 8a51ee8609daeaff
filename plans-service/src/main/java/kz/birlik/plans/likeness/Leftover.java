package kz.birlik.plans.likeness;

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

    /** @return what words weigh that the glossary does not have */
    double unknown() {
        return sum(1, 0) - sum(0, 0);
    }
}
