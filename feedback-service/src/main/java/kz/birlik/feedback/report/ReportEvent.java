package kz.birlik.feedback.report;

import java.time.LocalDate;
import java.util.UUID;

import kz.birlik.feedback.discussion.CommentCounts;
import kz.birlik.kit.data.event.DomainEvent;

/** What followers learn of a report: its figures, which close the round for concept-service. */
sealed interface ReportEvent extends DomainEvent {

    record Published(UUID discussionId, UUID conceptId, int round, Counts counts, LocalDate publishedOn)
            implements ReportEvent {
        @Override
        public String type() {
            return "kz.birlik.discussion.report-published.v1";
        }

        @Override
        public String subject() {
            return discussionId.toString();
        }
    }

    record Counts(
            long received, long accepted, long partly, long rejected, long withdrawn, long moderated, long repeats) {

        static Counts of(CommentCounts counts) {
            return new Counts(
                    counts.received(),
                    counts.accepted(),
                    counts.partly(),
                    counts.rejected(),
                    counts.withdrawn(),
                    counts.moderated(),
                    counts.repeats());
        }
    }
}
