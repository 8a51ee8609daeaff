package kz.birlik.plans.schedule;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A schedule as it shall be: of a template, or line by line. */
@Schema(name = "ReportScheduleRequest")
public record ReportScheduleRequest(
        @NotNull @Size(max = 60) @Schema(description = "Code of the body that accepts or returns", examples = "MKI")
        String collector,

        @Size(max = 300) @Schema(description = "Who receives the summary", examples = "Аппарат Правительства")
        String recipient,

        @Size(max = 60)
        @Schema(description = "Name of a shipped schedule to copy the lines from; then `rules` stays absent")
        String template,

        @Size(max = 40) @Schema(description = "The lines, when there is no template")
        List<@NotNull @Valid ScheduleRule> rules) {}
