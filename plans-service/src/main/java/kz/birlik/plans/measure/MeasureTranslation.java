package kz.birlik.plans.measure;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import kz.birlik.kit.text.LocalizedText;
import kz.birlik.plans.importing.table.ReadMeasure;
import kz.birlik.plans.measure.executor.Executor;
import kz.birlik.plans.measure.executor.ExecutorTwins;
import kz.birlik.plans.measure.indicator.Indicator;
import kz.birlik.plans.measure.indicator.IndicatorParser;
import kz.birlik.plans.measure.term.Period;

/**
 * The words that the twin of a plan adds to a measure: only those that are missing in its language, null where none is.
 *
 * @param executors names by the place of the executor, from 1
 * @param indicators names by the id of an own indicator
 */
public record MeasureTranslation(
        UUID measure,
        LocalizedText title,
        LocalizedText completionForm,
        LocalizedText term,
        LocalizedText source,
        LocalizedText indicator,
        LocalizedText direction,
        Map<Integer, LocalizedText> executors,
        Map<UUID, LocalizedText> indicators) {

    /** @param life of the plan, by which figures in the words of the indicator are read */
    public static MeasureTranslation of(MeasureView measure, ReadMeasure twin, Period life) {
        var term = measure.term() == null ? null : measure.term().wording();
        return new MeasureTranslation(
                measure.id(),
                missing(measure.title(), twin, twin.title().in(twin.language())),
                missing(measure.completionForm(), twin, twin.completionForm()),
                missing(term, twin, twin.term() == null ? null : twin.term().raw()),
                missing(measure.source(), twin, twin.source()),
                missing(measure.indicator(), twin, twin.indicator()),
                missing(measure.direction(), twin, twin.direction()),
                executors(measure, twin),
                indicators(measure, twin, life));
    }

    public boolean isEmpty() {
        return title == null
                && completionForm == null
                && term == null
                && source == null
                && indicator == null
                && direction == null
                && executors.isEmpty()
                && indicators.isEmpty();
    }

    private static LocalizedText missing(LocalizedText there, ReadMeasure twin, String words) {
        return there == null || there.in(twin.language()) == null ? twin.inItsLanguage(words) : null;
    }

    private static Map<Integer, LocalizedText> executors(MeasureView measure, ReadMeasure twin) {
        var pairs = ExecutorTwins.of(
                measure.executors().stream().map(MeasureView.ExecutorView::body).toList(),
                twin.executors().stream().map(Executor::body).toList());
        var names = new HashMap<Integer, LocalizedText>();
        for (var place = 0; place < measure.executors().size(); place++) {
            var named = measure.executors().get(place).name();
            var position = place + 1;
            pairs.twinOf(place)
                    .map(other ->
                            missing(named, twin, twin.executors().get(other).name()))
                    .ifPresent(name -> names.put(position, name));
        }
        return names;
    }

    private static Map<UUID, LocalizedText> indicators(MeasureView measure, ReadMeasure twin, Period life) {
        var read = IndicatorParser.parse(twin.inItsLanguage(twin.indicator()), life);
        var names = new HashMap<UUID, LocalizedText>();
        for (var named : Indicator.inBoth(measure.indicators(), read)) {
            names.put(named.id(), named.name());
        }
        measure.indicators().forEach(kept -> names.remove(kept.id(), kept.name()));
        return names;
    }
}
