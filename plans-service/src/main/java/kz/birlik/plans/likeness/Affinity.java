package kz.birlik.plans.likeness;

import java.util.Arrays;

/**
 * How near two things are that are not the same: a word with another ending or a slip of the pen, a term that shares a part with
 * another, a name that shares most of its words.
 */
final class Affinity {

    private static final double NEAR_WORD = 0.85;
    private static final double SHARED_PART = 0.7;
    private static final double SAYS_MORE = 0.6;
    /** A council of the Assembly is not the Assembly. */
    private static final double PART_OF_BODY = 0.45;

    private static final double SUBSTITUTED = 0.5;
    private static final int SHORTEST_PREFIX = 5;
    private static final double PREFIX_SHARE = 0.7;

    /** Pairs of things come again and again; what is kept of them, by a part of their hash. */
    private static final int KEPT = 1 << 17;

    private final Vocabulary vocabulary;
    /** A pair, and behind it the bits of its affinity. */
    private final long[] pairs = new long[2 * KEPT];

    private final Kinship kinship;
    private Kinship.Bundles[] kin = new Kinship.Bundles[0];

    Affinity(Vocabulary vocabulary, Kinship kinship) {
        this.vocabulary = vocabulary;
        this.kinship = kinship;
    }

    /** @return 1 for the same, 0 for strangers */
    double of(int one, int other) {
        if (one == other) {
            return 1;
        }
        // No pair of one thing with itself is kept, so the empty place, 0, is none.
        var pair = (long) one << Integer.SIZE | other;
        var place = 2 * ((int) Hashes.mixed(pair) & KEPT - 1);
        if (pairs[place] != pair) {
            var affinity = Math.max(measured(one, other), kin(one).affinity(kin(other)));
            pairs[place] = pair;
            pairs[place + 1] = Double.doubleToRawLongBits(affinity);
        }
        return Double.longBitsToDouble(pairs[place + 1]);
    }

    private Kinship.Bundles kin(int thing) {
        if (thing >= kin.length) {
            kin = Arrays.copyOf(kin, Math.max(thing + 1, vocabulary.size()));
        }
        if (kin[thing] == null) {
            kin[thing] = kinship.of(vocabulary.entry(thing).key());
        }
        return kin[thing];
    }

    private double measured(int one, int other) {
        var a = vocabulary.entry(one);
        var b = vocabulary.entry(other);
        if (a.kind() == TermKind.NAME && b.kind() == TermKind.NAME) {
            return a.folded().equals(b.folded()) ? 1 : likeness(a.parts(), b.parts());
        }
        if (a.folded() != null && b.folded() != null) {
            var alike = near(a.folded(), b.folded())
                    || a.kind() == TermKind.PLACE
                            && (isBeginning(a.folded(), b.folded()) || isBeginning(b.folded(), a.folded()));
            return a.kind() == b.kind() && alike ? NEAR_WORD : 0;
        }
        if (isCompound(a) || isCompound(b)) {
            return a.kind() == b.kind() && isCompound(a) && isCompound(b) ? likeness(a.parts(), b.parts()) : 0;
        }
        // Two years, places or languages are never nearly the same.
        if (a.kind() == b.kind() && a.kind().clash() == TermKind.Clash.HARD) {
            return 0;
        }
        if (a.parts().length > 0 || b.parts().length > 0) {
            return terms(one, a, other, b);
        }
        return 0;
    }

    private static boolean isCompound(Vocabulary.Entry entry) {
        return entry.kind() == TermKind.DAY && entry.parts().length > 0;
    }

    /** A term that only says more than the other, as «языковой клуб» than «клуб», is nearer than one that says something else. */
    private double terms(int one, Vocabulary.Entry a, int other, Vocabulary.Entry b) {
        var left = a.parts().length == 0 ? new int[] {one} : a.parts();
        var right = b.parts().length == 0 ? new int[] {other} : b.parts();
        var shared = shared(left, right);
        var siblings = a.parts().length == 1 && b.parts().length == 1;
        if (shared == 0 || siblings) {
            return 0;
        }
        if (shared >= Math.min(left.length, right.length)) {
            var broader = a.parts().length == 1 || b.parts().length == 1;
            return !broader && a.kind() == TermKind.BODY && b.kind() == TermKind.BODY ? PART_OF_BODY : SAYS_MORE;
        }
        return a.kind() == b.kind() && a.kind().clash() != TermKind.Clash.MILD
                ? 0
                : SHARED_PART * shared / Math.max(left.length, right.length);
    }

    /** Of two names: what they share, but hardly anything when each has a word the other lacks. */
    private double likeness(int[] left, int[] right) {
        var shared = shared(left, right);
        var whole = shared / Math.max(left.length, right.length);
        return shared > Math.min(left.length, right.length) - 0.5 ? whole : SUBSTITUTED * whole;
    }

    /** @return how many of the one list meet their like in the other */
    private double shared(int[] left, int[] right) {
        var met = 0.0;
        for (var part : left) {
            var best = 0.0;
            for (var like : right) {
                best = Math.max(best, part == like ? 1 : nearWords(part, like));
            }
            met += best;
        }
        return Math.min(met, right.length);
    }

    private double nearWords(int one, int other) {
        var a = vocabulary.entry(one).folded();
        var b = vocabulary.entry(other).folded();
        return a != null && b != null && near(a, b) ? NEAR_WORD : 0;
    }

    /** Names of places that end in a vowel lose it in Russian only: Баку, Ақкөл and Аккольский. */
    private static boolean isBeginning(String beginning, String name) {
        return beginning.length() >= 3 && name.startsWith(beginning);
    }

    /** Two stems of one root, or one with a slip of the pen. */
    static boolean near(String a, String b) {
        if (a.charAt(0) != b.charAt(0)) {
            return false;
        }
        var shorter = Math.min(a.length(), b.length());
        var longer = Math.max(a.length(), b.length());
        if (a.equals(b)) {
            return true;
        }
        var prefix = 0;
        while (prefix < shorter && a.charAt(prefix) == b.charAt(prefix)) {
            prefix++;
        }
        if (prefix >= SHORTEST_PREFIX && prefix >= PREFIX_SHARE * longer) {
            return true;
        }
        return shorter >= 5 && longer - shorter <= 1 && oneSlip(a, b, prefix);
    }

    /** One letter changed, left out or doubled, or two that changed places. */
    private static boolean oneSlip(String a, String b, int prefix) {
        if (a.length() == b.length()) {
            var rest = a.substring(prefix + 1).equals(b.substring(prefix + 1));
            return rest
                    || prefix + 1 < a.length()
                            && a.charAt(prefix) == b.charAt(prefix + 1)
                            && a.charAt(prefix + 1) == b.charAt(prefix)
                            && a.substring(prefix + 2).equals(b.substring(prefix + 2));
        }
        return a.length() > b.length()
                ? a.substring(prefix + 1).equals(b.substring(prefix))
                : b.substring(prefix + 1).equals(a.substring(prefix));
    }
}
