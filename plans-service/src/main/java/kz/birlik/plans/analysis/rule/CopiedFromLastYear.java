package kz.birlik.plans.analysis.rule;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;

import kz.birlik.kit.text.LocalizedText;
import kz.birlik.plans.analysis.Observation;
import kz.birlik.plans.analysis.Rule;
import kz.birlik.plans.analysis.facts.AlikeMeasure;
import kz.birlik.plans.measure.indicator.YearValue;

/** Last year's row again, with neither its money nor its target changed: nothing was learnt from the year between. */
public final class CopiedFromLastYear implements Rule {

    /** A row of this year or the last. */
    record Row(
            UUID planId, UUID lineId, LocalizedText title, BigDecimal costThousandKzt, List<BigDecimal> targetValues) {

        static Row of(AlikeMeasure measure) {
            return new Row(measure.plan().id(), measure.lineId(), measure.title(), measure.planned(), targets(measure));
        }
    }

    @Override
    public void alike(List<AlikeMeasure> group, Consumer<Observation> found) {
        // rows of last year by what would make this year's a copy of them
        var earlier = new LinkedHashMap<List<Object>, List<AlikeMeasure>>();
        for (var measure : Group.inOrder(group)) {
            earlier.computeIfAbsent(figures(measure), none -> new java.util.ArrayList<>(1))
                    .add(measure);
        }
        group.stream()
                .filter(measure -> measure.plan().judged())
                .forEach(measure -> earlier.get(figures(measure)).stream()
                        .filter(last -> measure.plan().follows(last.plan()))
                        .findFirst()
                        .ifPresent(last -> found.accept(observed(measure, last))));
    }

    private static List<Object> figures(AlikeMeasure measure) {
        var planned = measure.planned();
        return List.of(planned == null ? "" : planned.stripTrailingZeros(), targets(measure));
    }

    private static List<BigDecimal> targets(AlikeMeasure measure) {
        return measure.targets().stream()
                .map(YearValue::value)
                .map(BigDecimal::stripTrailingZeros)
                .map(value -> value.scale() < 0 ? value.setScale(0) : value)
                .toList();
    }

    private static Observation observed(AlikeMeasure measure, AlikeMeasure last) {
        var inputs = new LinkedHashMap<String, Object>();
        inputs.put("row", Row.of(measure));
        inputs.put("lastYear", Row.of(last));
        var counts = new TreeMap<UUID, Integer>();
        counts.put(last.plan().id(), 0);
        counts.put(measure.plan().id(), 1);
        return Group.observed(
                counts,
                List.of(measure, last),
                inputs,
                "cost %s = %s, targets %s = %s".formatted(shown(measure), shown(last), targets(measure), targets(last)),
                Map.of(
                        "measure", measure.called(),
                        "title", Inputs.title(measure.title()),
                        "last", last.called()));
    }

    private static String shown(AlikeMeasure measure) {
        return measure.planned() == null ? "none" : measure.planned().toPlainString();
    }
}
