package kz.birlik.plans.proposal;

import java.util.UUID;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** By what edition of the plan, and by what change in it, a proposal was applied. */
@Schema(name = "ProposalApplicationRequest")
public record ApplicationRequest(
        @Min(1)
        @Schema(
                description =
                        "Edition of the plan, approved and later than the one of the finding; or that one, where the measure of the proposal was changed in it since. The current one when absent",
                examples = "2")
        Integer edition,

        @NotNull
        @Schema(
                description =
                        "The measure that was changed, added or struck out: any row of its line, such as the one in that edition or the one of the finding")
        UUID measureId) {}
