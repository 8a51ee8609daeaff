package kz.birlik.plans.likeness;

import kz.birlik.kit.text.Language;

/**
 * Compares measures that may be worded in one language or in two: in each language both have, else across. What is told apart in one
 * language is different, whatever the other says.
 */
final class UnitComparison {

    private final Comparison comparison;

    UnitComparison(Comparison comparison) {
        this.comparison = comparison;
    }

    /** The same for another thread. */
    UnitComparison again() {
        return new UnitComparison(comparison.again());
    }

    /** @return similarity as a multiple of its threshold: 1 and more is the same; 0 when something tells them apart for certain */
    double strength(Unit a, Unit b) {
        var kk = both(a, b, Language.KK);
        var ru = both(a, b, Language.RU);
        if (kk || ru) {
            var inKazakh = kk ? of(a.kk(), b.kk()) : 0;
            var inRussian = ru ? of(a.ru(), b.ru()) : 0;
            if (kk && ru) {
                return inKazakh == 0 || inRussian == 0 ? 0 : (inKazakh + inRussian) / 2;
            }
            return inKazakh + inRussian;
        }
        return a.kk() != null ? of(a.kk(), b.ru()) : of(a.ru(), b.kk());
    }

    private double of(Reading a, Reading b) {
        return comparison.verdict(a, b, null).strength();
    }

    private static boolean both(Unit a, Unit b, Language language) {
        return a.in(language) != null && b.in(language) != null;
    }
}
