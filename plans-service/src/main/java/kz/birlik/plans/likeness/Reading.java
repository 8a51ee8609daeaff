package kz.birlik.plans.likeness;

import java.util.Arrays;

import kz.birlik.kit.text.Language;

/**
 * A title as what it speaks of.
 *
 * @param features numbers of the {@link Vocabulary}, ascending, each once
 */
record Reading(Language language, int[] features) {

    /** @return the same without what is known anyway, such as the name of the plan's own region */
    Reading without(int[] known) {
        if (known.length == 0) {
            return this;
        }
        var rest = Arrays.stream(features)
                .filter(feature -> Arrays.binarySearch(known, feature) < 0)
                .toArray();
        return rest.length == features.length ? this : new Reading(language, rest);
    }
}
