package kz.birlik.plans.measure;

import java.util.List;

import kz.birlik.kit.text.LocalizedText;
import kz.birlik.plans.analysis.MeasureFacts;
import kz.birlik.plans.plan.Plan;

/** A measure with what belongs to it, read together. */
public record FullMeasure(
        Measure measure, List<MeasureExecutor> executors, List<MeasureCost> costs, List<MeasureIndicator> indicators) {

    /** @return what the plan says of it, without what has become of it */
    public MeasureView view() {
        return MeasureView.of(this, null, null);
    }

    /** @return what the rules of the analysis look at */
    public MeasureFacts facts(Plan plan) {
        return new MeasureFacts(
                measure.id,
                plan.id(),
                measure.edition,
                plan.regionKato(),
                plan.periodFrom(),
                plan.periodTo(),
                measure.number,
                measure.sourceRow,
                measure.title,
                said(measure.completionForm),
                executors.stream()
                        .map(executor ->
                                new MeasureFacts.Executor(executor.name.either(), executor.body, executor.byAgreement))
                        .toList(),
                measure.termRaw,
                measure.dueDates,
                measure.costTotal,
                said(measure.source),
                ownIndicator(),
                measure.indicatorIds);
    }

    /** An indicator said by an editor counts as one, though the table has no words for it. */
    private String ownIndicator() {
        return measure.indicator != null || indicators.isEmpty()
                ? said(measure.indicator)
                : said(indicators.get(0).name);
    }

    private static String said(LocalizedText words) {
        return words == null ? null : words.either();
    }
}
