package kz.birlik.plans.analysis.rule;

import java.time.LocalDate;
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

/** The same measure twice in one plan, at times that meet; rows for the quarters of a year are no duplicates. */
public final class DuplicateInPlan implements Rule {

    /** One of the rows that say the same. */
    record Row(UUID lineId, LocalizedText title, LocalDate termFrom, LocalDate termTo) {

        static Row of(AlikeMeasure measure) {
            return new Row(
                    measure.lineId(),
                    measure.title(),
                    measure.term().from(),
                    measure.term().to());
        }
    }

    @Override
    public void alike(List<AlikeMeasure> group, Consumer<Observation> found) {
        var byPlan = group.stream()
                .filter(measure -> measure.plan().judged())
                .collect(
                        Collectors.groupingBy(measure -> measure.plan().id(), LinkedHashMap::new, Collectors.toList()));
        byPlan.forEach((plan, rows) -> {
            var repeated = Overlaps.of(rows);
            if (repeated.size() > 1) {
                found.accept(observed(plan, Group.inOrder(repeated)));
            }
        });
    }

    private static Observation observed(UUID plan, List<AlikeMeasure> rows) {
        var inputs = new LinkedHashMap<String, Object>();
        inputs.put("planId", plan);
        inputs.put("rows", rows.stream().map(Row::of).toList());
        return Group.observed(
                Map.of(plan, rows.size()),
                rows,
                inputs,
                "%d rows of one plan say the same, their terms meet".formatted(rows.size()),
                Map.of(
                        "title",
                        Inputs.title(rows.get(0).title()),
                        "measures",
                        rows.stream().map(AlikeMeasure::called).collect(Collectors.joining(", ")),
                        "count",
                        String.valueOf(rows.size())));
    }
}
