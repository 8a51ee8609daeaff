package kz.birlik.feedback.comment;

import java.time.LocalDate;
import java.util.UUID;

import kz.birlik.kit.data.event.DomainEvent;

/** What happens to a comment, told without its text and without its author. */
sealed interface CommentEvent extends DomainEvent {

    UUID commentId();

    @Override
    default String subject() {
        return commentId().toString();
    }

    /** @param language kk, ru or en */
    record Received(
            UUID commentId,
            UUID discussionId,
            UUID conceptId,
            int edition,
            UUID provisionId,
            String language,
            LocalDate receivedOn)
            implements CommentEvent {
        @Override
        public String type() {
            return "kz.birlik.comment.received.v1";
        }
    }

    /** Published again when the answer is corrected; the later one stands. */
    record Disposed(
            UUID commentId,
            UUID discussionId,
            UUID conceptId,
            int edition,
            UUID provisionId,
            Outcome outcome,
            UUID changedProvisionId,
            Integer changedEdition,
            LocalDate disposedOn)
            implements CommentEvent {
        @Override
        public String type() {
            return "kz.birlik.comment.disposed.v1";
        }
    }

    record Withdrawn(
            UUID commentId, UUID discussionId, UUID conceptId, int edition, UUID provisionId, LocalDate withdrawnOn)
            implements CommentEvent {
        @Override
        public String type() {
            return "kz.birlik.comment.withdrawn.v1";
        }
    }

    /** @param status the state after it: MODERATED, or the answered state when the report stood already */
    record Moderated(
            UUID commentId,
            UUID discussionId,
            UUID conceptId,
            int edition,
            UUID provisionId,
            HidingReason reason,
            CommentStatus status,
            LocalDate moderatedOn)
            implements CommentEvent {
        @Override
        public String type() {
            return "kz.birlik.comment.moderated.v1";
        }
    }
}
