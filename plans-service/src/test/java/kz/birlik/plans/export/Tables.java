package kz.birlik.plans.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;

import kz.birlik.kit.text.Language;
import kz.birlik.plans.importing.file.ReadFiles;
import kz.birlik.plans.importing.table.Outcome;
import kz.birlik.plans.importing.table.PlanFrame;
import kz.birlik.plans.importing.table.ReadMeasure;
import kz.birlik.plans.importing.table.RowReport;
import kz.birlik.plans.measure.MeasureView;
import kz.birlik.plans.measure.term.Period;

/** The way from measures to a file and back, without a server. */
final class Tables {

    static final Period LIFE = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2028, 12, 31));
    static final String REGION = "110000000";

    private Tables() {}

    static byte[] written(ExportFormat format, Language language, List<MeasureView> measures) {
        var years = new TreeSet<>(LIFE.years());
        measures.forEach(measure -> measure.costs().forEach(cost -> years.add(cost.year())));
        var head = new TableHead(
                language,
                "Проект",
                "План (синтетический)",
                List.copyOf(years),
                measures.stream().anyMatch(measure -> measure.indicator() != null));
        var out = new ByteArrayOutputStream();
        try (var writer = format.open(out)) {
            var writing = new TableWriting(
                    head, new SectionRows(language, List.of()), new ExecutorsCell(language, Map.of()), writer);
            writing.begin();
            for (var measure : measures) {
                writing.measure(measure);
            }
            writing.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static List<RowReport> read(ExportFormat format, byte[] file) {
        try {
            return ReadFiles.reports(file, "plan." + format.ending(), new PlanFrame(LIFE, REGION));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return what a commit would keep of the file: every row that is a measure */
    static List<ReadMeasure> measures(ExportFormat format, byte[] file) {
        return read(format, file).stream()
                .filter(report -> report.outcome() != Outcome.SKIPPED)
                .map(RowReport::measure)
                .toList();
    }

    static MeasureView view(ReadMeasure read) {
        var term = read.term();
        return new MeasureView(
                UUID.randomUUID(),
                UUID.randomUUID(),
                1,
                UUID.randomUUID(),
                null,
                read.number(),
                read.title(),
                read.inItsLanguage(read.completionForm()),
                read.executors().stream()
                        .map(executor -> new MeasureView.ExecutorView(
                                read.inItsLanguage(executor.name()),
                                executor.body(),
                                executor.byAgreement(),
                                executor.lead()))
                        .toList(),
                term == null
                        ? null
                        : new MeasureView.TermView(
                                term.raw(),
                                read.inItsLanguage(term.raw()),
                                term.kind(),
                                null,
                                term.from(),
                                term.to(),
                                term.dueDates()),
                read.costs().stream()
                        .map(cost -> new MeasureView.CostView(cost.year(), cost.thousandKzt()))
                        .toList(),
                read.costTotalThousandKzt(),
                read.inItsLanguage(read.source()),
                read.budgetProgramme(),
                read.inItsLanguage(read.indicator()),
                List.of(),
                null,
                read.inItsLanguage(read.direction()),
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null);
    }
}
