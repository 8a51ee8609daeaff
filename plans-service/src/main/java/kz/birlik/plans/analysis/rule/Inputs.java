package kz.birlik.plans.analysis.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import kz.birlik.kit.text.LocalizedText;
import kz.birlik.plans.analysis.Observation;
import kz.birlik.plans.analysis.facts.MeasureFacts;

/** Writes down what a verdict on one measure rests on. The line stands for the measure: it outlives the editions of the plan. */
final class Inputs {

    private static final int LONGEST = 120;

    private final MeasureFacts measure;
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final Map<String, Object> words = new LinkedHashMap<>();

    private Inputs(MeasureFacts measure) {
        this.measure = measure;
        values.put("planId", measure.plan().id());
        values.put("lineId", measure.lineId());
        words.put("measure", called(measure));
        words.put("title", title(measure.title()));
    }

    static Inputs of(MeasureFacts measure) {
        return new Inputs(measure);
    }

    /** @param value an absent one is written as null: that it was absent is what the verdict rests on */
    Inputs and(String name, Object value) {
        values.put(name, value);
        return this;
    }

    Inputs word(String name, Object value) {
        words.put(name, value);
        return this;
    }

    Observation observed(String arithmetic) {
        return new Observation(Map.of(measure.plan().id(), 1), List.of(measure.measureId()), values, arithmetic, words);
    }

    static String called(MeasureFacts measure) {
        return measure.number() != null
                ? "№ " + measure.number()
                : measure.sourceRow() != null
                        ? "№ ? (" + measure.sourceRow() + ")"
                        : measure.measureId().toString();
    }

    /** @return the title in the languages it has; a text in another one takes the official one there is */
    static LocalizedText title(LocalizedText title) {
        return LocalizedText.of(shortened(title.kk()), shortened(title.ru()));
    }

    static String shortened(String text) {
        return text == null || text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }
}
