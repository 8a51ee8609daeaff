package kz.birlik.plans.analysis.rule;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

import kz.birlik.plans.analysis.Observation;
import kz.birlik.plans.analysis.facts.AlikeMeasure;

/** What the rules on measures worded alike write down in the same way. */
final class Group {

    private Group() {}

    static List<AlikeMeasure> inOrder(Collection<AlikeMeasure> measures) {
        return measures.stream()
                .sorted(Comparator.comparing(
                                (AlikeMeasure measure) -> measure.plan().id())
                        .thenComparing(AlikeMeasure::lineId))
                .toList();
    }

    static List<UUID> ids(Collection<AlikeMeasure> measures) {
        return measures.stream().map(AlikeMeasure::measureId).sorted().toList();
    }

    /** @return how many measures each plan has among them */
    static Map<UUID, Integer> counts(Collection<AlikeMeasure> measures) {
        return measures.stream()
                .collect(Collectors.toMap(measure -> measure.plan().id(), measure -> 1, Integer::sum, TreeMap::new));
    }

    static Observation observed(
            Map<UUID, Integer> counts,
            Collection<AlikeMeasure> measures,
            Map<String, Object> inputs,
            String arithmetic,
            Map<String, Object> words) {
        return new Observation(counts, ids(measures), inputs, arithmetic, words);
    }
}
