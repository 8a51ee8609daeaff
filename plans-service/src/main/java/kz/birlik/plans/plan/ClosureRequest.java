package kz.birlik.plans.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import kz.birlik.plans.concept.ActRef;

/** The end of a plan. */
@Schema(name = "PlanClosureRequest")
public record ClosureRequest(
        @NotNull @Schema(description = "COMPLETED once its period is over; TERMINATED_EARLY by an act at any time")
        ClosureReason reason,

        @Valid @Schema(description = "The act that ends it; needed with TERMINATED_EARLY")
        ActRef act) {}
