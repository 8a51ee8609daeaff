package kz.birlik.plans.importing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import kz.birlik.kit.http.Ids;
import kz.birlik.kit.problem.IllegalTransition;
import kz.birlik.kit.text.LocalizedText;
import kz.birlik.plans.importing.file.FileKind;
import kz.birlik.plans.importing.table.Outcome;
import kz.birlik.plans.importing.table.PlanFrame;
import kz.birlik.plans.measure.term.Period;
import kz.birlik.plans.plan.PlanLevel;

/** One upload of a plan and what became of it. */
@Entity
public class PlanImport {

    @Id
    UUID id;

    @Enumerated(EnumType.STRING)
    ImportStatus status;

    @Enumerated(EnumType.STRING)
    PlanLevel level;

    String regionKato;

    @JdbcTypeCode(SqlTypes.JSON)
    LocalizedText title;

    LocalDate periodFrom;
    LocalDate periodTo;
    UUID conceptId;
    String ownerBody;
    String createdBy;
    Instant createdAt;
    String fileName;

    @Enumerated(EnumType.STRING)
    FileKind fileKind;

    long fileBytes;
    String fileSha256;
    int rowsRead;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, Integer> counts = Map.of();

    @JdbcTypeCode(SqlTypes.JSON)
    ImportProblem problem;

    @JdbcTypeCode(SqlTypes.JSON)
    List<String> sections = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    List<ConfirmedDirection> directions = List.of();

    int corrections;
    UUID planId;

    /** The plan that the file corrects, or null for a new plan. */
    UUID amends;

    @Version
    long version;

    protected PlanImport() {}

    PlanImport(PlanDetails details, UploadedFile file, String createdBy) {
        this.id = Ids.next();
        this.status = ImportStatus.READING;
        this.level = details.level();
        this.regionKato = details.region();
        this.title = details.title();
        this.periodFrom = details.periodFrom();
        this.periodTo = details.periodTo();
        this.conceptId = details.conceptId();
        this.amends = details.amends();
        this.ownerBody = details.ownerBody();
        this.createdBy = createdBy;
        this.createdAt = Instant.now();
        this.fileName = file.name();
        this.fileKind = file.kind();
        this.fileBytes = file.bytes();
        this.fileSha256 = file.sha256();
    }

    PlanFrame frame() {
        return new PlanFrame(new Period(periodFrom, periodTo), regionKato);
    }

    void progressed(int rows) {
        rowsRead = rows;
    }

    void ready(int rows, Map<String, Integer> outcomes, List<String> sections) {
        require(ImportStatus.READING, "READY");
        status = ImportStatus.READY;
        rowsRead = rows;
        recounted(outcomes, sections);
    }

    /** A correction may change what a row is, and which sections measures stand under; even one that changes neither is a new version. */
    void recounted(Map<String, Integer> outcomes, List<String> sections) {
        counts = outcomes;
        this.sections = sections;
        corrections++;
    }

    void confirm(List<ConfirmedDirection> confirmed) {
        requireReady();
        directions = List.copyOf(confirmed);
    }

    void rejected(ImportProblem why) {
        require(ImportStatus.READING, "REJECTED");
        status = ImportStatus.REJECTED;
        problem = why;
        rowsRead = 0;
        counts = Map.of();
    }

    void committed(UUID plan) {
        require(ImportStatus.READY, "COMMITTED");
        status = ImportStatus.COMMITTED;
        planId = plan;
    }

    void requireReady() {
        require(ImportStatus.READY, "COMMITTED");
    }

    /** Its report is there, committed or not. */
    void requireRead() {
        if (status != ImportStatus.COMMITTED) {
            require(ImportStatus.READY, "READ");
        }
    }

    int count(Outcome outcome) {
        return counts.getOrDefault(outcome.name(), 0);
    }

    private void require(ImportStatus from, String next) {
        if (status != from) {
            throw new IllegalTransition(status.name(), next, legalNext());
        }
    }

    private List<String> legalNext() {
        return switch (status) {
            case READING -> List.of("READY", "REJECTED");
            case READY -> List.of("COMMITTED");
            case REJECTED, COMMITTED -> List.of();
        };
    }
}
