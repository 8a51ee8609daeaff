package kz.birlik.plans.concept;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import kz.birlik.kit.problem.InvalidRequest;
import kz.birlik.kit.text.LocalizedText;

/** A concept as we last heard of it. */
@Entity
public class FollowedConcept {

    /** Whether plans may still be bound to it. */
    public enum Status {
        IN_FORCE,
        REPEALED
    }

    /** A change of the concept by another act. */
    public record Amendment(int edition, ActRef act, LocalDate amendedOn) {}

    /** How it lost force. */
    public record Repeal(LocalDate repealedOn, ActRef act, UUID successorConceptId, String reason) {}

    @Id
    UUID id;

    String code;

    @JdbcTypeCode(SqlTypes.JSON)
    LocalizedText title;

    String sphere;
    int edition;

    @Enumerated(EnumType.STRING)
    Status status;

    LocalDate inForceFrom;
    LocalDate inForceTo;

    @JdbcTypeCode(SqlTypes.JSON)
    ActRef approvalAct;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Amendment> amendments = new ArrayList<>();

    @JdbcTypeCode(SqlTypes.JSON)
    Repeal repeal;

    protected FollowedConcept() {}

    FollowedConcept(UUID id) {
        this.id = id;
        this.status = Status.IN_FORCE;
    }

    /** What an amendment or a repeal has said stands, though it was heard before: a replayed event comes late. */
    void describe(ConceptFacts.InForce fact) {
        code = fact.code();
        title = fact.title();
        sphere = fact.sphere();
        edition = Math.max(edition, fact.edition());
        approvalAct = fact.approvalAct();
        inForceFrom = fact.inForce().from();
        inForceTo = repeal == null ? fact.inForce().to() : repeal.repealedOn();
    }

    /** Each amendment adds to the list, in the order of editions; one that comes late overwrites nothing and is not lost. */
    void amended(ConceptFacts.Amended fact) {
        edition = Math.max(edition, fact.edition());
        var all = new ArrayList<>(amendments);
        all.add(new Amendment(fact.edition(), fact.act(), fact.amendedOn()));
        all.sort(Comparator.comparingInt(Amendment::edition));
        amendments = all;
    }

    void repealed(ConceptFacts.Repealed fact) {
        status = Status.REPEALED;
        repeal = new Repeal(fact.repealedOn(), fact.act(), fact.successorConceptId(), fact.reason());
        inForceTo = fact.repealedOn();
    }

    /** @throws InvalidRequest naming the field, for one that lost force: nothing new is planned to carry it out */
    public void requireInForce(String field) {
        if (status == Status.REPEALED) {
            throw new InvalidRequest(
                    field, "The concept %s lost force on %s.".formatted(code == null ? id : code, repeal.repealedOn()));
        }
    }

    /** @return how it lost force, or null */
    public Repeal repeal() {
        return repeal;
    }

    public UUID id() {
        return id;
    }

    public int edition() {
        return edition;
    }

    public String code() {
        return code;
    }

    public LocalizedText title() {
        return title;
    }

    public Status status() {
        return status;
    }
}
