package kz.birlik.concepts.recording;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import kz.birlik.concepts.act.Act;
import kz.birlik.concepts.act.ActView;
import kz.birlik.concepts.act.FollowUp;
import kz.birlik.concepts.concept.Concept;
import kz.birlik.concepts.edition.Edition;

/** An act on record with everything it did here. */
@Schema(
        description = "An act on record and what it did.",
        requiredProperties = {"id", "act", "recorded", "amended", "repealedConceptIds", "repealedAmendments"})
public record RecordedActView(
        UUID id,
        ActView act,

        @Schema(description = "False for an act by which a concept was approved or repealed in this suite.")
        boolean recorded,

        @Schema(description = "The concept it approved.") UUID approvedConceptId,
        List<EditionRef> amended,
        @Schema(description = "Concepts it repealed.") List<UUID> repealedConceptIds,

        @Schema(description = "Editions whose amendment it repealed.")
        List<EditionRef> repealedAmendments,

        FollowUpView followUp,
        String sourceUrl) {

    /** An edition of a concept. */
    @Schema(
            description = "An edition of a concept, with the item of the act that made it.",
            requiredProperties = {"conceptId", "edition"})
    public record EditionRef(UUID conceptId, int edition, String item) {
        static EditionRef of(Edition edition) {
            return new EditionRef(edition.conceptId(), edition.number(), edition.actItem());
        }
    }

    /** What the act orders, with the day it is due. */
    @Schema(
            description = "What the act orders; `dueOn` is its day plus the term.",
            requiredProperties = {"order", "dueOn"})
    public record FollowUpView(FollowUp order, LocalDate dueOn) {}

    static RecordedActView of(
            Act act, Concept approved, List<Edition> amended, List<Concept> repealed, List<Edition> withdrawn) {
        var order = act.followUp();
        return new RecordedActView(
                act.id(),
                act.view(),
                act.isRecorded(),
                approved == null ? null : approved.id(),
                amended.stream().map(EditionRef::of).toList(),
                repealed.stream().map(Concept::id).toList(),
                withdrawn.stream().map(EditionRef::of).toList(),
                order == null ? null : new FollowUpView(order, act.date().plusMonths(order.termMonths())),
                act.sourceUrl());
    }
}
