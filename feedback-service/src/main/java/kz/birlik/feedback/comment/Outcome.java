package kz.birlik.feedback.comment;

import kz.birlik.kit.text.LocalizedText;

/** What became of a proposal; the label is that of the state it leads to. */
public enum Outcome {
    ACCEPTED(CommentStatus.ACCEPTED),
    PARTLY(CommentStatus.PARTLY),
    REJECTED(CommentStatus.REJECTED);

    private final CommentStatus status;

    Outcome(CommentStatus status) {
        this.status = status;
    }

    CommentStatus status() {
        return status;
    }

    LocalizedText label() {
        return status.label();
    }

    boolean needsReason() {
        return this != ACCEPTED;
    }
}
