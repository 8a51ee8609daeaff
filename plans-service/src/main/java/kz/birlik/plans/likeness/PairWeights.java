package kz.birlik.plans.likeness;

import java.util.Arrays;

/** A weight for each of many pairs of numbers, whichever comes first; asked for a million times a second. */
final class PairWeights {

    private static final long NONE = -1;

    private final long[] pairs;
    private final float[] weights;

    /** @param most pairs it will hold */
    PairWeights(int most) {
        var places = Integer.highestOneBit(Math.max(most, 1)) << 2;
        pairs = new long[places];
        weights = new float[places];
        Arrays.fill(pairs, NONE);
    }

    void put(int one, int other, float weight) {
        var place = place(pair(one, other));
        pairs[place] = pair(one, other);
        weights[place] = weight;
    }

    /** @return NaN for a pair it does not hold, such as one with a negative number */
    float get(int one, int other) {
        if (one < 0 || other < 0) {
            return Float.NaN;
        }
        var pair = pair(one, other);
        var place = place(pair);
        return pairs[place] == pair ? weights[place] : Float.NaN;
    }

    private static long pair(int one, int other) {
        return (long) Math.min(one, other) << Integer.SIZE | Math.max(one, other);
    }

    private int place(long pair) {
        var place = (int) Hashes.mixed(pair) & pairs.length - 1;
        while (pairs[place] != NONE && pairs[place] != pair) {
            place = place + 1 & pairs.length - 1;
        }
        return place;
    }
}
