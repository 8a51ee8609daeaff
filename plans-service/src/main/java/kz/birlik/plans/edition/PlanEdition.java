package kz.birlik.plans.edition;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import kz.birlik.plans.concept.ActRef;
import kz.birlik.plans.plan.ReviewReason;

/** One whole table of a plan, with the act it came into force by. */
@Entity
@IdClass(PlanEdition.Key.class)
public class PlanEdition {

    /** Editions are counted from 1 within a plan. */
    public record Key(UUID planId, int number) implements Serializable {}

    @Id
    UUID planId;

    @Id
    int number;

    UUID importId;
    LocalDate validFrom;
    Instant createdAt;
    int measureCount;

    @JdbcTypeCode(SqlTypes.JSON)
    ActRef approvalAct;

    LocalDate approvedOn;

    @JdbcTypeCode(SqlTypes.JSON)
    ReviewReason reviewReason;

    protected PlanEdition() {}

    /** @param validFrom first day, or null for a correction, whose act will say it */
    public PlanEdition(UUID planId, int number, UUID importId, LocalDate validFrom, int measureCount) {
        this.planId = planId;
        this.number = number;
        this.importId = importId;
        this.validFrom = validFrom;
        this.createdAt = Instant.now();
        this.measureCount = measureCount;
    }

    public int number() {
        return number;
    }

    public int measureCount() {
        return measureCount;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public LocalDate approvedOn() {
        return approvedOn;
    }

    /** @return the act it came into force by, or null */
    public ActRef approvalAct() {
        return approvalAct;
    }

    /** @return the import that brought its table in */
    public UUID importId() {
        return importId;
    }

    public boolean isApproved() {
        return approvedOn != null;
    }

    /** @param from first day of its validity; a first edition keeps the start of the plan */
    public void approve(ActRef act, LocalDate from) {
        approvalAct = act;
        approvedOn = act.date();
        validFrom = validFrom == null ? from : validFrom;
    }

    /** Stays with the edition when a later one has put things right. */
    public void reviewed(ReviewReason reason) {
        reviewReason = reason;
    }
}
