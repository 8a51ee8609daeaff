package kz.birlik.feedback.report;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import kz.birlik.feedback.LegalBasis;
import kz.birlik.feedback.discussion.CommentTally;
import kz.birlik.feedback.discussion.Discussion;
import kz.birlik.feedback.discussion.DiscussionRepository;
import kz.birlik.kit.data.audit.Audit;
import kz.birlik.kit.data.outbox.Outbox;
import kz.birlik.kit.identity.Caller;
import kz.birlik.kit.identity.Callers;
import kz.birlik.kit.identity.Role;
import kz.birlik.kit.problem.NotFound;
import kz.birlik.kit.time.BusinessClock;

/** Summing a discussion up: a look at the draft, and the publication that ends the work on it. */
@ApplicationScoped
class CompletionReportService {

    private static final int MISSING_SHOWN_IN_A_DRAFT = 100;

    private final CompletionReportRepository reports;
    private final DiscussionRepository discussions;
    private final CommentTally tally;
    private final Callers callers;
    private final BusinessClock clock;
    private final Outbox outbox;
    private final Audit audit;

    CompletionReportService(
            CompletionReportRepository reports,
            DiscussionRepository discussions,
            CommentTally tally,
            Callers callers,
            BusinessClock clock,
            Outbox outbox,
            Audit audit) {
        this.reports = reports;
        this.discussions = discussions;
        this.tally = tally;
        this.callers = callers;
        this.clock = clock;
        this.outbox = outbox;
        this.audit = audit;
    }

    /** Anyone reads the published report; the draft is for those who answer and for auditors. */
    @Transactional
    CompletionReportView read(UUID discussionId) {
        var discussion = discussions.get(discussionId);
        return reports.ofDiscussion(discussionId)
                .map(report -> CompletionReportView.published(discussion, report))
                .orElseGet(() -> draft(discussion));
    }

    private CompletionReportView draft(Discussion discussion) {
        var caller = callers.current();
        if (!maySeeDraft(discussion, caller)) {
            throw new NotFound("published report of discussion", discussion.id());
        }
        var missing = ReportGuard.missing(
                discussion, clock.today(), tally.unanswered(discussion.id(), MISSING_SHOWN_IN_A_DRAFT));
        var mayPublish = missing.isEmpty() && discussion.disposers().mayReport(caller);
        return CompletionReportView.draft(discussion, tally.of(discussion.id()), missing, mayPublish);
    }

    private static boolean maySeeDraft(Discussion discussion, Caller caller) {
        return caller.is(Role.AUDITOR) || discussion.disposers().mayDispose(caller);
    }

    /** @throws kz.birlik.kit.problem.GuardFailed listing every comment without an answer */
    @Transactional
    CompletionReportView publish(UUID discussionId) {
        var caller = callers.current();
        var discussion = discussions.getExclusively(discussionId);
        discussion.disposers().demandReport(caller);
        discussion.demandNotReported();
        var today = clock.today();
        ReportGuard.demandNothingMissing(discussion, today, tally.unanswered(discussionId, Integer.MAX_VALUE));
        var counts = tally.of(discussionId);
        var report = new CompletionReport(discussionId, counts, today, Instant.now(), caller.body());
        reports.persist(report);
        discussion.reportPublished(today);
        outbox.record(new ReportEvent.Published(
                discussionId, discussion.conceptId(), discussion.round(), ReportEvent.Counts.of(counts), today));
        audit.record(
                "discussion.report-published",
                "discussion",
                discussionId,
                LegalBasis.PUBLIC_DISCUSSION,
                Map.of("counts", counts));
        return CompletionReportView.published(discussion, report);
    }
}
