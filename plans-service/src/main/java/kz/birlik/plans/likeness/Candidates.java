package kz.birlik.plans.likeness;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * Proposes which titles to compare, never all with all: weighted MinHash, in bands.
 *
 * <p>Each row of a band draws one feature of a title, the weightier the likelier, and titles that share much draw the same one (the
 * race of exponential variables of Moulton and Jiang, "Maximally consistent sampling and the Jaccard index of probability
 * distributions", 2018). Titles that agree in all rows of a band meet. A crowd of titles that agree, as boilerplate makes them, is split
 * by further rows until it is small: what is most alike stays together, and the work for a crowd grows with its size alone.
 */
final class Candidates {

    private static final int BANDS = 48;
    private static final int ROWS = 2;
    private static final int MOST_ROWS = 12;
    private static final int CROWD = 32;
    private static final int PLACE_BITS = 24;
    private static final int PLACE_MASK = (1 << PLACE_BITS) - 1;
    private static final int STEPS = 1 << 16;

    /** Exponential variables by the 16 bits that draw them. */
    private static final float[] RACE = new float[STEPS];

    static {
        for (var step = 0; step < STEPS; step++) {
            RACE[step] = (float) -Math.log((step + 0.5) / STEPS);
        }
    }

    private final Sketch[] sketches;
    private final int[][] order = new int[BANDS][];
    private final int[][] begin = new int[BANDS][];

    /** What is drawn from: hashes of the features of a title and how likely each is. */
    record Sketch(long[] hashes, float[] weights) {}

    /** @param alive called now and then while it takes long */
    Candidates(Sketch[] sketches, Runnable alive) {
        this.sketches = sketches;
        Pieces.each(BANDS, () -> this::fill, alive);
    }

    /** Walks over the titles; for one thread. */
    final class Walk {

        private final int[] seenBy = new int[sketches.length];

        /** @param met told of each title behind this one that shares a crowd with it, once */
        void after(int title, IntConsumer met) {
            for (var band = 0; band < BANDS; band++) {
                var crowd = begin[band][title];
                for (var at = crowd; at < order[band].length && begin[band][order[band][at]] == crowd; at++) {
                    var other = order[band][at];
                    if (other > title && seenBy[other] != title + 1) {
                        seenBy[other] = title + 1;
                        met.accept(other);
                    }
                }
            }
        }
    }

    private void fill(int band) {
        var count = sketches.length;
        var titles = new int[count];
        Arrays.setAll(titles, at -> at);
        begin[band] = new int[count];
        order[band] = titles;
        split(band, titles, 0, count, 0);
    }

    /** Orders a stretch of titles by their next row, and goes on with the stretches that agree. */
    private void split(int band, int[] titles, int from, int to, int row) {
        if (row >= ROWS && to - from <= CROWD || row == MOST_ROWS) {
            settle(band, titles, from, to);
            return;
        }
        var drawn = new long[to - from];
        for (var at = from; at < to; at++) {
            drawn[at - from] = draw(sketches[titles[at]], band * MOST_ROWS + row);
        }
        sort(drawn, titles, from);
        var start = from;
        for (var at = from + 1; at <= to; at++) {
            if (at == to || drawn[at - from] != drawn[start - from]) {
                if (at - start == 1) {
                    begin[band][titles[start]] = start;
                } else {
                    split(band, titles, start, at, row + 1);
                }
                start = at;
            }
        }
    }

    /** A crowd that no row could split is cut into pieces; its titles are all but the same, and the group finds them by any. */
    private void settle(int band, int[] titles, int from, int to) {
        Arrays.sort(titles, from, to);
        var shift = to - from > CROWD ? band * 7 % CROWD : 0;
        for (var at = from; at < to; at++) {
            begin[band][titles[at]] = from + Math.max(0, (at - from + shift) / CROWD * CROWD - shift);
        }
    }

    /** Titles that drew the same come to stand together; within that their order stays. */
    private static void sort(long[] drawn, int[] titles, int from) {
        var packed = new long[drawn.length];
        for (var at = 0; at < packed.length; at++) {
            packed[at] = drawn[at] << PLACE_BITS | at;
        }
        Arrays.sort(packed);
        var before = Arrays.copyOfRange(titles, from, from + packed.length);
        for (var at = 0; at < packed.length; at++) {
            titles[from + at] = before[(int) (packed[at] & PLACE_MASK)];
            drawn[at] = packed[at] >> PLACE_BITS;
        }
    }

    private static long draw(Sketch sketch, int row) {
        var best = Float.MAX_VALUE;
        var winner = 0L;
        for (var at = 0; at < sketch.hashes.length; at++) {
            var mixed = Hashes.mixed(sketch.hashes[at], row);
            var arrival = RACE[(int) (mixed >>> 48)] / sketch.weights[at];
            if (arrival < best || arrival == best && sketch.hashes[at] < winner) {
                best = arrival;
                winner = sketch.hashes[at];
            }
        }
        return winner;
    }
}
