package kz.birlik.plans.likeness;

/**
 * How much each thing a title speaks of tells of the measure: by its kind, and the rarer among the titles the more. The titles under
 * analysis are joined by a made-up background, so that among few titles a word that stands in three is not taken for a common one.
 */
final class Weights {

    private static final double BACKGROUND = 2_000;
    private static final double BACKGROUND_SHARE = 0.005;
    private static final double USUAL = -Math.log(BACKGROUND_SHARE);
    private static final double LEAST = 0.45;
    private static final double MOST = 1.15;

    private final float[] weights;

    /** @param counts in how many of the titles each feature stands */
    Weights(Vocabulary vocabulary, int[] counts, long titles) {
        weights = new float[vocabulary.size()];
        for (var feature = 0; feature < weights.length; feature++) {
            var kind = vocabulary.kind(feature);
            var count = feature < counts.length ? counts[feature] : 0;
            weights[feature] = (float) (kind.weight() * (kind == TermKind.FORM ? 1 : rarity(count, titles)));
        }
    }

    private static double rarity(int count, long titles) {
        var rarity = Math.log((titles + BACKGROUND) / (count + BACKGROUND * BACKGROUND_SHARE)) / USUAL;
        return Math.max(LEAST, Math.min(MOST, rarity));
    }

    float of(int feature) {
        return weights[feature];
    }
}
