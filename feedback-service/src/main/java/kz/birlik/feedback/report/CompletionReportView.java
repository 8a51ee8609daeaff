package kz.birlik.feedback.report;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import kz.birlik.feedback.LegalBasis;
import kz.birlik.feedback.discussion.CommentCounts;
import kz.birlik.feedback.discussion.Discussion;
import kz.birlik.kit.problem.Missing;
import kz.birlik.kit.text.LocalizedText;

@Schema(
        name = "CompletionReport",
        description = "The report on a discussion: a draft for those who work on it, public and final once published.")
record CompletionReportView(
        UUID discussionId,
        UUID conceptId,
        String conceptCode,
        LocalizedText conceptTitle,
        int round,
        int edition,
        LocalDate opensOn,
        LocalDate until,
        ReportStatus status,
        LocalizedText statusLabel,
        CommentCounts counts,
        LocalDate publishedOn,

        @Schema(description = "Code of the body that published it.", examples = "MKI")
        String publishedBy,

        String legalBasis,

        @Schema(description = "The comments with their answers, page by page.")
        String comments,

        @Schema(description = "Of a draft: what must be done first, the first hundred things.")
        List<Missing> missing,

        List<String> allowedActions) {

    static CompletionReportView published(Discussion discussion, CompletionReport report) {
        return new CompletionReportView(
                discussion.id(),
                discussion.conceptId(),
                discussion.conceptCode(),
                discussion.conceptTitle(),
                discussion.round(),
                discussion.edition(),
                discussion.opensOn(),
                discussion.until(),
                ReportStatus.PUBLISHED,
                ReportStatus.PUBLISHED.label(),
                report.counts(),
                report.publishedOn(),
                report.publishedByBody(),
                LegalBasis.PUBLIC_DISCUSSION,
                comments(discussion),
                null,
                List.of());
    }

    static CompletionReportView draft(
            Discussion discussion, CommentCounts counts, List<Missing> missing, boolean mayPublish) {
        return new CompletionReportView(
                discussion.id(),
                discussion.conceptId(),
                discussion.conceptCode(),
                discussion.conceptTitle(),
                discussion.round(),
                discussion.edition(),
                discussion.opensOn(),
                discussion.until(),
                ReportStatus.DRAFT,
                ReportStatus.DRAFT.label(),
                counts,
                null,
                null,
                LegalBasis.PUBLIC_DISCUSSION,
                comments(discussion),
                missing,
                mayPublish ? List.of(ReportGuard.ACTION) : List.of());
    }

    private static String comments(Discussion discussion) {
        return "/api/v1/discussions/%s/comments".formatted(discussion.id());
    }
}
