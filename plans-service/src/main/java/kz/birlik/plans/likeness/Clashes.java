package kz.birlik.plans.likeness;

import java.util.EnumSet;
import java.util.Set;

/**
 * Sees where two titles name different things of one kind: each has a year, place or day that the other lacks. One that only says less
 * does not clash.
 */
final class Clashes {

    private static final int LONGEST_NAME = 3;
    private static final Clash NONE = new Clash(null, Set.of());

    private final Vocabulary vocabulary;
    private final Set<TermKind> met = EnumSet.noneOf(TermKind.class);

    Clashes(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** @param hard the kind that makes them different measures, or null */
    record Clash(TermKind hard, Set<TermKind> others) {

        int soft() {
            return count(TermKind.Clash.SOFT) + count(TermKind.Clash.HARD);
        }

        int mild() {
            return count(TermKind.Clash.MILD);
        }

        private int count(TermKind.Clash clash) {
            return (int) others.stream().filter(kind -> kind.clash() == clash).count();
        }
    }

    void forget() {
        met.clear();
    }

    void met(int feature) {
        met.add(vocabulary.kind(feature));
    }

    Clash between(Leftover left, Leftover right, boolean across) {
        Set<TermKind> others = null;
        for (var i = 0; i < left.count(); i++) {
            var kind = slot(left.feature(i));
            if (kind.clash() == TermKind.Clash.NONE || !left.isOpen(i)) {
                continue;
            }
            for (var j = 0; j < right.count(); j++) {
                if (right.isOpen(j)
                        && slot(right.feature(j)) == kind
                        && differ(left.feature(i), right.feature(j), kind, across)) {
                    if (kind.clash() == TermKind.Clash.HARD && !isSentence(left.feature(i)) && !isSentence(right.feature(j))) {
                        return new Clash(kind, Set.of());
                    }
                    others = others == null ? EnumSet.noneOf(TermKind.class) : others;
                    others.add(kind);
                }
            }
        }
        return others == null ? NONE : new Clash(null, others);
    }

    /** What is held and what is done stand in for each other: to publish a book is not to present it. */
    private TermKind slot(int feature) {
        var kind = vocabulary.kind(feature);
        return kind == TermKind.ACTION ? TermKind.EVENT : kind;
    }

    private boolean differ(int left, int right, TermKind kind, boolean across) {
        return switch (kind) {
            case MONTH -> !met.contains(TermKind.DAY);
            case DAY, NAME -> !across || isKnown(left) && isKnown(right);
            default -> true;
        };
    }

    /** A long quoted name, which may be put in other words. */
    private boolean isSentence(int feature) {
        return vocabulary.kind(feature) == TermKind.NAME && vocabulary.entry(feature).parts().length > LONGEST_NAME;
    }

    /** Whether the glossary has all of it, so that the other language would show the same. */
    private boolean isKnown(int feature) {
        for (var part : vocabulary.entry(feature).parts()) {
            if (vocabulary.kind(part) == TermKind.WORD) {
                return false;
            }
        }
        return true;
    }
}
