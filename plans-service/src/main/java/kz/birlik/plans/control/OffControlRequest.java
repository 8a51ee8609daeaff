package kz.birlik.plans.control;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import kz.birlik.plans.concept.ActRef;

/** Takes a measure off control from the day of the act on. */
@Schema(name = "OffControlRequest")
public record OffControlRequest(
        @NotNull @Valid ActRef act,

        @NotBlank @Size(max = 4000) @Schema(description = "Why nobody owes it any more; anyone reads it")
        String reason) {}
