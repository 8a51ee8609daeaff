package kz.birlik.plans.report;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a report goes back to its executor. */
@Schema(name = "ReportReturnRequest")
public record ReturnRequest(
        @NotBlank @Size(max = 4000) @Schema(description = "What is missing or wrong")
        String reason) {}
