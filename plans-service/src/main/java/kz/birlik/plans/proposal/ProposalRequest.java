package kz.birlik.plans.proposal;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** From which finding a proposal is to be drafted. */
@Schema(name = "ProposalRequest")
public record ProposalRequest(
        @NotNull @Schema(description = "A completed run that found it")
        UUID runId,

        @NotNull
        @Pattern(regexp = "[0-9a-f]{64}")
        @Schema(
                description = "Hash that names the finding",
                examples = "7d865e959b2466918c9863afca942d0fb89d7c9ac0c99bafc3749504ded97730")
        String findingId,

        @Schema(description = "Which of the plans that the finding weighs on; the first one when absent")
        UUID planId) {}
