package kz.birlik.plans.likeness;

import kz.birlik.kit.text.Language;

/**
 * All measures worded alike: what they speak of in Kazakh, in Russian or in both.
 *
 * @param kk null when there is no Kazakh title
 * @param ru null when there is no Russian title
 */
record Unit(Reading kk, Reading ru) {

    Reading in(Language language) {
        return language == Language.KK ? kk : ru;
    }

    boolean isEmpty() {
        return kk == null && ru == null;
    }

    /** Known by what it speaks of; 128 bits, so that no two units are taken for one. */
    record Key(long first, long second) {}

    Key key(Vocabulary vocabulary) {
        return new Key(hash(vocabulary, 1), hash(vocabulary, 2));
    }

    private long hash(Vocabulary vocabulary, int seed) {
        return hash(kk, vocabulary, seed) * 31 + hash(ru, vocabulary, seed + 2);
    }

    private static long hash(Reading reading, Vocabulary vocabulary, int seed) {
        if (reading == null) {
            return seed;
        }
        var sum = 0L;
        for (var feature : reading.features()) {
            sum += Hashes.mixed(vocabulary.entry(feature).hash(), seed);
        }
        return Hashes.mixed(sum, seed);
    }
}
