package kz.birlik.plans.feedback;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

/** A citizen's comment by what became of it; what it says stays with feedback-service. */
@Entity
public class FollowedProposal {

    /** What became of it. */
    public enum Outcome {
        ACCEPTED,
        PARTLY,
        REJECTED
    }

    @Id
    UUID commentId;

    UUID conceptId;
    UUID provisionId;

    @Enumerated(EnumType.STRING)
    Outcome outcome;

    LocalDate disposedOn;

    protected FollowedProposal() {}

    FollowedProposal(UUID commentId) {
        this.commentId = commentId;
    }

    void take(DispositionHandler.Disposed fact) {
        conceptId = fact.conceptId();
        provisionId = fact.changedProvisionId() == null ? fact.provisionId() : fact.changedProvisionId();
        outcome = fact.outcome();
        disposedOn = fact.disposedOn();
    }

    public UUID commentId() {
        return commentId;
    }

    public UUID conceptId() {
        return conceptId;
    }

    public UUID provisionId() {
        return provisionId;
    }

    public Outcome outcome() {
        return outcome;
    }
}
