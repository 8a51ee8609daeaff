package kz.birlik.feedback.comment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import kz.birlik.feedback.discussion.Discussion;
import kz.birlik.kit.identity.Caller;
import kz.birlik.kit.identity.Role;

/**
 * Whoever looks at comments: what they may see and do follows from who they are.
 *
 * @param authorKey the key under which the caller's own comments stand, or null when anonymous
 */
record CommentReader(Caller caller, String authorKey, LocalDate today) {

    boolean isAuthorOf(Comment comment) {
        return comment.isBy(authorKey);
    }

    /** Hidden texts stay visible to their author, to moderators and to auditors, for none of them may lose them. */
    boolean seesText(Comment comment) {
        return !comment.isHiddenFromPublic()
                || isAuthorOf(comment)
                || caller.is(Role.MODERATOR)
                || caller.is(Role.AUDITOR);
    }

    List<String> allowedActions(Comment comment, Discussion discussion) {
        var actions = new ArrayList<String>();
        var open = !discussion.isReported();
        if (caller.is(Role.CITIZEN) && isAuthorOf(comment) && open && comment.leadsTo(CommentStatus.WITHDRAWN)) {
            actions.add("withdraw");
        }
        if (open
                && comment.leadsTo(CommentStatus.ACCEPTED)
                && !isAuthorOf(comment)
                && discussion.disposers().mayDispose(caller)) {
            actions.add("dispose");
        }
        if (caller.is(Role.MODERATOR) && comment.mayBeHidden(discussion.isReported())) {
            actions.add("moderate");
        }
        return List.copyOf(actions);
    }
}
