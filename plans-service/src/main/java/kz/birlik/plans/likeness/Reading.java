package kz.birlik.plans.likeness;

import java.util.Arrays;

import kz.birlik.kit.text.Language;

/**
 * A title as what it speaks of.
 *
 * @param features numbers of the {@link Vocabulary}, ascending, each once
 * @param heads what it speaks of first and foremost: at its beginning in Russian, at its end in Kazakh
 * @param acts what is done in the measure
 */
record Reading(Language language, int[] features, int[] heads, Acts.Told acts) {

    /** @return the same without what is known anyway, such as the name of the plan's own region */
    Reading without(int[] known) {
        if (known.length == 0) {
            return this;
        }
        var rest = besides(features, known);
        return rest.length == features.length ? this : new Reading(language, rest, besides(heads, known), acts);
    }

    private static int[] besides(int[] all, int[] known) {
        return Arrays.stream(all)
                .filter(feature -> Arrays.binarySearch(known, feature) < 0)
                .toArray();
    }
}
