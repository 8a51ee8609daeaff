package kz.birlik.feedback.comment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongConsumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import kz.birlik.feedback.LegalBasis;
import kz.birlik.feedback.discussion.Discussion;
import kz.birlik.feedback.discussion.DiscussionRepository;
import kz.birlik.feedback.discussion.PublishedEditions;
import kz.birlik.kit.data.audit.Audit;
import kz.birlik.kit.data.outbox.Outbox;
import kz.birlik.kit.identity.Caller;
import kz.birlik.kit.identity.Callers;
import kz.birlik.kit.problem.Forbidden;
import kz.birlik.kit.problem.InvalidRequest;
import kz.birlik.kit.text.Language;
import kz.birlik.kit.time.BusinessClock;

/** The use cases of a comment; each holds its discussion still, so that no report is published meanwhile. */
@ApplicationScoped
class CommentService {

    private final CommentRepository comments;
    private final DiscussionRepository discussions;
    private final PublishedEditions editions;
    private final Authors authors;
    private final Callers callers;
    private final BusinessClock clock;
    private final Outbox outbox;
    private final Audit audit;

    CommentService(
            CommentRepository comments,
            DiscussionRepository discussions,
            PublishedEditions editions,
            Authors authors,
            Callers callers,
            BusinessClock clock,
            Outbox outbox,
            Audit audit) {
        this.comments = comments;
        this.discussions = discussions;
        this.editions = editions;
        this.authors = authors;
        this.callers = callers;
        this.clock = clock;
        this.outbox = outbox;
        this.audit = audit;
    }

    /** @throws kz.birlik.feedback.discussion.CommentWindowClosed after the last day, by business time in Asia/Almaty */
    @Transactional
    CommentView receive(UUID discussionId, CommentRequest request) {
        var text = CommentText.of("text", request.text());
        var discussion = discussions.getShared(discussionId);
        discussion.demandNotReported();
        discussion.window().demandOpen(clock.today());
        if (request.provisionId() != null && !discussions.hasProvision(discussionId, request.provisionId())) {
            throw new InvalidRequest("provisionId", "The discussed edition has no such provision.");
        }
        var author = authors.of(callers.current(), discussionId);
        var language = Language.valueOf(request.language().toUpperCase(Locale.ROOT));
        var comment = new Comment(discussionId, request.provisionId(), language, text, author, clock.now());
        comments.oneAtATime(discussionId, author.key());
        comments.original(discussionId, author.key(), text.key()).ifPresent(comment::repeats);
        comments.persist(comment);
        outbox.record(new CommentEvent.Received(
                comment.id(),
                discussionId,
                discussion.conceptId(),
                discussion.edition(),
                comment.provisionId(),
                language.tag(),
                comment.receivedOn()));
        return view(comment, discussion);
    }

    @Transactional
    CommentView read(UUID id) {
        var comment = comments.get(id);
        return view(comment, discussions.get(comment.discussionId()));
    }

    /** Two statements, however long the page. @param limit rows to fetch, one more than shown */
    @Transactional
    List<CommentView> list(UUID discussionId, CommentFilter filter, Optional<UUID> after, int limit) {
        var discussion = discussions.get(discussionId);
        var reader = reader();
        return comments.page(discussionId, filter, authorKey(filter), after, limit).stream()
                .map(comment -> CommentView.of(comment, discussion, reader))
                .toList();
    }

    @Transactional
    long count(UUID discussionId, CommentFilter filter) {
        return comments.count(discussionId, filter, authorKey(filter));
    }

    @Transactional
    CommentView withdraw(UUID id, LongConsumer precondition) {
        var discussion = discussions.getShared(comments.discussionOf(id));
        var comment = comments.getForChange(id);
        if (!comment.isBy(authors.keyOf(callers.current()))) {
            throw new Forbidden("A comment is withdrawn by its author.");
        }
        precondition.accept(comment.version());
        discussion.demandNotReported();
        comment.withdraw(clock.today());
        outbox.record(new CommentEvent.Withdrawn(
                id,
                discussion.id(),
                discussion.conceptId(),
                discussion.edition(),
                comment.provisionId(),
                comment.withdrawnOn()));
        comments.flush();
        return view(comment, discussion);
    }

    @Transactional
    CommentView moderate(UUID id, HidingReason reason, LongConsumer precondition) {
        var discussion = discussions.getShared(comments.discussionOf(id));
        var comment = comments.getForChange(id);
        precondition.accept(comment.version());
        var before = comment.status();
        comment.hide(reason, clock.today(), discussion.isReported());
        outbox.record(new CommentEvent.Moderated(
                id,
                discussion.id(),
                discussion.conceptId(),
                discussion.edition(),
                comment.provisionId(),
                reason,
                comment.status(),
                comment.hiddenOn()));
        audit(
                "comment.moderated",
                comment,
                LegalBasis.PERSONAL_DATA,
                Map.of("reason", reason, "from", before, "to", comment.status()));
        comments.flush();
        return view(comment, discussion);
    }

    /** Answers a comment, or corrects the answer while the report is not published. */
    @Transactional
    CommentView dispose(UUID id, Disposition disposition, LongConsumer precondition) {
        var caller = callers.current();
        var discussion = discussions.getShared(comments.discussionOf(id));
        discussion.disposers().demandDisposal(caller);
        var comment = comments.getForChange(id);
        demandNotOwn(comment, caller);
        precondition.accept(comment.version());
        discussion.demandNotReported();
        var before = comment.disposition();
        comment.dispose(disposition, discussion.edition(), caller.body(), clock.today());
        editions.demandKnown(discussion, disposition.changedProvisionId(), disposition.changedEdition());
        outbox.record(new CommentEvent.Disposed(
                id,
                discussion.id(),
                discussion.conceptId(),
                discussion.edition(),
                comment.provisionId(),
                disposition.outcome(),
                disposition.changedProvisionId(),
                disposition.changedEdition(),
                comment.disposedOn()));
        audit(
                before.isEmpty() ? "comment.disposed" : "comment.disposition-corrected",
                comment,
                LegalBasis.PUBLIC_DISCUSSION,
                history(before, disposition));
        comments.flush();
        return view(comment, discussion);
    }

    private void demandNotOwn(Comment comment, Caller caller) {
        if (comment.isBy(authors.keyOf(caller))) {
            throw new Forbidden("Nobody answers their own comment.");
        }
    }

    private static Map<String, Object> history(Optional<Disposition> before, Disposition after) {
        var history = new LinkedHashMap<String, Object>();
        before.ifPresent(given -> history.put("before", given));
        history.put("after", after);
        return history;
    }

    private String authorKey(CommentFilter filter) {
        if (!filter.mine) {
            return null;
        }
        var caller = callers.current();
        if (caller.anonymous()) {
            throw new InvalidRequest("mine", "Own comments are found by the token; this request has none.");
        }
        return authors.keyOf(caller);
    }

    private void audit(String action, Comment comment, String legalBasis, Map<String, ?> details) {
        audit.record(action, "comment", comment.id(), legalBasis, details);
    }

    private CommentView view(Comment comment, Discussion discussion) {
        return CommentView.of(comment, discussion, reader());
    }

    private CommentReader reader() {
        var caller = callers.current();
        return new CommentReader(caller, authors.keyOf(caller), clock.today());
    }
}
