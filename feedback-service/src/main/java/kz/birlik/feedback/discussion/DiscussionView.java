package kz.birlik.feedback.discussion;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import kz.birlik.kit.text.LocalizedText;

@Schema(name = "Discussion", description = "A round of public discussion, as lists show it.")
record DiscussionView(
        UUID id,
        UUID conceptId,
        @Schema(description = "Code of the concept.") String conceptCode,
        LocalizedText conceptTitle,

        @Schema(description = "1 for the first round of the concept.")
        int round,

        @Schema(description = "The edition discussed; it is frozen.")
        int edition,

        LocalDate opensOn,

        @Schema(description = "The published last day, inclusive, Asia/Almaty.")
        LocalDate until,

        @Schema(description = "The day concept-service closed the round.")
        LocalDate closedOn,

        @Schema(description = "The day the completion report was published.")
        LocalDate reportPublishedOn,

        DiscussionStatus status,
        LocalizedText statusLabel,

        @Schema(description = "Code of the body whose concept it is.", examples = "APK")
        String ownerBody,

        @Schema(description = "What the caller may do now: comment, publishReport.")
        List<String> allowedActions) {

    static DiscussionView of(Discussion discussion, DiscussionReader reader) {
        var status = discussion.status(reader.today());
        return new DiscussionView(
                discussion.id(),
                discussion.conceptId(),
                discussion.conceptCode(),
                discussion.conceptTitle(),
                discussion.round(),
                discussion.edition(),
                discussion.opensOn(),
                discussion.until(),
                discussion.closedOn(),
                discussion.reportPublishedOn(),
                status,
                status.label(),
                discussion.disposers().ownerBody(),
                reader.allowedActions(discussion));
    }
}
