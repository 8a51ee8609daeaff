package kz.birlik.concepts.discussion;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import kz.birlik.concepts.feedback.DiscussionReport;
import kz.birlik.concepts.feedback.ReportCounts;

/** A round as its concept knows it; its comments are at feedback-service under the same id. */
@Schema(
        description = "A round; its comments are read at `/api/v1/discussions/{discussionId}`.",
        requiredProperties = {
            "discussionId",
            "conceptId",
            "round",
            "edition",
            "status",
            "opensOn",
            "until",
            "minWorkingDays",
            "legalBasis",
            "countedDays"
        })
public record DiscussionView(
        UUID discussionId,
        UUID conceptId,
        int round,
        int edition,
        RoundStatus status,
        LocalDate opensOn,

        @Schema(description = "Last day on which a comment is in time, as published.")
        LocalDate until,

        int minWorkingDays,
        String legalBasis,

        @Schema(description = "The working days from the day after opening to the deadline.")
        List<LocalDate> countedDays,

        LocalDate closedOn,
        ReportView report,
        @JsonIgnore long version) {

    /** Whether comments are still answered for this round. */
    public enum RoundStatus {
        OPEN,
        CLOSED
    }

    /** The completion report, as far as it is known here. */
    @Schema(
            description = "The published completion report.",
            requiredProperties = {"counts", "publishedOn"})
    public record ReportView(ReportCounts counts, LocalDate publishedOn) {}

    /** The rounds of a concept. */
    @Schema(
            description = "Rounds in order.",
            requiredProperties = {"items"})
    public record DiscussionList(List<DiscussionView> items) {}

    static DiscussionView of(DiscussionRound round, DiscussionReport report) {
        return new DiscussionView(
                round.id(),
                round.conceptId(),
                round.number(),
                round.edition(),
                round.isClosed() ? RoundStatus.CLOSED : RoundStatus.OPEN,
                round.opensOn(),
                round.until(),
                round.minWorkingDays(),
                round.legalBasis(),
                round.countedDays(),
                round.closedOn(),
                report == null ? null : new ReportView(report.counts(), report.publishedOn()),
                round.version());
    }
}
