package kz.birlik.plans.likeness;

import java.util.ArrayList;
import java.util.List;

/**
 * What speaks for and against two titles being one measure, in figures that a {@link Judge} weighs. The same whichever title comes first.
 * Scratch space of a {@link Comparison}.
 */
final class Evidence {

    /** A word that the glossary lacks says less when the other title is of the other language, where it could not meet its like. */
    private static final double UNKNOWN_ACROSS = 0.5;

    private static final double STRANGE_ACROSS = 0.25;
    private static final double NAME_ACROSS = 0.25;
    private static final double LITTLE = 0.2;
    private static final TermKind[] KINDS = TermKind.values();

    /** Names of the figures, in their order. */
    static final List<String> TRAITS = traits();

    private final double[] values = new double[TRAITS.size()];
    private final Precedents precedents;
    private int count;

    Evidence(Precedents precedents) {
        this.precedents = precedents;
    }

    private static List<String> traits() {
        var names = new ArrayList<String>();
        for (var kind : KINDS) {
            names.add("shared " + kind);
            names.add("instead " + kind);
            names.add("more " + kind);
        }
        names.addAll(List.of(
                "across",
                "shared",
                "shared certainly",
                "shared likely",
                "shared possibly",
                "things shared",
                "added",
                "instead",
                "share of added",
                "share of instead",
                "rest of the nearer",
                "rest of the farther",
                "unknown in the less",
                "unknown in the more",
                "things in the shorter",
                "things in the longer",
                "open in the less",
                "open in the more",
                "heaviest open in the less",
                "heaviest open in the more",
                "open of one kind",
                "clashes",
                "same name",
                "headless",
                "head met in the less",
                "head met in the more",
                "heads met in the less",
                "heads met in the more",
                "acts told",
                "first act met",
                "acts met",
                "first acts alike",
                "act over act",
                "near work",
                "near people",
                "near things",
                "alone in the more",
                "alone in the less",
                "alone",
                "most alone in the more",
                "most alone in the less",
                "least alone",
                "one instead of another",
                "most one instead of another",
                "least one instead of another",
                "nearly the same",
                "most nearly the same",
                "least nearly the same",
                "act beside act",
                "most act beside act",
                "least act beside act"));
        return List.copyOf(names);
    }

    /** @return the figures, until the next call */
    double[] of(Reading a, Leftover left, Reading b, Leftover right, Shared shared, Clash clash) {
        count = 0;
        var ofBoth = shared.byKind();
        var ofLeft = left.byKind();
        var ofRight = right.byKind();
        for (var kind = 0; kind < KINDS.length; kind++) {
            add(ofBoth[kind]);
            both(ofLeft[kind], ofRight[kind]);
        }
        var across = a.language() != b.language();
        var met = shared.total();
        var added = Math.max(added(left, across), added(right, across));
        var instead = Math.min(instead(left, across), instead(right, across));
        add(across ? 1 : 0);
        add(met);
        add(shared.certain());
        add(shared.likely());
        add(shared.possible());
        add(shared.count());
        add(added);
        add(instead);
        add(met / (met + added));
        add(met / (met + instead));
        both(left.sum(1, 1) / (met + LITTLE), right.sum(1, 1) / (met + LITTLE));
        both(left.unknown(), right.unknown());
        both(a.features().length, b.features().length);
        both(left.open(), right.open());
        both(left.heaviest(), right.heaviest());
        add(left.openLike(right));
        add(clash.others().size());
        add(clash.sameName() ? 1 : 0);
        add(clash.headless() ? 1 : 0);
        both(left.met(a.heads(), 1), right.met(b.heads(), 1));
        both(left.met(a.heads(), a.heads().length), right.met(b.heads(), b.heads().length));
        acts(a.acts(), b.acts());
        add(shared.nearWork());
        add(shared.nearPeople());
        add(shared.nearThings());
        precedents.weigh(a, left, b, right, shared);
        alone(precedents.left(), precedents.right());
        add(precedents.instead());
        add(precedents.near());
        add(precedents.acts());
        return values;
    }

    private void acts(Acts.Told one, Acts.Told other) {
        add((one.isKnown() ? 1 : 0) + (other.isKnown() ? 1 : 0));
        add(((one.first() & other.all()) == 0 ? 0 : 1) + ((other.first() & one.all()) == 0 ? 0 : 1));
        var all = Long.bitCount(one.all() | other.all());
        add(all == 0 ? 0 : (double) Long.bitCount(one.all() & other.all()) / all);
        add((one.first() & other.first()) == 0 ? 0 : 1);
        var lone = one.first() & ~other.all();
        var loneOfOther = other.first() & ~one.all();
        add((lone == 0) == (loneOfOther == 0) ? 0 : one.isKnown() && other.isKnown() ? 2 : 1);
    }

    private void alone(Precedents.Sum one, Precedents.Sum other) {
        add(Math.max(one.total(), other.total()));
        add(Math.min(one.total(), other.total()));
        add(one.total() + other.total());
        add(Math.max(one.most(), other.most()));
        add(Math.min(one.most(), other.most()));
        add(Math.min(Math.min(one.least(), other.least()), 0));
    }

    private void add(Precedents.Sum sum) {
        add(sum.total());
        add(sum.most());
        add(sum.least());
    }

    private void both(double one, double other) {
        add(Math.min(one, other));
        add(Math.max(one, other));
    }

    private void add(double value) {
        values[count++] = value;
    }

    private static double added(Leftover leftover, boolean across) {
        return across ? leftover.sum(UNKNOWN_ACROSS, NAME_ACROSS) : leftover.sum(1, 1);
    }

    /** Words of two languages that no glossary has may well be each other's translation. */
    private static double instead(Leftover leftover, boolean across) {
        return across ? leftover.sum(STRANGE_ACROSS, NAME_ACROSS) : leftover.sum(1, 1);
    }
}
