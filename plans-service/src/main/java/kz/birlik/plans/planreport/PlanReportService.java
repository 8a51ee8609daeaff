package kz.birlik.plans.planreport;

import java.nio.file.Path;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import kz.birlik.kit.text.Language;
import kz.birlik.plans.analysis.ReadingTurns;
import kz.birlik.plans.importing.TemporaryFiles;
import kz.birlik.plans.planreport.facts.RunStudy;
import kz.birlik.plans.planreport.section.ReportComposer;
import kz.birlik.plans.planreport.writing.Links;

/** Makes the report of a run; it is whole before anything of it is sent, and the database is let go before it is written. */
@ApplicationScoped
public class PlanReportService {

    private final RunStudy study;
    private final TemporaryFiles files;
    private final ReadingTurns turns;

    PlanReportService(RunStudy study, TemporaryFiles files, ReadingTurns turns) {
        this.study = study;
        this.files = files;
        this.turns = turns;
    }

    /**
     * @return a file that the caller sends and deletes
     * @throws kz.birlik.plans.analysis.AnalysisBusy when other runs are being read and no turn came in time
     */
    Path write(UUID run, ReportFormat format, Language language, Links links) {
        return turns.take(() -> {
            var report = ReportComposer.of(study.of(run), language);
            return files.written(out -> format.writer().write(report, links, out));
        });
    }
}
