package kz.birlik.plans.analysis.rule;

import java.math.BigDecimal;
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
import kz.birlik.plans.analysis.WhyNotComparable;
import kz.birlik.plans.analysis.facts.AlikeMeasure;

/**
 * The same event costs far more here than elsewhere, for each participant or for each 1,000 residents. It is compared only with measures
 * worded alike of plans of the same years; what has nothing to be divided by or nobody to be compared with is counted as not comparable.
 */
public final class CostOutlier implements Rule {

    /**
     * When it is one.
     *
     * @param deviations of 1.4826 MAD above the median
     * @param times the median at least
     * @param fewest measures that are compared, itself included
     * @param most above it a wording is so common that it names no event
     */
    public record Limits(BigDecimal deviations, BigDecimal times, int fewest, int most) {}

    private final Limits limits;
    private final Map<UUID, Map<String, Integer>> notComparable = new HashMap<>();

    public CostOutlier(Limits limits) {
        this.limits = limits;
    }

    @Override
    public void alike(List<AlikeMeasure> group, Consumer<Observation> found) {
        var judged = group.stream().filter(measure -> measure.plan().judged()).toList();
        judged.stream()
                .collect(Collectors.groupingBy(
                        measure -> List.of(
                                measure.plan().from().getYear(),
                                measure.plan().to().getYear()),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values()
                .forEach(years -> {
                    for (var per : CostFigure.Per.values()) {
                        compare(per, years, found);
                    }
                });
    }

    @Override
    public void alone(AlikeMeasure measure) {
        for (var per : CostFigure.Per.values()) {
            if (per.hasCost(measure)) {
                skip(measure, per, WhyNotComparable.FEW_ALIKE);
            }
        }
    }

    private void compare(CostFigure.Per per, List<AlikeMeasure> years, Consumer<Observation> found) {
        var figures = new LinkedHashMap<AlikeMeasure, CostFigure>();
        for (var measure : Group.inOrder(years)) {
            if (!per.hasCost(measure)) {
                continue;
            }
            var why = per.whyNot(measure);
            if (why == null) {
                figures.put(measure, per.of(measure));
            } else {
                skip(measure, per, why);
            }
        }
        if (figures.size() < limits.fewest() || figures.size() > limits.most()) {
            var why = figures.size() < limits.fewest() ? WhyNotComparable.FEW_ALIKE : WhyNotComparable.TOO_MANY_ALIKE;
            figures.keySet().forEach(measure -> skip(measure, per, why));
            return;
        }
        var all = List.copyOf(figures.values());
        var statistics = RobustStatistics.of(all.stream().map(CostFigure::value).toList());
        var limit = statistics.limit(limits.deviations(), limits.times());
        figures.forEach((measure, figure) -> {
            if (figure.value().compareTo(limit) > 0) {
                found.accept(observed(per, measure, figure, all, statistics, limit));
            }
        });
    }

    private void skip(AlikeMeasure measure, CostFigure.Per per, WhyNotComparable why) {
        notComparable
                .computeIfAbsent(measure.plan().id(), none -> new TreeMap<>())
                .merge(per + "/" + why, 1, Integer::sum);
    }

    @Override
    public Map<UUID, Map<String, Integer>> notComparable() {
        return notComparable;
    }

    private Observation observed(
            CostFigure.Per per,
            AlikeMeasure measure,
            CostFigure figure,
            List<CostFigure> all,
            RobustStatistics statistics,
            BigDecimal limit) {
        var inputs = new LinkedHashMap<String, Object>();
        inputs.put("planId", measure.plan().id());
        inputs.put("lineId", measure.lineId());
        inputs.put("per", per);
        inputs.put("compared", all);
        inputs.put("deviations", limits.deviations());
        inputs.put("times", limits.times());
        return new Observation(
                Map.of(measure.plan().id(), 1),
                List.of(measure.measureId()),
                inputs,
                "%s > max(median %s + %s x 1.4826 x MAD %s, %s x median) = %s, of %d measures worded alike, per %s"
                        .formatted(
                                figure.value().toPlainString(),
                                statistics.median().toPlainString(),
                                limits.deviations().toPlainString(),
                                statistics.mad().toPlainString(),
                                limits.times().toPlainString(),
                                limit.toPlainString(),
                                all.size(),
                                per),
                Map.of(
                        "measure", measure.called(),
                        "title", Inputs.title(measure.title()),
                        "value", figure.value(),
                        "median", statistics.median(),
                        "per",
                                per == CostFigure.Per.PARTICIPANT
                                        ? new kz.birlik.kit.text.LocalizedText(
                                                "бір қатысушыға", "на одного участника", "for each participant")
                                        : new kz.birlik.kit.text.LocalizedText(
                                                "1 000 тұрғынға", "на 1 000 жителей", "per 1,000 residents")));
    }
}
