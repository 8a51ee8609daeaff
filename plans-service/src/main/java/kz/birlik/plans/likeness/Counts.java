package kz.birlik.plans.likeness;

import java.util.Arrays;

/** In how many titles each thing stands. */
final class Counts {

    private int[] counts = new int[1024];
    private long titles;
    private Frequencies then;

    /** @param reading or null */
    void add(Reading reading) {
        if (reading == null) {
            return;
        }
        titles++;
        for (var feature : reading.features()) {
            if (feature >= counts.length) {
                counts = Arrays.copyOf(counts, Math.max(feature + 1, counts.length * 2));
            }
            counts[feature]++;
        }
    }

    /** Those of an earlier analysis, instead of what is added. */
    void assume(Frequencies frequencies) {
        then = frequencies;
    }

    long titles() {
        return then == null ? titles : then.titles();
    }

    int[] of(Vocabulary vocabulary) {
        if (then == null) {
            return counts;
        }
        var assumed = new int[vocabulary.size()];
        Arrays.setAll(
                assumed,
                feature -> then.counts().getOrDefault(vocabulary.entry(feature).key(), 0));
        return assumed;
    }
}
