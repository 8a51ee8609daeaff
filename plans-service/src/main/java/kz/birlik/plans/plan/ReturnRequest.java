package kz.birlik.plans.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why the approver gives a plan back. */
@Schema(name = "PlanReturnRequest")
public record ReturnRequest(
        @NotBlank
        @Size(max = 2000)
        @Schema(description = "What must be mended", examples = "Не указаны источники финансирования")
        String reason) {}
