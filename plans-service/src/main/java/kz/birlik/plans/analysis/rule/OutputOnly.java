package kz.birlik.plans.analysis.rule;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import kz.birlik.plans.analysis.Observation;
import kz.birlik.plans.analysis.Rule;
import kz.birlik.plans.analysis.facts.MeasureFacts;

/** «Проведение мероприятия» as the only completion form: the event is its own proof, whatever came of it. */
public final class OutputOnly implements Rule {

    private final List<String> forms;

    /** @param forms completion forms that name an output and nothing else, in lower case */
    public OutputOnly(List<String> forms) {
        this.forms = List.copyOf(forms);
    }

    @Override
    public void look(MeasureFacts measure, Consumer<Observation> found) {
        if (measure.completionForm() == null) {
            return;
        }
        var form = normalise(measure.completionForm());
        if (forms.contains(form)) {
            found.accept(Inputs.of(measure)
                    .and("completionForm", measure.completionForm())
                    .observed("completion form «%s» is one of the forms that name only an output".formatted(form)));
        }
    }

    /** Photos and publications in brackets prove the event and measure nothing. */
    private static String normalise(String form) {
        return form.toLowerCase(Locale.ROOT)
                .replace('ё', 'е')
                .replaceAll("\\([^)]*\\)", " ")
                .replaceAll("[\\s\\u00a0]+", " ")
                .replaceAll("[\\p{Punct}«»]+$", "")
                .strip();
    }
}
