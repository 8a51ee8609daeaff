package kz.birlik.plans.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.LongConsumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jboss.logging.Logger;

import kz.birlik.kit.data.audit.Audit;
import kz.birlik.kit.problem.Conflict;
import kz.birlik.plans.http.Versioned;
import kz.birlik.plans.importing.ImportSettings;
import kz.birlik.plans.importing.file.FileLimits;
import kz.birlik.plans.report.ReportAccess;

/** What can be done with evidence; whoever may write a report may add to it, whoever takes part in it may read it. */
@ApplicationScoped
public class EvidenceService {

    private static final Logger LOG = Logger.getLogger(EvidenceService.class);

    private final EvidenceRepository evidence;
    private final EvidenceParts parts;
    private final EvidenceScanner scanner;
    private final EvidenceSettings settings;
    private final ImportSettings imports;
    private final ReportAccess reports;
    private final Audit audit;

    EvidenceService(
            EvidenceRepository evidence,
            EvidenceParts parts,
            EvidenceScanner scanner,
            EvidenceSettings settings,
            ImportSettings imports,
            ReportAccess reports,
            Audit audit) {
        this.evidence = evidence;
        this.parts = parts;
        this.scanner = scanner;
        this.settings = settings;
        this.imports = imports;
        this.reports = reports;
        this.audit = audit;
    }

    /** Looks at the file before any transaction: a scanner may take its time. */
    AdmittedFile admit(Path file, String name) throws IOException {
        var kind = new EvidenceGate(limits()).check(file, name);
        var scan = scan(out -> Files.copy(file, out));
        if (scan == ScanState.INFECTED) {
            throw UnacceptableEvidence.infected();
        }
        return AdmittedFile.of(file, name, kind, scan);
    }

    /** What an Office file may unpack to is as in an import; each sheet is a part, and no other bound is on them. */
    private FileLimits limits() {
        var usual = imports.limits();
        return new FileLimits(
                settings.maxFileSize().asLongValue(),
                usual.inflatedBytes(),
                usual.ratio(),
                usual.entries(),
                usual.rows(),
                usual.columns(),
                usual.entries());
    }

    /** A scanner out of reach must not stop the reports of a country; the file says that nobody looked, and is offered again. */
    private ScanState scan(EvidenceScanner.FileContent file) {
        try {
            return scanner.scan(file);
        } catch (IOException unreachable) {
            LOG.warnf("A file stays unscanned for now: %s", unreachable.toString());
            return ScanState.UNSCANNED;
        }
    }

    @Transactional
    public void requireWritable(UUID report) {
        reports.requireWritable(report, "ADD_EVIDENCE");
    }

    @Transactional
    Versioned<EvidenceView> add(UUID report, AdmittedFile file) {
        reports.requireWritable(report, "ADD_EVIDENCE");
        if (evidence.of(report).size() >= settings.maxFiles()) {
            throw new Conflict(
                    "too-many-files", "A report keeps at most %d files.".formatted(settings.maxFiles()), Map.of());
        }
        var added = new Evidence(report, file);
        evidence.persistAndFlush(added);
        parts.store(added.id, file.path());
        audit.record(
                "evidence-added",
                "report",
                report,
                null,
                Map.of("evidenceId", added.id, "sha256", added.sha256, "scan", added.scan));
        return new Versioned<>(EvidenceView.of(added), added.version, false);
    }

    @Transactional
    List<EvidenceView> list(UUID report) {
        reports.requireInsider(report);
        return evidence.of(report).stream().map(EvidenceView::of).toList();
    }

    @Transactional
    Versioned<EvidenceView> read(UUID report, UUID id) {
        reports.requireInsider(report);
        var found = evidence.get(report, id);
        if (found.scan == ScanState.INFECTED) {
            throw new Conflict("file-infected", "The virus scanner found something in the file; it is not given out.");
        }
        return new Versioned<>(EvidenceView.of(found), found.version, false);
    }

    @Transactional
    void remove(UUID report, UUID id, LongConsumer precondition) {
        reports.requireWritable(report, "REMOVE_EVIDENCE");
        var found = evidence.get(report, id);
        precondition.accept(found.version);
        evidence.delete(found);
        audit.record("evidence-removed", "report", report, null, Map.of("evidenceId", id, "sha256", found.sha256));
    }
}
