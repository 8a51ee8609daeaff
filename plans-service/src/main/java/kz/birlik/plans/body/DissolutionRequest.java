package kz.birlik.plans.body;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The end of a body. */
@Schema(name = "DissolutionRequest")
public record DissolutionRequest(
        @NotNull @Schema(description = "The first day on which it is no more", examples = "2026-07-01")
        LocalDate on,

        @Size(max = 40)
        @Schema(description = "Code of the body that takes its place, which exists on that day; absent when none does")
        String successor,

        @Size(max = 300)
        @Schema(
                description = "The act that says so; kept in the audit trail",
                examples = "Указ Президента № 1 от 01.06.2026 (пример)")
        String basis) {}
