package kz.birlik.feedback.discussion;

import java.time.LocalDate;

/**
 * When comments are taken: from the first to the last published day inclusive, days of Asia/Almaty, unless the round was
 * closed before. The last day is a promise made in public; it is kept as published and never recomputed.
 *
 * @param closedOn the day the round was closed, or null
 */
public record CommentWindow(LocalDate opensOn, LocalDate until, LocalDate closedOn) {

    public boolean isOpen(LocalDate today) {
        return closedOn == null && !today.isBefore(opensOn) && !today.isAfter(until);
    }

    /** @return whether no comment can come any more, so that the round may be summed up */
    public boolean isOver(LocalDate today) {
        return closedOn != null || today.isAfter(until);
    }

    public void demandOpen(LocalDate today) {
        if (isOver(today)) {
            throw new CommentWindowClosed(this);
        }
        if (today.isBefore(opensOn)) {
            throw new CommentWindowNotOpen(opensOn);
        }
    }
}
