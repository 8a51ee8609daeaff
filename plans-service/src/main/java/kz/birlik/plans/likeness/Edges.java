package kz.birlik.plans.likeness;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Pairs that say the same, in arrays that grow. */
final class Edges {

    private int[] ones = new int[1024];
    private int[] others = new int[1024];
    private float[] strengths = new float[1024];
    private int count;

    static Edges of(Edges[] parts) {
        var all = new Edges();
        for (var part : parts) {
            for (var edge = 0; edge < part.count; edge++) {
                all.add(part.ones[edge], part.others[edge], part.strengths[edge]);
            }
        }
        return all;
    }

    void add(int one, int other, double strength) {
        if (count == ones.length) {
            ones = Arrays.copyOf(ones, count * 2);
            others = Arrays.copyOf(others, count * 2);
            strengths = Arrays.copyOf(strengths, count * 2);
        }
        ones[count] = one;
        others[count] = other;
        strengths[count++] = (float) strength;
    }

    int count() {
        return count;
    }

    int one(int edge) {
        return ones[edge];
    }

    int other(int edge) {
        return others[edge];
    }

    /** @return the edges, the strongest first; of equals the one of the earlier units */
    int[] strongestFirst() {
        return IntStream.range(0, count)
                .boxed()
                .sorted((a, b) -> {
                    var byStrength = Float.compare(strengths[b], strengths[a]);
                    var byOne = byStrength != 0 ? byStrength : Integer.compare(ones[a], ones[b]);
                    return byOne != 0 ? byOne : Integer.compare(others[a], others[b]);
                })
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
