package kz.birlik.plans.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import kz.birlik.kit.text.LocalizedText;
import kz.birlik.plans.concept.ActRef;
import kz.birlik.plans.label.Labels;
import kz.birlik.plans.measure.indicator.Indicator;
import kz.birlik.plans.measure.term.TermKind;

/** A measure as the API shows it. */
@Schema(name = "Measure")
public record MeasureView(
        UUID id,
        UUID planId,

        @Schema(description = "Edition of the plan it belongs to")
        int edition,

        @Schema(
                description =
                        "Stays the same over the editions of the plan; reports of execution belong to it. It is the id of the measure in the edition that brought it in")
        UUID lineId,

        @Schema(description = "The same measure in the edition before; absent when this edition brought it in")
        UUID continues,

        @Schema(description = "Number as the plan wrote it", examples = "3.1")
        String number,

        LocalizedText title,

        @Schema(description = "What completes it, as the plan wrote it")
        LocalizedText completionForm,

        List<ExecutorView> executors,
        TermView term,
        List<CostView> costs,

        @Schema(description = "The stated total, thousand tenge with one decimal", examples = "1200.5")
        BigDecimal costTotalThousandKzt,

        @Schema(description = "Source of the money as the plan wrote it")
        LocalizedText source,

        String budgetProgramme,

        @Schema(description = "Own indicator as the plan wrote it")
        LocalizedText indicator,

        @Schema(description = "Own indicators by figures; guessed ones were read from the words above")
        List<Indicator> indicators,

        @Schema(description = "Line of the measure of a higher plan that this one carries out at home")
        UUID parentLineId,

        @Schema(description = "Section row above it in the table")
        LocalizedText direction,

        @Schema(description = "Direction of the concept it belongs to")
        UUID directionId,

        @Schema(description = "Task of the concept it carries out")
        UUID taskId,

        @Schema(description = "Indicators of the concept it serves")
        List<UUID> indicatorIds,

        @Schema(description = "Row of the imported file it came from")
        Integer sourceRow,

        @Schema(description = "What has become of it; absent until the plan is approved")
        MeasureStatus status,

        LocalizedText statusLabel,

        @Schema(description = "The act that took it off control, if one did")
        OffControlView offControl) {

    /** Since when nobody owes it any more. */
    @Schema(name = "OffControl")
    public record OffControlView(LocalDate on, ActRef act, String reason) {

        static OffControlView of(OffControl off) {
            return off == null ? null : new OffControlView(off.offOn, off.act, off.reason);
        }
    }

    /** A body that carries it out. */
    @Schema(name = "MeasureExecutor")
    public record ExecutorView(
            @Schema(description = "As the plan wrote it") LocalizedText name,

            @Schema(description = "Code of the registered body, when the name is one")
            String body,

            boolean byAgreement,
            boolean lead) {}

    /** When it is due. */
    @Schema(name = "Term")
    public record TermView(
            @Schema(description = "The wording that was read")
            String raw,

            @Schema(description = "The wordings of the Kazakh and the Russian text")
            LocalizedText wording,

            @Schema(description = "Absent when the wording was not understood")
            TermKind kind,

            LocalizedText kindLabel,
            LocalDate from,
            LocalDate to,

            @Schema(description = "Empty when nothing is ever due")
            List<LocalDate> dueDates) {}

    /** What it costs in a year. */
    @Schema(name = "YearCost")
    public record CostView(
            int year, @Schema(examples = "1200.5") BigDecimal thousandKzt) {}

    /** @param progress null for a measure of a plan that was not approved yet */
    static MeasureView of(FullMeasure full, MeasureProgress progress, LocalDate day) {
        var measure = full.measure();
        var status = progress == null ? null : progress.on(day);
        return new MeasureView(
                measure.id,
                measure.planId,
                measure.edition,
                measure.lineId,
                measure.continues,
                measure.number,
                measure.title,
                measure.completionForm,
                full.executors().stream()
                        .map(executor ->
                                new ExecutorView(executor.name, executor.body, executor.byAgreement, executor.lead))
                        .toList(),
                term(measure),
                full.costs().stream()
                        .map(cost -> new CostView(cost.year, cost.thousandKzt))
                        .toList(),
                measure.costTotal,
                measure.source,
                measure.budgetProgramme,
                measure.indicator,
                full.indicators().stream().map(MeasureIndicator::value).toList(),
                measure.parentLineId,
                measure.direction,
                measure.directionId,
                measure.taskId,
                measure.indicatorIds,
                measure.sourceRow,
                status,
                Labels.of(status),
                progress == null ? null : OffControlView.of(progress.offControl()));
    }

    private static TermView term(Measure measure) {
        return measure.termRaw == null
                ? null
                : new TermView(
                        measure.termRaw,
                        measure.termWording,
                        measure.termKind,
                        Labels.of(measure.termKind),
                        measure.termFrom,
                        measure.termTo,
                        measure.dueDates);
    }
}
