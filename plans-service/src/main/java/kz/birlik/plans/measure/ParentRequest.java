package kz.birlik.plans.measure;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which measure of a higher plan is carried out here. */
@Schema(name = "ParentMeasureRequest")
public record ParentRequest(
        @Schema(nullable = true, description = "A measure of a published plan of a higher level; null unties")
        UUID parentId) {}
