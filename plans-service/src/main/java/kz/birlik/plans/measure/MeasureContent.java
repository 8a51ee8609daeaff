package kz.birlik.plans.measure;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** What an editor may change of a measure, by its names in the audit trail. */
final class MeasureContent {

    private MeasureContent() {}

    static Map<String, Object> of(FullMeasure full) {
        var measure = full.measure();
        var content = new LinkedHashMap<String, Object>();
        content.put("number", measure.number);
        content.put("title", measure.title);
        content.put("completionForm", measure.completionForm);
        content.put(
                "executors",
                full.executors().stream().map(executor -> executor.name).toList());
        content.put("term", measure.termRaw);
        content.put("termWording", measure.termWording);
        var costs = new TreeMap<Integer, BigDecimal>();
        full.costs().forEach(cost -> costs.put(cost.year, amount(cost.thousandKzt)));
        content.put("costs", costs);
        content.put("costTotal", amount(measure.costTotal));
        content.put("source", measure.source);
        content.put("budgetProgramme", measure.budgetProgramme);
        content.put("indicator", measure.indicator);
        content.put(
                "indicators",
                full.indicators().stream().map(MeasureIndicator::value).toList());
        content.put("parentLineId", measure.parentLineId);
        content.putAll(links(measure));
        return content;
    }

    /** @return where it stands in the concept */
    static Map<String, Object> links(Measure measure) {
        var links = new LinkedHashMap<String, Object>();
        links.put("directionId", measure.directionId);
        links.put("taskId", measure.taskId);
        links.put("indicatorIds", measure.indicatorIds);
        return links;
    }

    /** The database keeps one decimal where a request may have none, and equal sums are no change. */
    private static BigDecimal amount(BigDecimal thousandKzt) {
        return thousandKzt == null ? null : thousandKzt.stripTrailingZeros();
    }
}
