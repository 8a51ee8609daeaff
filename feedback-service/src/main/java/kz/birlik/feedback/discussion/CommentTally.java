package kz.birlik.feedback.discussion;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What a discussion asks of its comments; so that comments know discussions and not the other way round. */
public interface CommentTally {

    /** @return figures by provision, those of the edition as a whole under null; one statement for all */
    Map<UUID, CommentCounts> byProvision(UUID discussionId);

    /** @return ids of comments without an end, in the order of receipt; ids alone, since there may be very many */
    List<UUID> unanswered(UUID discussionId, int limit);

    default CommentCounts of(UUID discussionId) {
        return CommentCounts.sum(byProvision(discussionId).values());
    }
}
