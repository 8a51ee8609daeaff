package kz.birlik.plans.proposal;

import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a body accepts a proposal. */
@Schema(name = "ProposalAcceptanceRequest")
public record AcceptanceRequest(
        @Size(max = 4000)
        @Schema(
                description = "What the body adds to it, such as by when; no personal data",
                examples = "Учтём при корректировке плана во втором квартале (синтетический пример)")
        String reason) {

    String reasonOrNull() {
        return reason == null || reason.isBlank() ? null : reason;
    }
}
