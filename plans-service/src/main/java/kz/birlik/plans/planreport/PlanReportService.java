package kz.birlik.plans.planreport;

import java.nio.file.Path;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import kz.birlik.kit.text.Language;
import kz.birlik.plans.importing.TemporaryFiles;
import kz.birlik.plans.planreport.facts.RunStudy;
import kz.birlik.plans.planreport.section.ReportComposer;
import kz.birlik.plans.planreport.writing.Links;

/** Makes the report of a run; it is whole before anything of it is sent, and the database is let go before it is written. */
@ApplicationScoped
public class PlanReportService {

    private final RunStudy study;
    private final TemporaryFiles files;

    PlanReportService(RunStudy study, TemporaryFiles files) {
        this.study = study;
        this.files = files;
    }

    /** @return a file that the caller sends and deletes */
    Path write(UUID run, ReportFormat format, Language language, Links links) {
        var report = ReportComposer.of(study.of(run), language);
        return files.written(out -> format.writer().write(report, links, out));
    }
}
