package kz.birlik.plans.measure;

import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What of the concept a measure carries out; absent members unbind. */
@Schema(name = "ConceptLinksRequest")
public record LinksRequest(
        @Schema(description = "Task of the plan's concept; its direction follows from it")
        UUID taskId,

        @Schema(description = "Direction of the plan's concept, when there is no task")
        UUID directionId,

        @Size(max = 50) @Schema(description = "Indicators of the plan's concept")
        List<UUID> indicatorIds) {}
