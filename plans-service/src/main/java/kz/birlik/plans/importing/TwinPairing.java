package kz.birlik.plans.importing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import kz.birlik.plans.importing.table.RowReport;
import kz.birlik.plans.measure.MeasureView;

/**
 * The measures of a plan beside the rows of its twin in the other language, by their numbers; a number used in several sections
 * is paired in the order of the tables.
 *
 * @param onlyInPlan measures the twin has no row for, or that have no number to be found by
 * @param onlyInFile measures of the twin that the plan has not
 */
record TwinPairing(List<Pair> pairs, List<MeasureView> onlyInPlan, List<RowReport> onlyInFile) {

    /** A measure and its twin. */
    record Pair(MeasureView measure, RowReport row) {}

    static TwinPairing of(List<MeasureView> measures, List<RowReport> rows) {
        var waiting = new HashMap<String, Deque<RowReport>>();
        rows.stream()
                .filter(row -> row.measure().number() != null)
                .forEach(row -> waiting.computeIfAbsent(row.measure().number(), number -> new ArrayDeque<>())
                        .add(row));
        var pairs = new ArrayList<Pair>();
        var onlyInPlan = new ArrayList<MeasureView>();
        for (var measure : measures) {
            var twin = twinOf(measure, waiting);
            if (twin == null) {
                onlyInPlan.add(measure);
            } else {
                pairs.add(new Pair(measure, twin));
            }
        }
        var paired = pairs.stream().map(pair -> pair.row().rowNumber()).collect(Collectors.toSet());
        var onlyInFile =
                rows.stream().filter(row -> !paired.contains(row.rowNumber())).toList();
        return new TwinPairing(List.copyOf(pairs), List.copyOf(onlyInPlan), onlyInFile);
    }

    private static RowReport twinOf(MeasureView measure, Map<String, Deque<RowReport>> waiting) {
        var twins = measure.number() == null ? null : waiting.get(measure.number());
        return twins == null ? null : twins.poll();
    }
}
