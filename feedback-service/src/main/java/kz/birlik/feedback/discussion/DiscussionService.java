package kz.birlik.feedback.discussion;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import kz.birlik.feedback.LegalBasis;
import kz.birlik.kit.identity.Callers;
import kz.birlik.kit.time.BusinessClock;

/** What may be read of discussions. */
@ApplicationScoped
class DiscussionService {

    private final DiscussionRepository discussions;
    private final CommentTally tally;
    private final Callers callers;
    private final BusinessClock clock;

    DiscussionService(DiscussionRepository discussions, CommentTally tally, Callers callers, BusinessClock clock) {
        this.discussions = discussions;
        this.tally = tally;
        this.callers = callers;
        this.clock = clock;
    }

    /** One statement, however long the page. @param limit rows to fetch, one more than shown */
    @Transactional
    List<DiscussionView> list(DiscussionFilter filter, Optional<UUID> after, int limit) {
        var reader = reader();
        return discussions.page(filter, reader.today(), after, limit).stream()
                .map(discussion -> DiscussionView.of(discussion, reader))
                .toList();
    }

    @Transactional
    long count(DiscussionFilter filter) {
        return discussions.count(filter, clock.today());
    }

    /** Three statements: the round, its provisions, the figures of all provisions at once. */
    @Transactional
    DiscussionDetailView read(UUID id) {
        var discussion = discussions.get(id);
        var counts = tally.byProvision(id);
        return new DiscussionDetailView(
                DiscussionView.of(discussion, reader()),
                new DiscussionDetailView.Term(
                        discussion.minWorkingDays(), discussion.countedDays(), LegalBasis.PUBLIC_DISCUSSION),
                discussion.disposers().bodies().stream().sorted().toList(),
                CommentCounts.sum(counts.values()),
                discussions.provisionsOf(id).stream()
                        .map(provision -> DiscussionDetailView.Provision.of(provision, counts))
                        .toList());
    }

    private DiscussionReader reader() {
        return new DiscussionReader(callers.current(), clock.today());
    }
}
