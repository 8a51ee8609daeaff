package kz.birlik.feedback.discussion;

import java.util.Collection;

/**
 * The figures of a discussion. Every comment received is in exactly one of them.
 *
 * @param received all that came, repeats included
 * @param unanswered those that have no end yet; must be none when the report is published
 * @param repeats how many of the received repeat a text of the same person
 */
public record CommentCounts(
        long received,
        long accepted,
        long partly,
        long rejected,
        long withdrawn,
        long moderated,
        long unanswered,
        long repeats) {

    public static final CommentCounts NONE = new CommentCounts(0, 0, 0, 0, 0, 0, 0, 0);

    public static CommentCounts sum(Collection<CommentCounts> parts) {
        return parts.stream().reduce(NONE, CommentCounts::plus);
    }

    /** The rule of the report: received = accepted + partly + rejected + withdrawn + moderated. */
    public boolean reconciles() {
        return unanswered == 0 && received == accepted + partly + rejected + withdrawn + moderated;
    }

    private CommentCounts plus(CommentCounts other) {
        return new CommentCounts(
                received + other.received,
                accepted + other.accepted,
                partly + other.partly,
                rejected + other.rejected,
                withdrawn + other.withdrawn,
                moderated + other.moderated,
                unanswered + other.unanswered,
                repeats + other.repeats);
    }
}
