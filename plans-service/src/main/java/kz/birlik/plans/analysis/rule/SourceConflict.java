package kz.birlik.plans.analysis.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import kz.birlik.plans.analysis.Observation;
import kz.birlik.plans.analysis.Rule;
import kz.birlik.plans.analysis.facts.AlikeMeasure;
import kz.birlik.plans.analysis.facts.MeasureFacts;

/**
 * Two values of one metric, place and time, so that one of them is wrong: where own indicators stood by the plans, or what is reported of
 * an indicator of the concept. Own indicators are the same metric when a long name says so, or a short one in measures worded alike:
 * «количество мероприятий» is another number in every measure.
 */
public final class SourceConflict implements Rule {

    private final int words;
    private final Map<MetricReading.Key, List<MetricReading>> everywhere = new HashMap<>();
    private final Map<UUID, List<MetricReading>> shortNamed = new HashMap<>();

    /** @param words from so many on the name of an indicator says by itself what is counted */
    public SourceConflict(int words) {
        this.words = words;
    }

    @Override
    public void look(MeasureFacts measure, Consumer<Observation> found) {
        lookBeside(measure);
    }

    @Override
    public void lookBeside(MeasureFacts measure) {
        MetricReading.ofConcept(measure).forEach(reading -> keep(everywhere, reading));
        MetricReading.baselines(measure).forEach(reading -> {
            if (reading.isOfAtLeast(words)) {
                keep(everywhere, reading);
            } else {
                shortNamed
                        .computeIfAbsent(measure.lineId(), none -> new ArrayList<>(1))
                        .add(reading);
            }
        });
    }

    @Override
    public void alike(List<AlikeMeasure> group, Consumer<Observation> found) {
        var readings = new LinkedHashMap<MetricReading.Key, List<MetricReading>>();
        Group.inOrder(group)
                .forEach(measure -> shortNamed
                        .getOrDefault(measure.lineId(), List.of())
                        .forEach(reading -> keep(readings, reading)));
        readings.forEach((key, stated) -> conflict(key, stated, found));
    }

    @Override
    public void end(Consumer<Observation> found) {
        everywhere.entrySet().stream()
                .filter(stated -> stated.getValue().size() > 1)
                .sorted(Comparator.comparing(stated -> stated.getKey().toString()))
                .forEach(stated -> conflict(stated.getKey(), stated.getValue(), found));
    }

    private static void keep(Map<MetricReading.Key, List<MetricReading>> all, MetricReading reading) {
        all.computeIfAbsent(reading.key(), none -> new ArrayList<>(1)).add(reading);
    }

    private static void conflict(MetricReading.Key key, List<MetricReading> stated, Consumer<Observation> found) {
        var values = stated.stream()
                .map(reading -> reading.statement().value().stripTrailingZeros())
                .distinct()
                .sorted()
                .toList();
        if (values.size() < 2 || stated.stream().noneMatch(MetricReading::judged)) {
            return;
        }
        var counts = new TreeMap<UUID, Integer>();
        stated.forEach(reading -> counts.merge(reading.statement().planId(), reading.judged() ? 1 : 0, Integer::sum));
        var inputs = new LinkedHashMap<String, Object>();
        inputs.put("metric", key);
        inputs.put(
                "statements",
                stated.stream()
                        .map(MetricReading::statement)
                        .sorted(Comparator.comparing(MetricReading.Statement::planId)
                                .thenComparing(MetricReading.Statement::lineId))
                        .toList());
        var written = values.stream().map(value -> value.toPlainString()).collect(Collectors.joining(", "));
        found.accept(new Observation(
                counts,
                stated.stream()
                        .map(MetricReading::measureId)
                        .distinct()
                        .sorted()
                        .toList(),
                inputs,
                "different values of one metric, place and time: %s".formatted(written),
                Map.of(
                        "metric",
                        Inputs.shortened(key.metric()),
                        "period",
                        key.period(),
                        "values",
                        List.copyOf(values),
                        "unit",
                        key.unit() == null ? "" : key.unit())));
    }
}
