package kz.birlik.feedback.comment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import kz.birlik.feedback.discussion.Discussion;
import kz.birlik.kit.text.LocalizedText;

@Schema(name = "Comment", description = "A citizen's comment and the answer it got. Its author is a pseudonym.")
record CommentView(
        UUID id,
        UUID discussionId,
        UUID conceptId,
        @Schema(description = "The edition discussed.") int edition,

        @Schema(description = "Missing when the comment is on the edition as a whole.")
        UUID provisionId,

        @Schema(description = "kk, ru or en, as its author stated.", examples = "ru")
        String language,

        @Schema(description = "Missing when the text is hidden; then `hidden` says why.")
        String text,

        Hidden hidden,

        @Schema(description = "A name that is the same within one discussion only.")
        LocalizedText author,

        @Schema(description = "Whether the caller wrote it.")
        boolean mine,

        @Schema(description = "The day in Asia/Almaty that decided whether it was in time.")
        LocalDate receivedOn,

        Instant receivedAt,
        CommentStatus status,
        LocalizedText statusLabel,

        @Schema(description = "The same person's first comment of the same text.")
        UUID repeatOf,

        Answer answer,
        LocalDate withdrawnOn,

        @Schema(description = "What the caller may do now: withdraw, dispose, moderate.")
        List<String> allowedActions,

        @JsonIgnore @Schema(hidden = true) long version) {

    @Schema(name = "HiddenText", description = "Why a text is not shown.")
    record Hidden(
            @Schema(description = "A reason of moderation, or WITHDRAWN.")
            String reason,

            LocalizedText reasonLabel,
            LocalDate on) {}

    @Schema(name = "Answer", description = "The official answer to a comment.")
    record Answer(
            Outcome outcome,
            LocalizedText outcomeLabel,
            LocalizedText reason,

            @Schema(description = "The provision the proposal changed.")
            UUID changedProvisionId,

            @Schema(description = "The edition that carries the change.")
            Integer changedEdition,

            LocalDate disposedOn,

            @Schema(description = "Code of the body that answered.", examples = "MKI")
            String body) {}

    static CommentView of(Comment comment, Discussion discussion, CommentReader reader) {
        return new CommentView(
                comment.id(),
                comment.discussionId(),
                discussion.conceptId(),
                discussion.edition(),
                comment.provisionId(),
                comment.language().tag(),
                reader.seesText(comment) ? comment.text() : null,
                hidden(comment),
                name(comment.pseudonym()),
                reader.isAuthorOf(comment),
                comment.receivedOn(),
                comment.receivedAt(),
                comment.status(),
                comment.status().label(),
                comment.repeatOf(),
                answer(comment),
                comment.withdrawnOn(),
                reader.allowedActions(comment, discussion),
                comment.version());
    }

    private static LocalizedText name(String pseudonym) {
        return new LocalizedText("Қатысушы " + pseudonym, "Участник " + pseudonym, "Participant " + pseudonym);
    }

    private static Hidden hidden(Comment comment) {
        if (comment.hidingReason() != null) {
            return new Hidden(
                    comment.hidingReason().name(), comment.hidingReason().label(), comment.hiddenOn());
        }
        return comment.status() == CommentStatus.WITHDRAWN
                ? new Hidden(CommentStatus.WITHDRAWN.name(), CommentStatus.WITHDRAWN.label(), comment.withdrawnOn())
                : null;
    }

    private static Answer answer(Comment comment) {
        return comment.disposition()
                .map(given -> new Answer(
                        given.outcome(),
                        given.outcome().label(),
                        given.reason().isEmpty() ? null : given.reason(),
                        given.changedProvisionId(),
                        given.changedEdition(),
                        comment.disposedOn(),
                        comment.disposedByBody()))
                .orElse(null);
    }
}
