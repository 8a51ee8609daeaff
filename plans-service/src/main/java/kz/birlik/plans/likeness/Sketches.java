package kz.birlik.plans.likeness;

import java.util.Arrays;

/** Makes of a title what candidates are drawn from: spellings that may vary by their beginnings, terms together with their parts. */
final class Sketches {

    private static final int BEGINNING = 5;
    private static final double PART = 0.5;

    private final Vocabulary vocabulary;
    private final Weights weights;

    Sketches(Vocabulary vocabulary, Weights weights) {
        this.vocabulary = vocabulary;
        this.weights = weights;
    }

    Candidates.Sketch of(int measure, Reading reading) {
        var hashes = new long[64];
        var drawn = new float[64];
        var count = 0;
        for (var feature : reading.features()) {
            var entry = vocabulary.entry(feature);
            if (entry.kind() != TermKind.NAME && count < 32) {
                hashes[count] = hash(entry);
                drawn[count++] = weights.of(feature);
            }
        }
        for (var feature : reading.features()) {
            var entry = vocabulary.entry(feature);
            for (var part : entry.kind() == TermKind.NAME ? new int[0] : entry.parts()) {
                if (count < 64) {
                    hashes[count] = hash(vocabulary.entry(part));
                    drawn[count++] = (float) (PART * weights.of(part));
                }
            }
        }
        return new Candidates.Sketch(measure, Arrays.copyOf(hashes, count), Arrays.copyOf(drawn, count));
    }

    private static long hash(Vocabulary.Entry entry) {
        var word = entry.folded();
        return word == null ? entry.hash() : Hashes.of(word.substring(0, Math.min(BEGINNING, word.length())));
    }
}
