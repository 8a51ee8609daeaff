package kz.birlik.plans.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import kz.birlik.kit.text.LocalizedText;
import kz.birlik.plans.concept.ActRef;
import kz.birlik.plans.edition.PlanEdition;

/** A plan of work: a table of measures for a period, and the state that says what may be done with it. */
@Entity
public class Plan {

    @Id
    UUID id;

    @Enumerated(EnumType.STRING)
    PlanLevel level;

    String regionKato;
    String ownerBody;

    @JdbcTypeCode(SqlTypes.JSON)
    LocalizedText title;

    LocalDate periodFrom;
    LocalDate periodTo;
    UUID conceptId;
    Integer conceptEdition;

    @Enumerated(EnumType.STRING)
    PlanStatus status;

    int edition;

    @JdbcTypeCode(SqlTypes.JSON)
    ActRef approvalAct;

    LocalDate approvedOn;

    @JdbcTypeCode(SqlTypes.JSON)
    ReviewReason reviewReason;

    int measureCount;

    /** The corrected table that waits for its act, or null. */
    Integer pendingEdition;

    LocalDate closedOn;

    @Enumerated(EnumType.STRING)
    ClosureReason closureReason;

    @JdbcTypeCode(SqlTypes.JSON)
    ActRef closureAct;

    Instant createdAt;

    @Version
    long version;

    protected Plan() {}

    /** A draft from an import; its first edition is that of the file. */
    public Plan(
            UUID id,
            PlanLevel level,
            String regionKato,
            String ownerBody,
            LocalizedText title,
            LocalDate from,
            LocalDate to,
            int measures) {
        this.id = id;
        this.level = level;
        this.regionKato = regionKato;
        this.ownerBody = ownerBody;
        this.title = title;
        this.periodFrom = from;
        this.periodTo = to;
        this.status = PlanStatus.DRAFT;
        this.edition = 1;
        this.measureCount = measures;
        this.createdAt = Instant.now();
    }

    public UUID id() {
        return id;
    }

    public int edition() {
        return edition;
    }

    public PlanLevel level() {
        return level;
    }

    public String regionKato() {
        return regionKato;
    }

    public String ownerBody() {
        return ownerBody;
    }

    public UUID conceptId() {
        return conceptId;
    }

    public int measureCount() {
        return measureCount;
    }

    public LocalizedText title() {
        return title;
    }

    public LocalDate periodFrom() {
        return periodFrom;
    }

    public LocalDate periodTo() {
        return periodTo;
    }

    public Integer pendingEdition() {
        return pendingEdition;
    }

    public long version() {
        return version;
    }

    /** @return whether anyone may read it: it was approved once, whatever became of it */
    public boolean isPublished() {
        return approvedOn != null;
    }

    public void bindTo(UUID concept, Integer edition) {
        this.conceptId = concept;
        this.conceptEdition = edition;
    }

    public void requireEditable(String action) {
        if (!status.isEditable()) {
            throw status.illegal(action);
        }
    }

    /** @return whether anything may still be done about it: it is not closed */
    public boolean isOpen() {
        return status != PlanStatus.CLOSED;
    }

    public void requireOpen(String action) {
        if (!isOpen()) {
            throw status.illegal(action);
        }
    }

    public PlanTables tables() {
        return new PlanTables(status, edition, pendingEdition, isPublished());
    }

    /** @return the number of the edition that is to be written */
    public int openCorrection() {
        tables().requireCorrectable();
        pendingEdition = edition + 1;
        return pendingEdition;
    }

    public void withdrawCorrection(int edition) {
        if (!tables().isPending(edition)) {
            throw status.illegal("WITHDRAW");
        }
        pendingEdition = null;
    }

    void describe(LocalizedText title, LocalDate from, LocalDate to) {
        requireEditable("EDIT");
        PlanGuards.unsigned(this, title, from, to);
        this.title = title;
        this.periodFrom = from;
        this.periodTo = to;
    }

    void submit() {
        move(PlanStatus.SUBMITTED);
    }

    void sendBack() {
        move(PlanStatus.DRAFT);
    }

    /**
     * @param act what approves it (order № 260 of 29.10.2024 asks for an act)
     * @param table the edition that comes into force: the correction that waits, or the only one there is
     * @throws kz.birlik.kit.problem.GuardFailed when there is nothing to approve
     */
    public void approve(ActRef act, LocalDate today, PlanEdition table) {
        if (!tables().isPending(table.number())) {
            status.requireNext(PlanStatus.APPROVED);
        }
        PlanGuards.approval(this, table.measureCount(), act, today);
        status = PlanStatus.APPROVED;
        approvalAct = act;
        approvedOn = approvedOn == null ? act.date() : approvedOn;
        reviewReason = null;
        edition = table.number();
        measureCount = table.measureCount();
        pendingEdition = null;
    }

    /** @param act what ends it; may be absent for a plan that ran out */
    void close(ClosureReason reason, ActRef act, LocalDate today) {
        status.requireNext(PlanStatus.CLOSED);
        PlanGuards.closure(this, reason, act, today);
        move(PlanStatus.CLOSED);
        closedOn = act == null ? today : act.date();
        closureReason = reason;
        closureAct = act;
    }

    /** @return false when the plan has ended and nothing is left to review */
    boolean requireReview(ReviewReason reason) {
        var open = status.leadsTo(PlanStatus.REVIEW_REQUIRED);
        status = open ? PlanStatus.REVIEW_REQUIRED : status;
        reviewReason = open ? reason : reviewReason;
        return open;
    }

    private void move(PlanStatus next) {
        status.requireNext(next);
        status = next;
        if (next != PlanStatus.REVIEW_REQUIRED) {
            reviewReason = null;
        }
    }
}
