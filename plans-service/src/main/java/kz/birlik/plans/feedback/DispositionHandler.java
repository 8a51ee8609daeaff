package kz.birlik.plans.feedback;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import kz.birlik.kit.data.inbox.EventHandler;
import kz.birlik.kit.data.inbox.LatestSeen;
import kz.birlik.kit.data.inbox.ReceivedEvent;

/** Keeps what became of each comment; a corrected answer comes again, and the later one stands. */
@ApplicationScoped
public class DispositionHandler implements EventHandler {

    private static final String DISPOSED = "kz.birlik.comment.disposed.v1";

    private final FollowedProposals proposals;
    private final LatestSeen latest;

    DispositionHandler(FollowedProposals proposals, LatestSeen latest) {
        this.proposals = proposals;
        this.latest = latest;
    }

    /** The members we read; whatever else the event carries is passed over. */
    record Disposed(
            UUID commentId,
            UUID conceptId,
            UUID provisionId,
            UUID changedProvisionId,
            FollowedProposal.Outcome outcome,
            LocalDate disposedOn) {

        Disposed {
            Objects.requireNonNull(commentId, "commentId");
            Objects.requireNonNull(conceptId, "conceptId");
            Objects.requireNonNull(outcome, "outcome");
            Objects.requireNonNull(disposedOn, "disposedOn");
        }
    }

    @Override
    public String name() {
        return "plans-of-feedback";
    }

    @Override
    public boolean handles(String type) {
        return type.equals(DISPOSED);
    }

    @Override
    public void on(ReceivedEvent event) {
        if (latest.isNews(this, "disposition", event)) {
            proposals.take(event.as(Disposed.class));
        }
    }
}
