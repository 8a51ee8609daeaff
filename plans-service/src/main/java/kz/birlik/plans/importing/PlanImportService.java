package kz.birlik.plans.importing;

import java.util.Map;
import java.util.UUID;
import java.util.function.LongConsumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import kz.birlik.kit.data.audit.Audit;
import kz.birlik.kit.problem.NotFound;
import kz.birlik.plans.http.Versioned;
import kz.birlik.plans.importing.file.FileKind;
import kz.birlik.plans.job.Jobs;
import kz.birlik.plans.plan.PlanRights;

/** What can be done with imports; one method is one use case. */
@ApplicationScoped
public class PlanImportService {

    private final PlanImportRepository imports;
    private final ImportRows rows;
    private final Corrections corrections;
    private final SectionDirections sections;
    private final SourceFiles files;
    private final ImportCommit commits;
    private final PlanRights rights;
    private final Jobs jobs;
    private final Audit audit;

    PlanImportService(
            PlanImportRepository imports,
            ImportRows rows,
            Corrections corrections,
            SectionDirections sections,
            SourceFiles files,
            ImportCommit commits,
            PlanRights rights,
            Jobs jobs,
            Audit audit) {
        this.imports = imports;
        this.rows = rows;
        this.corrections = corrections;
        this.sections = sections;
        this.files = files;
        this.commits = commits;
        this.rights = rights;
        this.jobs = jobs;
        this.audit = audit;
    }

    /** Takes an upload in that passed the gate; reading it is a job. */
    @Transactional
    Versioned<PlanImportView> start(PlanDetails details, UploadedFile file, boolean again) {
        imports.lockFile(file.sha256());
        if (!again) {
            imports.same(details, file.sha256()).ifPresent(earlier -> {
                throw FileKnown.as(earlier);
            });
        }
        var made = new PlanImport(details, file, rights.caller().subject());
        imports.persistAndFlush(made);
        files.store(made.id, file.path());
        jobs.add(ReadingJob.KIND, made.id);
        audit.record("plan-import-started", "plan-import", made.id, null, Map.of("sha256", file.sha256()));
        return new Versioned<>(PlanImportView.of(made, null, null), made.version, false);
    }

    @Transactional
    Versioned<PlanImportView> read(UUID id) {
        var found = visible(id);
        var shown = found.status == ImportStatus.READY || found.status == ImportStatus.COMMITTED;
        return new Versioned<>(
                PlanImportView.of(
                        found,
                        shown ? sections.of(found) : null,
                        shown
                                ? PlanImportView.rows(
                                        rows.all(id),
                                        corrections.of(id),
                                        found.frame().life())
                                : null),
                found.version,
                false);
    }

    @Transactional
    CommitView commit(UUID id, LongConsumer precondition, CommitRequest request) {
        var found = own(id);
        precondition.accept(found.version);
        found.requireReady();
        var made = commits.commit(found, request.chosen());
        audit.record(
                "plan-import-committed",
                "plan-import",
                id,
                null,
                Map.of("planId", made.planId(), "leftOut", made.leftOut()));
        return made;
    }

    /** A file as it was sent. */
    record Source(UUID importId, String name, FileKind kind, String sha256) {

        String mediaType() {
            return kind.mediaType();
        }
    }

    @Transactional
    Source source(UUID id) {
        var found = visible(id);
        if (found.status == ImportStatus.REJECTED) {
            throw new NotFound("source file of plan import", id);
        }
        return new Source(id, found.fileName, found.fileKind, found.fileSha256);
    }

    /** @return the file of an import whose report is there */
    @Transactional
    Source readSource(UUID id) {
        var source = source(id);
        imports.get(id).requireRead();
        return source;
    }

    /** @return the import, for one who may change it */
    PlanImport own(UUID id) {
        var found = visible(id);
        rights.requireEdit(found.level, found.regionKato, found.ownerBody);
        return found;
    }

    String callerSubject() {
        return rights.caller().subject();
    }

    void flush() {
        imports.flush();
    }

    private PlanImport visible(UUID id) {
        var found = imports.get(id);
        if (!rights.maySeeDraft(found.level, found.regionKato, found.ownerBody)) {
            throw new NotFound("plan import", id);
        }
        return found;
    }
}
