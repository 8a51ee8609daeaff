package kz.birlik.plans.likeness;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/**
 * Sees where two titles name different things of one kind: each has a year, place or day that the other lacks. One that only says less
 * does not clash.
 */
final class Clashes {

    private static final int LONGEST_NAME = 3;
    private static final double SAME_NAME = 0.85;

    private static final Set<TermKind> SUBJECTS =
            EnumSet.of(TermKind.TOPIC, TermKind.GENRE, TermKind.AUDIENCE, TermKind.LANGUAGE, TermKind.ETHNOS);

    /** A college is named for its students and a university for itself. */
    private static final Set<TermKind> PEOPLE = EnumSet.of(TermKind.AUDIENCE, TermKind.BODY);

    /** To found a club is not to hold its meeting. */
    private static final Set<TermKind> WORK = EnumSet.of(TermKind.STEP, TermKind.EVENT);

    /** What an unknown word may stand instead of. */
    private static final Set<TermKind> INSTEAD_OF_WORDS = EnumSet.of(
            TermKind.WORD,
            TermKind.TOPIC,
            TermKind.GENRE,
            TermKind.AUDIENCE,
            TermKind.BODY,
            TermKind.DAY,
            TermKind.ETHNOS,
            TermKind.LANGUAGE,
            TermKind.MEDIA);

    private final Vocabulary vocabulary;
    private final Set<TermKind> met = EnumSet.noneOf(TermKind.class);
    private boolean nameMet;

    Clashes(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    void forget() {
        met.clear();
        nameMet = false;
    }

    void met(int feature) {
        metNearly(feature, 1);
    }

    void metNearly(int feature, double credit) {
        var kind = head(feature);
        if (credit >= SAME_NAME) {
            met.add(kind);
            nameMet |= kind == TermKind.NAME;
        }
    }

    Clash between(Leftover left, Leftover right, boolean across) {
        var others = EnumSet.noneOf(TermKind.class);
        for (var i = 0; i < left.count(); i++) {
            if (!left.isOpen(i) || vocabulary.kind(left.feature(i)).clash() == TermKind.Clash.NONE) {
                continue;
            }
            for (var j = 0; j < right.count(); j++) {
                var kind = right.isOpen(j) ? common(left.feature(i), right.feature(j)) : null;
                if (kind != null && differ(left.feature(i), right.feature(j), kind, across)) {
                    if (isCertain(left.feature(i), right.feature(j), kind)) {
                        return Clash.certain(kind);
                    }
                    others.add(kind);
                }
            }
        }
        var headless = !met.contains(TermKind.EVENT) && hasOpenEvent(left) != hasOpenEvent(right);
        return new Clash(null, others, nameMet && !others.contains(TermKind.EVENT), headless);
    }

    private boolean hasOpenEvent(Leftover leftover) {
        for (var at = 0; at < leftover.count(); at++) {
            if (leftover.isOpen(at) && head(leftover.feature(at)) == TermKind.EVENT) {
                return true;
            }
        }
        return false;
    }

    /** A long quoted name may be put in other words; all else of the hard kinds is certain. */
    private boolean isCertain(int left, int right, TermKind kind) {
        return kind.clash() == TermKind.Clash.HARD && (kind != TermKind.NAME || isShort(left) && isShort(right));
    }

    private boolean isShort(int name) {
        return vocabulary.entry(name).parts().length <= LONGEST_NAME;
    }

    /** @return the kind in which both name something, the weaker one of kinds that stand in for each other; or null */
    private TermKind common(int left, int right) {
        var one = head(left);
        var other = head(right);
        if (one == other) {
            return one;
        }
        if (one == TermKind.WORD || other == TermKind.WORD) {
            return INSTEAD_OF_WORDS.contains(one) && INSTEAD_OF_WORDS.contains(other) ? TermKind.WORD : null;
        }
        if (WORK.contains(one) && WORK.contains(other)) {
            return TermKind.STEP;
        }
        if (PEOPLE.contains(one) && PEOPLE.contains(other)) {
            return TermKind.AUDIENCE;
        }
        return SUBJECTS.contains(one) && SUBJECTS.contains(other) ? TermKind.TOPIC : null;
    }

    /** What is held and what is done stand in for each other: to publish a book is not to present it. */
    private TermKind head(int feature) {
        var kind = vocabulary.kind(feature);
        return kind == TermKind.ACTION ? TermKind.EVENT : kind;
    }

    private boolean differ(int left, int right, TermKind kind, boolean across) {
        return switch (kind) {
            case MONTH -> !met.contains(TermKind.DAY);
            case WORD -> !across || vocabulary.kind(left) != TermKind.WORD || vocabulary.kind(right) != TermKind.WORD;
            case DAY -> !across || isKnown(left) && isKnown(right);
            case NAME -> !across || isKnown(left) && isKnown(right) && !shareAPart(left, right);
            default -> true;
        };
    }

    /** Names are translated freely: «Дорогами предков», «Бабалар ізімен». */
    private boolean shareAPart(int left, int right) {
        var parts = vocabulary.entry(right).parts();
        return Arrays.stream(vocabulary.entry(left).parts())
                .anyMatch(part -> Arrays.stream(parts).anyMatch(like -> like == part));
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
