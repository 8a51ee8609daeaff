package kz.birlik.system.demo.table;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import kz.birlik.system.demo.truth.Lot;
import kz.birlik.system.demo.truth.MeasureTruth;
import kz.birlik.system.demo.truth.PlanTruth;
import kz.birlik.system.demo.truth.TermTruth;

/**
 * Chooses the rows of a plan that an oddity befalls: two of each kind where there are such rows, no row two kinds. The choice is the
 * same in both languages, so that twins stay twins.
 */
final class RowOddities {

    private static final int ROWS_OF_EACH = 2;

    private static final Set<Oddity> ON_ROWS = EnumSet.of(
            Oddity.ROW_TOTAL_WRONG,
            Oddity.LONGER_BUDGET,
            Oddity.UNIT_IN_CELL,
            Oddity.HIDDEN_ROW,
            Oddity.NUMBER_REPEATED,
            Oddity.NUMBER_MISSING,
            Oddity.TITLE_MISSING,
            Oddity.COST_IN_WORDS,
            Oddity.COST_AMBIGUOUS,
            Oddity.COST_IS_SOURCE,
            Oddity.REMARK_COLUMN,
            Oddity.TERM_IS_SERIAL,
            Oddity.TERM_IS_DATE,
            Oddity.FORMULA,
            Oddity.FORMULA_NOT_COMPUTED,
            Oddity.CHANGES_TRACKED);

    private final Map<Integer, Oddity> chosen = new HashMap<>();
    private final Map<Integer, Oddity> merged = new HashMap<>();

    RowOddities(PlanTruth plan, Set<Oddity> oddities) {
        var free = new HashSet<Integer>();
        for (var section : plan.byDirection()) {
            // The first row of a section has none above it to be merged with or to take a number from.
            free.addAll(section.subList(1, section.size()));
        }
        for (var merge : List.of(Oddity.EXECUTORS_MERGED, Oddity.TERM_MERGED)) {
            if (oddities.contains(merge)) {
                place(plan, merge, free, merged, row -> lends(plan.measures().get(row - 1), merge));
                merged.keySet().forEach(row -> free.removeAll(Set.of(row - 1, row, row + 1)));
            }
        }
        for (var oddity : ON_ROWS) {
            if (oddities.contains(oddity)) {
                place(plan, oddity, free, chosen, row -> fits(plan.measures().get(row), oddity));
            }
        }
    }

    /** @return null for a row like any other */
    Oddity of(int row) {
        return chosen.get(row);
    }

    /** @return which cell of the row lies in a merge with the row above, or null */
    Oddity mergedWithAbove(int row) {
        return merged.get(row);
    }

    private static void place(
            PlanTruth plan, Oddity oddity, Set<Integer> free, Map<Integer, Oddity> into, Predicate<Integer> fits) {
        var candidates = new ArrayList<>(free.stream().filter(fits).sorted().toList());
        for (var n = 0; n < ROWS_OF_EACH && !candidates.isEmpty(); n++) {
            var row = candidates.remove(Lot.of(candidates.size(), plan.label(), oddity, n));
            candidates.removeAll(List.of(row - 1, row + 1));
            into.put(row, oddity);
            free.remove(row);
            if (oddity == Oddity.NUMBER_MISSING || oddity == Oddity.NUMBER_REPEATED) {
                // A row takes its number from the one above, which must then have one.
                free.removeAll(List.of(row - 1, row + 1));
            }
        }
    }

    private static boolean lends(MeasureTruth above, Oddity merge) {
        return merge == Oddity.TERM_MERGED
                ? above.term() != null
                : !above.executors().isEmpty();
    }

    private static boolean fits(MeasureTruth measure, Oddity oddity) {
        return switch (oddity) {
            case ROW_TOTAL_WRONG, UNIT_IN_CELL, COST_IN_WORDS, COST_AMBIGUOUS, FORMULA, FORMULA_NOT_COMPUTED ->
                measure.cost() != null && !measure.key().equals("ank-programme");
            case LONGER_BUDGET ->
                measure.cost() != null && measure.costsOfOtherYears().isEmpty();
            case COST_IS_SOURCE ->
                measure.cost() == null
                        && measure.source() != null
                        && List.of("Не требуется", "В пределах предусмотренных средств")
                                .contains(measure.source().ru());
            case TERM_IS_SERIAL, TERM_IS_DATE ->
                measure.term() != null
                        && measure.term().isOneDay()
                        && measure.term().clarity() == TermTruth.Clarity.CLEAR;
            default -> !measure.key().equals("ank-programme");
        };
    }
}
