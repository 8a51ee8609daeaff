package kz.birlik.plans.importing;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a section row of the file means in the concept, as its editor says.
 *
 * @param section the section row, word for word
 * @param directionId of the plan's concept, or null for none
 */
@Schema(name = "ConfirmedDirection")
public record ConfirmedDirection(
        @Schema(examples = "Направление 1. Укрепление общественного согласия")
        String section,

        @Schema(description = "Direction of the concept; null when the section is none of its directions")
        UUID directionId) {}
