package kz.birlik.plans.plan;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import kz.birlik.kit.text.LocalizedText;

/**
 * What an editor may change of a draft besides its table.
 *
 * @param conceptId the concept it carries out, or null for none
 */
@Schema(name = "PlanRequest")
public record PlanRequest(
        @NotNull @Schema(description = "At least one of kk and ru")
        LocalizedText title,

        @NotNull @Schema(examples = "2026-01-01") LocalDate periodFrom,
        @NotNull @Schema(examples = "2026-12-31") LocalDate periodTo,
        UUID conceptId) {}
