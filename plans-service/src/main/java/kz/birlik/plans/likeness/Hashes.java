package kz.birlik.plans.likeness;

/** Fixed mixing functions: the same text has the same hash on every machine and in every run. */
final class Hashes {

    private Hashes() {}

    static long of(CharSequence text) {
        var hash = 0xcbf29ce484222325L;
        for (var at = 0; at < text.length(); at++) {
            hash = (hash ^ text.charAt(at)) * 0x100000001b3L;
        }
        return mixed(hash);
    }

    /** The finaliser of SplitMix64. */
    static long mixed(long value) {
        var mixed = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }

    static long mixed(long value, long seed) {
        return mixed(value + seed * 0x9e3779b97f4a7c15L);
    }
}
