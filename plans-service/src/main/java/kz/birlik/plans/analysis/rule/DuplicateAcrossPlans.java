package kz.birlik.plans.analysis.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import kz.birlik.kit.text.LocalizedText;
import kz.birlik.plans.analysis.Observation;
import kz.birlik.plans.analysis.Rule;
import kz.birlik.plans.analysis.facts.AlikeMeasure;

/**
 * The same measure in several plans of the same years, of regions or of the republic: paid twice, or copied without thought. Regional
 * rows that carry out the same line of a higher plan are told so by their links and are no duplicates; a region that repeats the
 * republic is another weakness, and so is a plan that repeats last year's.
 */
public final class DuplicateAcrossPlans implements Rule {

    private static final Comparator<AlikeMeasure> BY_YEARS =
            Comparator.comparing(measure -> measure.plan().from().getYear());

    /** One of the measures that say the same. */
    record Member(UUID planId, UUID lineId, UUID parentLineId, String region, LocalizedText title) {

        static Member of(AlikeMeasure measure) {
            return new Member(
                    measure.plan().id(),
                    measure.lineId(),
                    measure.parentLineId(),
                    measure.plan().region(),
                    measure.title());
        }
    }

    @Override
    public void alike(List<AlikeMeasure> group, Consumer<Observation> found) {
        group.stream()
                .filter(measure -> measure.plan().judged())
                .collect(Collectors.partitioningBy(measure -> measure.plan().isRepublican()))
                .values()
                .forEach(level -> meeting(Rivals.of(level)).forEach(competing -> found.accept(observed(competing))));
    }

    /** @return apart those whose plans have no year in common, nor through others: what returns each year is no repetition */
    private static List<List<AlikeMeasure>> meeting(List<AlikeMeasure> rivals) {
        var parts = new ArrayList<List<AlikeMeasure>>();
        var until = Integer.MIN_VALUE;
        for (var measure : rivals.stream().sorted(BY_YEARS).toList()) {
            if (measure.plan().from().getYear() > until) {
                parts.add(new ArrayList<>());
            }
            parts.get(parts.size() - 1).add(measure);
            until = Math.max(until, measure.plan().to().getYear());
        }
        return parts.stream().map(Group::inOrder).toList();
    }

    private static Observation observed(List<AlikeMeasure> group) {
        var counts = Group.counts(group);
        var inputs = new LinkedHashMap<String, Object>();
        inputs.put("members", group.stream().map(Member::of).toList());
        return Group.observed(
                counts,
                group,
                inputs,
                "%d measures of %d plans of the same years say the same".formatted(group.size(), counts.size()),
                Map.of(
                        "title", Inputs.title(group.get(0).title()),
                        "measures", String.valueOf(group.size()),
                        "plans", String.valueOf(counts.size())));
    }
}
