package kz.birlik.plans.likeness;

/**
 * What came of comparing two titles.
 *
 * @param similarity 0 to 1
 * @param threshold from which titles of these languages say the same
 */
record Verdict(double similarity, double threshold, Clash clash) {

    boolean isSame() {
        return similarity >= threshold;
    }

    /** The similarity as a multiple of the threshold, so that pairs of one and of two languages can be ranked together. */
    double strength() {
        return similarity / threshold;
    }
}
