package kz.birlik.feedback.concept;

import java.time.LocalDate;
import java.util.UUID;

/** What we read of {@code kz.birlik.concept.discussion-closed.v1}. */
record DiscussionClosed(UUID discussionId, LocalDate closedOn) {

    static final String TYPE = "kz.birlik.concept.discussion-closed.v1";
}
