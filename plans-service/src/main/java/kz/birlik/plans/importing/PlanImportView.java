package kz.birlik.plans.importing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import kz.birlik.kit.text.LocalizedText;
import kz.birlik.plans.importing.table.MessageCode;
import kz.birlik.plans.importing.table.Outcome;
import kz.birlik.plans.importing.table.ReadMeasure;
import kz.birlik.plans.importing.table.RowMessage;
import kz.birlik.plans.importing.table.RowReport;
import kz.birlik.plans.importing.table.YearCost;
import kz.birlik.plans.label.Labels;
import kz.birlik.plans.measure.executor.Executor;
import kz.birlik.plans.measure.indicator.Indicator;
import kz.birlik.plans.measure.indicator.IndicatorParser;
import kz.birlik.plans.measure.term.Period;
import kz.birlik.plans.measure.term.Term;
import kz.birlik.plans.plan.PlanLevel;

/** An import as the API shows it; its rows stream from the database while they are written out. */
@Schema(name = "PlanImport")
public record PlanImportView(
        UUID id,
        ImportStatus status,
        LocalizedText statusLabel,
        PlanLevel level,

        @Schema(description = "KATO code; absent for a republican plan")
        String region,

        LocalizedText title,
        LocalDate periodFrom,
        LocalDate periodTo,

        @Schema(description = "Concept the plan will be bound to")
        UUID conceptId,

        FileView file,
        @Schema(description = "Filled rows read so far") int rowsRead,

        @Schema(description = "Rows by outcome, once READY", examples = "{\"UNDERSTOOD\":12,\"SKIPPED\":6}")
        Map<String, Integer> counts,

        @Schema(description = "Why it was rejected, in the shape of a problem")
        Map<String, Object> problem,

        @Schema(description = "The plan whose table it corrects; absent for a new plan")
        UUID amends,

        @Schema(description = "The plan made of it, once COMMITTED")
        UUID planId,

        Instant createdAt,

        @Schema(description = "Section rows of the file and the directions their measures get, once READY")
        List<SectionView> sections,

        @Schema(
                type = SchemaType.ARRAY,
                implementation = RowView.class,
                description = "Every filled row of the file in its order, once READY")
        Iterable<RowView> rows) {

    /** The file as it was sent. */
    @Schema(name = "ImportedFile")
    public record FileView(
            String name,
            @Schema(examples = "XLSX") String kind,
            long bytes,
            @Schema(description = "SHA-256 in hex") String sha256) {}

    /** One row of the report. */
    @Schema(name = "ImportRow")
    public record RowView(
            @Schema(description = "Number in the file, going on from sheet to sheet")
            int rowNumber,

            @Schema(
                    description =
                            "First filled cell; in a document T2!A5 is row 5 of its second table and Text!A3 its third paragraph outside of tables",
                    examples = "План!A12")
            String address,

            Outcome outcome,
            LocalizedText outcomeLabel,
            RowMeasureView measure,
            List<MessageView> messages,

            @Schema(description = "Fields its editor corrected; absent when there are none")
            List<FieldCorrectionView> corrections) {}

    /** What the file says and what its editor says instead. */
    @Schema(name = "FieldCorrection")
    public record FieldCorrectionView(
            @Schema(examples = "term") String field,
            @Schema(description = "Text of the file") String raw,
            String corrected,
            Instant at) {}

    /** A row read as a measure. */
    @Schema(name = "ImportRowMeasure")
    public record RowMeasureView(
            String number,
            LocalizedText title,
            String completionForm,
            List<Executor> executors,
            @Schema(name = "ImportTerm") Term term,
            List<YearCost> costs,

            @Schema(description = "The stated total, thousand tenge with one decimal")
            BigDecimal costTotalThousandKzt,

            String source,
            String budgetProgramme,
            String indicator,

            @Schema(description = "What the words of the indicator read as; a guess that an editor confirms later")
            List<Indicator> indicators,

            @Schema(description = "Section row above it") String direction) {

        static RowMeasureView of(ReadMeasure measure, Period life) {
            return measure == null
                    ? null
                    : new RowMeasureView(
                            measure.number(),
                            measure.title(),
                            measure.completionForm(),
                            measure.executors(),
                            measure.term(),
                            measure.costs(),
                            measure.costTotalThousandKzt(),
                            measure.source(),
                            measure.budgetProgramme(),
                            measure.indicator(),
                            read(measure, life),
                            measure.direction());
        }
    }

    private static List<Indicator> read(ReadMeasure measure, Period life) {
        return IndicatorParser.parse(measure.inItsLanguage(measure.indicator()), life);
    }

    /** One thing the report says of a row. */
    @Schema(name = "ImportMessage")
    public record MessageView(
            MessageCode code,

            @Schema(description = "INFO explains, WARNING makes the row a guess, ERROR keeps it out")
            MessageCode.Level level,

            @Schema(description = "The cell it is about", examples = "План!G12")
            String address,

            LocalizedText text) {

        static MessageView of(RowMessage message) {
            return new MessageView(message.code(), message.code().level(), message.address(), MessageText.of(message));
        }
    }

    static RowView row(RowReport row, Corrections.OfRow corrected, Period life) {
        var corrections = corrected == null || corrected.fields().isEmpty()
                ? null
                : corrected.fields().entrySet().stream()
                        .map(entry -> new FieldCorrectionView(
                                entry.getKey(),
                                entry.getValue().raw(),
                                entry.getValue().corrected(),
                                entry.getValue().at()))
                        .toList();
        return new RowView(
                row.rowNumber(),
                row.address(),
                row.outcome(),
                Labels.of(row.outcome()),
                RowMeasureView.of(row.measure(), life),
                row.messages().stream().map(MessageView::of).toList(),
                corrections);
    }

    static Iterable<RowView> rows(Iterable<RowReport> reports, Map<Integer, Corrections.OfRow> corrected, Period life) {
        return () -> {
            var all = reports.iterator();
            return new java.util.Iterator<>() {
                @Override
                public boolean hasNext() {
                    return all.hasNext();
                }

                @Override
                public RowView next() {
                    var row = all.next();
                    return PlanImportView.row(row, corrected.get(row.rowNumber()), life);
                }
            };
        };
    }

    static PlanImportView of(PlanImport made, List<SectionView> sections, Iterable<RowView> rows) {
        return new PlanImportView(
                made.id,
                made.status,
                Labels.of(made.status),
                made.level,
                made.regionKato,
                made.title,
                made.periodFrom,
                made.periodTo,
                made.conceptId,
                new FileView(made.fileName, made.fileKind.name(), made.fileBytes, made.fileSha256),
                made.rowsRead,
                made.counts,
                made.problem == null ? null : made.problem.shown(),
                made.amends,
                made.planId,
                made.createdAt,
                sections,
                rows);
    }
}
