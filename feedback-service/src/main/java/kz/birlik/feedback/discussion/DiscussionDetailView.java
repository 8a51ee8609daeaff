package kz.birlik.feedback.discussion;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import kz.birlik.kit.text.LocalizedText;

@Schema(name = "DiscussionDetail", description = "A round with what is discussed, the term explained, and the figures.")
record DiscussionDetailView(
        @JsonUnwrapped DiscussionView discussion,
        Term term,

        @Schema(description = "Codes of the bodies that answer comments.")
        List<String> disposers,

        CommentCounts counts,
        List<Provision> provisions) {

    @Schema(name = "DiscussionTerm", description = "Why the last day is the last day.")
    record Term(
            @Schema(description = "Fewest working days the round must last.")
            int minWorkingDays,

            @Schema(description = "The working days counted when the round was opened.")
            List<LocalDate> countedDays,

            @Schema(description = "The rule the term stands on.")
            String legalBasis) {}

    @Schema(name = "DiscussedProvision", description = "A provision of the discussed edition.")
    record Provision(
            UUID provisionId,
            String sectionKey,
            String number,
            LocalizedText text,

            @Schema(description = "Comments received on it.")
            long comments) {

        static Provision of(DiscussionProvision provision, Map<UUID, CommentCounts> counts) {
            return new Provision(
                    provision.provisionId(),
                    provision.sectionKey(),
                    provision.number(),
                    provision.text(),
                    counts.getOrDefault(provision.provisionId(), CommentCounts.NONE)
                            .received());
        }
    }
}
