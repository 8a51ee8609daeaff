package kz.birlik.plans.proposal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a body turns a proposal down. */
@Schema(name = "ProposalRejectionRequest")
public record RejectionRequest(
        @NotBlank
        @Size(max = 4000)
        @Schema(
                description = "Reason, for the analyst; no personal data",
                examples = "Показатель утверждён отдельным приказом (синтетический пример)")
        String reason) {}
