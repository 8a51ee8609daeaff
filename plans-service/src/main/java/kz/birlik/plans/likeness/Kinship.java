package kz.birlik.plans.likeness;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import kz.birlik.kit.text.Language;

/**
 * Which things stand for each other though they are not the same term, by the bundles of the thesaurus. Only tells how near two things
 * are; how a title is read it leaves alone.
 */
final class Kinship {

    private static final double SAME = 0.85;
    private static final double NEAR = 0.55;
    private static final int[] NONE = {};

    private final Map<String, int[]> same = new HashMap<>();
    private final Map<String, int[]> near = new HashMap<>();

    private Kinship(List<WordFile.Line> bundles) {
        var keys = new WordKeys();
        for (var number = 0; number < bundles.size(); number++) {
            var bundle = bundles.get(number);
            var kin = bundle.name().equals("same") ? same : near;
            var own = number;
            for (var language : List.of(Language.KK, Language.RU)) {
                bundle.in(language)
                        .forEach(way -> keys.telling(language, way)
                                .ifPresent(key -> kin.merge(key, new int[] {own}, (known, added) -> with(known, own))));
            }
        }
    }

    /** That of the thesaurus shipped with the service, read once. */
    static Kinship shipped() {
        return Shipped.KINSHIP;
    }

    private static final class Shipped {
        private static final Kinship KINSHIP = new Kinship(WordFile.read("likeness/thesaurus.tsv", "how\tkk\tru"));
    }

    private static int[] with(int[] bundles, int bundle) {
        if (bundles[bundles.length - 1] == bundle) {
            return bundles;
        }
        var longer = Arrays.copyOf(bundles, bundles.length + 1);
        longer[bundles.length] = bundle;
        return longer;
    }

    /** The bundles a thing is in, by their numbers, ascending; and a bit for each, so that two that share no bit share no bundle. */
    record Bundles(int[] same, int[] near, long sameMask, long nearMask) {

        Bundles(int[] same, int[] near) {
            this(same, near, mask(same), mask(near));
        }

        private static long mask(int[] bundles) {
            var mask = 0L;
            for (var bundle : bundles) {
                mask |= 1L << Hashes.mixed(bundle);
            }
            return mask;
        }

        /** @return 0 for strangers, at most 0.85 */
        double affinity(Bundles other) {
            if ((sameMask & other.sameMask) != 0 && share(same, other.same)) {
                return SAME;
            }
            return (nearMask & other.nearMask) != 0 && share(near, other.near) ? NEAR : 0;
        }
    }

    /** @param key of a thing */
    Bundles of(String key) {
        return new Bundles(same.getOrDefault(key, NONE), near.getOrDefault(key, NONE));
    }

    private static boolean share(int[] one, int[] other) {
        for (int i = 0, j = 0; i < one.length && j < other.length; ) {
            if (one[i] == other[j]) {
                return true;
            }
            if (one[i] < other[j]) {
                i++;
            } else {
                j++;
            }
        }
        return false;
    }
}
