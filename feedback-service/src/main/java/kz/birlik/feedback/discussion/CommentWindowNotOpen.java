package kz.birlik.feedback.discussion;

import java.time.LocalDate;
import java.util.Map;

import kz.birlik.kit.problem.Conflict;

/** The comment came before the first day of the round; the answer says when to come back. */
public class CommentWindowNotOpen extends Conflict {

    CommentWindowNotOpen(LocalDate opensOn) {
        super(
                "comment-window-not-open",
                "The discussion begins on %s; send the comment then.".formatted(opensOn),
                Map.of("opensOn", opensOn.toString()));
    }
}
