package kz.birlik.concepts.recording;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import kz.birlik.concepts.act.ActKey;
import kz.birlik.concepts.act.ActRef;
import kz.birlik.concepts.act.FollowUp;
import kz.birlik.concepts.approval.RepealedItem;
import kz.birlik.concepts.concept.ConceptRequest;
import kz.birlik.concepts.concept.Period;
import kz.birlik.concepts.text.ShortText;
import kz.birlik.kit.text.LocalizedText;

/** An act signed elsewhere and what it did: approve a concept, amend some, repeal some. */
@Schema(description = "An act signed elsewhere; it approves a concept, amends some, repeals some, or all of it.")
public record RecordedActRequest(
        @NotNull @Valid ActRef act,

        @Schema(description = "First day of its effects; the day of the act when left out.")
        LocalDate inForceFrom,

        @Valid @Schema(description = "The concept it approves.")
        NewConcept concept,

        @Size(max = 50) List<@NotNull @Valid Amendment> amends,

        @Size(max = 50) @Schema(description = "Acts that approved or amended a concept, or items of them.")
        List<@NotNull @Valid RepealedItem> repeals,

        @Valid FollowUp followUp,

        @NotNull @Size(max = 500) @Pattern(regexp = "^https?://.+", message = "the address where the act was read")
        String sourceUrl) {

    /** A concept that came into being elsewhere. */
    @Schema(description = "The concept the act approves; its text stays missing.")
    public record NewConcept(
            @NotNull @Pattern(regexp = ConceptRequest.CODE) String code,
            @NotNull @Valid @ShortText LocalizedText title,
            @NotNull @Pattern(regexp = ConceptRequest.CODE) String sphere,
            @NotNull @Valid Period period,

            @NotNull
            @Pattern(regexp = ConceptRequest.CODE)
            @Schema(description = "Code of the body that answers for it.")
            String owner) {}

    /** How an act changes the text of a concept. */
    public enum AmendmentForm {
        PARTIAL,
        RESTATED
    }

    /** @param act the act that approved the concept @param item the item of the amending act that does it, or null */
    @Schema(description = "An amendment: `act` approved the concept, `item` is the item of the amending act.")
    public record Amendment(
            @NotNull @Valid ActKey act,
            @Size(max = 30) String item,
            @NotNull AmendmentForm form) {}

    LocalDate from() {
        return inForceFrom == null ? act.date() : inForceFrom;
    }

    List<Amendment> amendsOrNone() {
        return amends == null ? List.of() : amends;
    }

    List<RepealedItem> repealsOrNone() {
        return repeals == null ? List.of() : repeals;
    }
}
