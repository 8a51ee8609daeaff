package kz.birlik.plans.likeness;

import java.util.List;

import kz.birlik.kit.text.Language;

/**
 * The year, place and day that each measure names, packed into a number for each language: most candidates are told apart by one look at
 * two numbers, without fetching all the rest from memory.
 */
final class Marks {

    private static final int BITS = 20;
    private static final long MANY = (1L << BITS) - 1;
    private static final List<TermKind> KINDS = List.of(TermKind.YEAR, TermKind.PLACE, TermKind.DAY);

    private static final long NO_TITLE = -1;

    private final long[] kazakh;
    private final long[] russian;

    Marks(List<Unit> units, Vocabulary vocabulary) {
        kazakh = of(units, Language.KK, vocabulary);
        russian = of(units, Language.RU, vocabulary);
    }

    /** @return true only for measures that {@link UnitComparison#strength} tells apart for certain, though not for all of them */
    boolean tellApart(int one, int other) {
        var inKazakh = kazakh[one] != NO_TITLE && kazakh[other] != NO_TITLE;
        var inRussian = russian[one] != NO_TITLE && russian[other] != NO_TITLE;
        if (inKazakh || inRussian) {
            return inKazakh && differ(kazakh[one], kazakh[other]) || inRussian && differ(russian[one], russian[other]);
        }
        return kazakh[one] == NO_TITLE ? differ(russian[one], kazakh[other]) : differ(kazakh[one], russian[other]);
    }

    private static long[] of(List<Unit> units, Language language, Vocabulary vocabulary) {
        return units.stream()
                .map(unit -> unit.in(language))
                .mapToLong(reading -> reading == null ? NO_TITLE : of(reading, vocabulary))
                .toArray();
    }

    private static long of(Reading reading, Vocabulary vocabulary) {
        var packed = 0L;
        for (var thing : reading.unmistakable()) {
            var shift = BITS * KINDS.indexOf(vocabulary.kind(thing));
            var told = packed >>> shift & MANY;
            packed |= (told == 0 ? Math.min(thing + 1L, MANY) : MANY) << shift;
        }
        return packed;
    }

    /** Whether both name one thing of a kind, and not the same. */
    private static boolean differ(long one, long other) {
        for (var shift = 0; shift < KINDS.size() * BITS; shift += BITS) {
            var a = one >>> shift & MANY;
            var b = other >>> shift & MANY;
            if (a != b && a != 0 && b != 0 && a != MANY && b != MANY) {
                return true;
            }
        }
        return false;
    }
}
