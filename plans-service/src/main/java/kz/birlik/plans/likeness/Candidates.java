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
    private final int[] owners;
    /** The titles of each band, crowd by crowd and ascending in each; the last of a crowd stands there as its complement. */
    private final int[][] order = new int[BANDS][];

    /** Where each title stands in the order of a band. */
    private final int[][] places = new int[BANDS][];

    /**
     * What is drawn from.
     *
     * @param measure whose title it is
     * @param hashes of the features of the title
     * @param weights how likely each is
     */
    record Sketch(int measure, long[] hashes, float[] weights) {}

    /**
     * @param sketches in the order of their measures
     * @param alive called now and then while it takes long
     */
    Candidates(Sketch[] sketches, Runnable alive) {
        this.sketches = sketches;
        this.owners = Arrays.stream(sketches).mapToInt(Sketch::measure).toArray();
        Pieces.each(BANDS, () -> this::fill, alive);
    }

    /** Walks over the titles; for one thread. */
    final class Walk {

        private final int[] seenBy = new int[owners.length == 0 ? 0 : owners[owners.length - 1] + 1];

        /** @param met told of each measure behind this one that has a title in a crowd with this title; once for titles walked in their order */
        void after(int title, IntConsumer met) {
            var own = owners[title];
            for (var band = 0; band < BANDS; band++) {
                var titles = order[band];
                for (var at = places[band][title]; titles[at] >= 0; at++) {
                    var next = titles[at + 1];
                    var other = owners[next < 0 ? ~next : next];
                    if (other != own && seenBy[other] != own + 1) {
                        seenBy[other] = own + 1;
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
        order[band] = titles;
        split(band, titles, 0, count, 0);
        places[band] = new int[count];
        for (var at = 0; at < count; at++) {
            places[band][titles[at] < 0 ? ~titles[at] : titles[at]] = at;
        }
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
                    titles[start] = ~titles[start];
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
            if (at == to - 1 || (at + 1 - from + shift) % CROWD == 0) {
                titles[at] = ~titles[at];
            }
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
