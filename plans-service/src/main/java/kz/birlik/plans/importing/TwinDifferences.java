package kz.birlik.plans.importing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import kz.birlik.kit.text.Language;
import kz.birlik.kit.text.LocalizedText;

/** What a measure and its twin say differently. Figures, days and registered bodies are compared, and whether both have words at all. */
final class TwinDifferences {

    private final TwinPairing.Pair pair;
    private final List<TwinView.Difference> found = new ArrayList<>();

    private TwinDifferences(TwinPairing.Pair pair) {
        this.pair = pair;
    }

    /** @param language of the twin; words the plan already has in it are compared too */
    static List<TwinView.Difference> of(TwinPairing.Pair pair, Language language) {
        var differences = new TwinDifferences(pair);
        var measure = pair.measure();
        var row = pair.row().measure();
        differences.words("title", measure.title(), row.title().in(language), language);
        differences.term();
        differences.bodies();
        differences.costs();
        differences.words("completionForm", measure.completionForm(), row.completionForm(), language);
        differences.words("source", measure.source(), row.source(), language);
        differences.words("indicator", measure.indicator(), row.indicator(), language);
        differences.words("direction", measure.direction(), row.direction(), language);
        differences.compare("budgetProgramme", said(measure.budgetProgramme()), said(row.budgetProgramme()));
        return differences.found;
    }

    private void words(String field, LocalizedText inPlan, String inFile, Language language) {
        if (inPlan != null && inPlan.in(language) != null) {
            compare(field, inPlan.in(language), said(inFile));
        } else if (inPlan == null != (inFile == null)) {
            add(field, inPlan == null ? "" : inPlan.either(), said(inFile));
        }
    }

    private static String said(String words) {
        return words == null ? "" : words;
    }

    private void term() {
        var inPlan = pair.measure().term();
        var inFile = pair.row().measure().term();
        var planDays = inPlan == null ? List.of() : inPlan.dueDates();
        var fileDays = inFile == null ? List.of() : inFile.dueDates();
        if (!planDays.equals(fileDays)) {
            add("term", inPlan == null ? "" : inPlan.raw(), inFile == null ? "" : inFile.raw());
        }
    }

    private void bodies() {
        var inPlan = pair.measure().executors().stream()
                .map(executor -> executor.body())
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
        var inFile = pair.row().measure().executors().stream()
                .map(executor -> executor.body())
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
        compare("executors", String.join(", ", inPlan), String.join(", ", inFile));
    }

    private void costs() {
        var inPlan = new TreeMap<Integer, BigDecimal>();
        pair.measure().costs().forEach(cost -> inPlan.put(cost.year(), cost.thousandKzt()));
        var inFile = new TreeMap<Integer, BigDecimal>();
        pair.row().measure().costs().forEach(cost -> inFile.put(cost.year(), cost.thousandKzt()));
        var years = new TreeSet<>(inPlan.keySet());
        years.addAll(inFile.keySet());
        years.forEach(year -> compare("cost" + year, text(inPlan, year), text(inFile, year)));
        compare(
                "costTotal",
                text(pair.measure().costTotalThousandKzt()),
                text(pair.row().measure().costTotalThousandKzt()));
    }

    private void compare(String field, String inPlan, String inFile) {
        if (!Objects.equals(inPlan, inFile)) {
            add(field, inPlan, inFile);
        }
    }

    private void add(String field, String inPlan, String inFile) {
        found.add(new TwinView.Difference(pair.measure().number(), pair.row().rowNumber(), field, inPlan, inFile));
    }

    private static String text(Map<Integer, BigDecimal> costs, int year) {
        return text(costs.get(year));
    }

    private static String text(BigDecimal amount) {
        return amount == null ? "" : amount.setScale(1).toPlainString();
    }
}
