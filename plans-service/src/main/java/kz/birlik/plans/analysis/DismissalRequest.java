package kz.birlik.plans.analysis;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a finding is let be. */
@Schema(name = "DismissalRequest")
public record DismissalRequest(
        @NotBlank
        @Size(max = 2000)
        @Schema(
                description = "Reason, for whoever reads the next run; no personal data",
                examples = "Исполнитель согласован письмом (синтетический пример)")
        String reason) {}
