package kz.birlik.plans.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which plans to analyse, as of when, and by which rules. */
@Schema(name = "AnalysisRunRequest")
public record RunRequest(
        @NotEmpty @Size(max = 500) @Schema(description = "Plans to look at together; duplicates are found among these")
        List<@NotNull UUID> planIds,

        @Schema(
                description = "Day whose editions are read, of the past, today or to come; today when absent",
                examples = "2026-06-01")
        LocalDate asOf,

        @Size(max = 40) @Schema(description = "Version of the rules; the newest when absent", examples = "2026.1")
        String ruleset) {}
