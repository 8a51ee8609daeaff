package kz.birlik.plans.analysis.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import kz.birlik.plans.analysis.facts.AlikeMeasure;

/**
 * Finds among measures worded alike those that another plan of the same year has too without being a copy of the same line. By
 * counting: a thousand measures of one wording are not compared in pairs.
 */
final class Rivals {

    private record Slot(int year, UUID plan, UUID origin) {}

    private final Map<Slot, Integer> counts = new HashMap<>();

    private Rivals(List<AlikeMeasure> measures) {
        measures.forEach(measure -> years(measure).forEach(year -> {
            var plan = measure.plan().id();
            count(new Slot(year, null, null));
            count(new Slot(year, plan, null));
            count(new Slot(year, null, measure.origin()));
            count(new Slot(year, plan, measure.origin()));
        }));
    }

    static List<AlikeMeasure> of(List<AlikeMeasure> measures) {
        var rivals = new Rivals(measures);
        return measures.stream().filter(rivals::hasOne).toList();
    }

    private boolean hasOne(AlikeMeasure measure) {
        var plan = measure.plan().id();
        return years(measure)
                .anyMatch(year -> counted(new Slot(year, null, null))
                                - counted(new Slot(year, plan, null))
                                - counted(new Slot(year, null, measure.origin()))
                                + counted(new Slot(year, plan, measure.origin()))
                        > 0);
    }

    private void count(Slot slot) {
        counts.merge(slot, 1, Integer::sum);
    }

    private int counted(Slot slot) {
        return counts.getOrDefault(slot, 0);
    }

    private static IntStream years(AlikeMeasure measure) {
        return IntStream.rangeClosed(
                measure.plan().from().getYear(), measure.plan().to().getYear());
    }
}
