package kz.birlik.plans.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import kz.birlik.kit.problem.GuardFailed;
import kz.birlik.kit.problem.IllegalTransition;
import kz.birlik.kit.problem.Missing;
import kz.birlik.kit.text.LocalizedText;
import kz.birlik.plans.concept.ActRef;

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

    long version() {
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
            throw new IllegalTransition(status.name(), action, names(status.next()));
        }
    }

    /** @return whether anything may still be done about it: it is not closed */
    public boolean isOpen() {
        return status != PlanStatus.CLOSED;
    }

    public void requireOpen(String action) {
        if (!isOpen()) {
            throw new IllegalTransition(status.name(), action, List.of());
        }
    }

    void describe(LocalizedText title, LocalDate from, LocalDate to) {
        requireEditable("EDIT");
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
     * @throws GuardFailed when there is nothing to approve
     */
    void approve(ActRef act, LocalDate today) {
        if (!status.leadsTo(PlanStatus.APPROVED)) {
            throw new IllegalTransition(status.name(), PlanStatus.APPROVED.name(), names(status.next()));
        }
        if (measureCount == 0) {
            throw new GuardFailed(
                    "APPROVED", List.of(new Missing("measures", "A plan without measures cannot be approved.", null)));
        }
        if (act.date().isAfter(today)) {
            throw new GuardFailed(
                    "APPROVED",
                    List.of(new Missing(
                            "act", "The act is dated %s, after today.".formatted(act.date()), act.number())));
        }
        status = PlanStatus.APPROVED;
        approvalAct = act;
        approvedOn = act.date();
        reviewReason = null;
    }

    /** @return false when the plan has ended and nothing is left to review */
    boolean requireReview(ReviewReason reason) {
        if (!status.leadsTo(PlanStatus.REVIEW_REQUIRED)) {
            return false;
        }
        status = PlanStatus.REVIEW_REQUIRED;
        reviewReason = reason;
        return true;
    }

    private void move(PlanStatus next) {
        if (!status.leadsTo(next)) {
            throw new IllegalTransition(status.name(), next.name(), names(status.next()));
        }
        status = next;
        if (next != PlanStatus.REVIEW_REQUIRED) {
            reviewReason = null;
        }
    }

    private static List<String> names(List<PlanStatus> states) {
        return states.stream().map(Enum::name).toList();
    }
}
