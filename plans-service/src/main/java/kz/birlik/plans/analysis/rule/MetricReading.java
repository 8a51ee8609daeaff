package kz.birlik.plans.analysis.rule;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

import kz.birlik.kit.text.LocalizedText;
import kz.birlik.plans.analysis.facts.MeasureFacts;
import kz.birlik.plans.measure.indicator.Indicator;

/**
 * One statement of fact: what a metric was in a place at a time.
 *
 * @param metric words or id by which two statements are known to speak of the same
 */
record MetricReading(Key key, Statement statement, UUID measureId, boolean judged) {

    /** What is stated of; the same metric, place and time have one true value. */
    record Key(String metric, String unit, String region, String period) {}

    /** One side of a conflict. */
    record Statement(UUID planId, UUID lineId, String kind, BigDecimal value) {}

    /** Statements of where its own indicators stood, each of a year. */
    static Stream<MetricReading> baselines(MeasureFacts measure) {
        return measure.indicators().stream()
                .filter(indicator ->
                        indicator.baseline() != null && indicator.baseline().year() != null)
                .map(indicator -> of(
                        measure,
                        new Key(
                                words(indicator),
                                unit(indicator.unit()),
                                measure.plan().region(),
                                indicator.baseline().year().toString()),
                        "BASELINE",
                        indicator.baseline().value()));
    }

    /** What accepted reports say of indicators of the concept, which are the same for every measure that serves them. */
    static Stream<MetricReading> ofConcept(MeasureFacts measure) {
        var links = measure.links().indicatorIds();
        return measure.execution().accepted().stream()
                .flatMap(report -> report.values().stream()
                        .filter(value -> value.indicatorId() != null && links.contains(value.indicatorId()))
                        .map(value -> of(
                                measure,
                                new Key(
                                        value.indicatorId().toString(),
                                        unit(value.unit()),
                                        measure.plan().region(),
                                        report.from() + "/" + report.to()),
                                "REPORTED",
                                value.value())));
    }

    boolean isOfAtLeast(int words) {
        return key.metric().split(" ").length >= words;
    }

    private static MetricReading of(MeasureFacts measure, Key key, String kind, BigDecimal value) {
        return new MetricReading(
                key,
                new Statement(measure.plan().id(), measure.lineId(), kind, value),
                measure.measureId(),
                measure.plan().judged());
    }

    private static String words(Indicator indicator) {
        LocalizedText name = indicator.name();
        return (name.ru() == null ? name.kk() : name.ru())
                .toLowerCase(Locale.ROOT)
                .replace('ё', 'е')
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    private static String unit(String unit) {
        return unit == null ? null : unit.strip().toLowerCase(Locale.ROOT).replaceAll("\\.$", "");
    }
}
