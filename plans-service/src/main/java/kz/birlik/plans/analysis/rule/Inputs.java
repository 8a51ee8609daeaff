package kz.birlik.plans.analysis.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import kz.birlik.plans.analysis.MeasureFacts;
import kz.birlik.plans.analysis.Observation;

/** Writes down what a verdict on one measure rests on. */
final class Inputs {

    private final MeasureFacts measure;
    private final Map<String, Object> values = new LinkedHashMap<>();

    private Inputs(MeasureFacts measure) {
        this.measure = measure;
        values.put("measureId", measure.measureId());
        values.put("planId", measure.planId());
        values.put("edition", measure.edition());
    }

    static Inputs of(MeasureFacts measure) {
        return new Inputs(measure);
    }

    /** @param value an absent one is written as null: that it was absent is what the verdict rests on */
    Inputs and(String name, Object value) {
        values.put(name, value);
        return this;
    }

    Observation observed(String arithmetic) {
        return new Observation(
                List.of(measure.planId()),
                List.of(measure.measureId()),
                values,
                arithmetic,
                Map.of("measure", called(measure), "title", title(measure)));
    }

    static String called(MeasureFacts measure) {
        return measure.number() != null
                ? "№ " + measure.number()
                : measure.sourceRow() != null
                        ? "№ ? (" + measure.sourceRow() + ")"
                        : measure.measureId().toString();
    }

    static String title(MeasureFacts measure) {
        var title = measure.title().ru() != null
                ? measure.title().ru()
                : measure.title().kk();
        return title.length() <= 120 ? title : title.substring(0, 119) + "…";
    }
}
