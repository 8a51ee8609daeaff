package kz.birlik.plans.likeness;

import java.util.Arrays;

import kz.birlik.kit.text.Language;

/**
 * A title as what it speaks of.
 *
 * @param features numbers of the {@link Vocabulary}, ascending, each once
 * @param heads what it speaks of first and foremost: at its beginning in Russian, at its end in Kazakh
 * @param unmistakable those features that nothing but themselves ever meets
 * @param acts what is done in the measure
 */
record Reading(Language language, int[] features, int[] heads, int[] unmistakable, Acts.Told acts) {

    /** @return the same without what is known anyway, such as the name of the plan's own region */
    Reading without(int[] known) {
        if (known.length == 0) {
            return this;
        }
        var rest = besides(features, known);
        return rest.length == features.length
                ? this
                : new Reading(language, rest, besides(heads, known), besides(unmistakable, known), acts);
    }

    /** @return the kind in which both name another year, place or day, which makes them two measures whatever else they share; or null */
    TermKind toldApart(Reading other, Vocabulary vocabulary) {
        var both = kinds(unmistakable, other.unmistakable, vocabulary)
                & kinds(other.unmistakable, unmistakable, vocabulary);
        return both == 0 ? null : TermKind.values()[Integer.numberOfTrailingZeros(both)];
    }

    /** @return a bit for the kind of each thing the other lacks */
    private static int kinds(int[] own, int[] others, Vocabulary vocabulary) {
        var kinds = 0;
        for (var thing : own) {
            var lacks = true;
            for (var other : others) {
                lacks &= other != thing;
            }
            if (lacks) {
                kinds |= 1 << vocabulary.kind(thing).ordinal();
            }
        }
        return kinds;
    }

    private static int[] besides(int[] all, int[] known) {
        return Arrays.stream(all)
                .filter(feature -> Arrays.binarySearch(known, feature) < 0)
                .toArray();
    }
}
