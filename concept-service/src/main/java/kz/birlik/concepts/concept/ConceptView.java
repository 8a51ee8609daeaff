package kz.birlik.concepts.concept;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import kz.birlik.concepts.act.ActView;
import kz.birlik.kit.text.LocalizedText;

/** A concept as a reader sees it on a day. */
@Schema(
        description = "A concept on a day: today, or the day of `asOf`.",
        requiredProperties = {
            "id",
            "code",
            "title",
            "sphere",
            "period",
            "provenance",
            "status",
            "statusLabel",
            "owner",
            "owners",
            "predecessorIds",
            "registeredAt",
            "allowedActions"
        })
public record ConceptView(
        UUID id,
        String code,
        LocalizedText title,
        String sphere,
        Period period,

        @Schema(description = "The kind of act that approves it; missing when an unusual act did.")
        ApprovalLevel approvalLevel,

        @Schema(description = "DRAFTED here, or RECORDED from an act signed elsewhere.")
        Provenance provenance,

        ShownStatus status,
        LocalizedText statusLabel,

        @Schema(description = "Layout of its sections; missing for recorded acts.")
        String template,

        @Schema(description = "Body that answers for it on the day.")
        String owner,

        List<OwnerView> owners,
        ActView approvalAct,

        @Schema(description = "When it is in force, half-open.")
        InForceView inForce,

        @Schema(description = "Number of the edition in force on the day.")
        Integer editionInForce,

        @Schema(description = "Number of the latest edition the caller may read.")
        Integer latestEdition,

        TerminationView termination,

        @Schema(description = "Concepts whose place it took.")
        List<UUID> predecessorIds,

        @Schema(description = "The concept that took its place.")
        UUID successorId,

        @Schema(
                description =
                        "When its first discussion opened or it was recorded; missing while only its office sees it.")
        Instant publicSince,

        Instant registeredAt,

        @Schema(description = "operationIds that its state and the caller's role allow; a guard may still refuse.")
        List<String> allowedActions,

        @JsonIgnore long version) {

    /** The body that answered for it from one day to another. */
    @Schema(
            description = "A body and its days; `to` is the day after the last and missing for the present one.",
            requiredProperties = {"body", "from"})
    public record OwnerView(String body, LocalDate from, LocalDate to) {}

    /** Half-open range of days in force. */
    @Schema(
            description = "First day in force and the day after the last.",
            requiredProperties = {"from", "to"})
    public record InForceView(LocalDate from, LocalDate to) {}

    /** Why and by which act it lost force. */
    @Schema(
            description = "Its repeal; `early` when it came before the end of the stated period.",
            requiredProperties = {"on", "act", "reason", "early"})
    public record TerminationView(LocalDate on, ActView act, String reason, boolean early) {}
}
