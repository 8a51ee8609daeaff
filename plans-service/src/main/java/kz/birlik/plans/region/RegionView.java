package kz.birlik.plans.region;

import java.time.LocalDate;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import kz.birlik.kit.text.LocalizedText;

/** A region as the API shows it. */
@Schema(name = "Region")
public record RegionView(
        @Schema(description = "Identifier; parents are told by it")
        UUID id,

        @Schema(description = "KATO code, nine digits", examples = "110000000")
        String kato,

        @Schema(description = "ISO 3166-2 code", examples = "KZ-11")
        String iso,

        @Schema(description = "Kind of unit") Region.Kind kind,
        LocalizedText name,

        @Schema(description = "The unit it lies in; absent for the highest")
        UUID parentId,

        @Schema(description = "First day") LocalDate validFrom,

        @Schema(description = "The day after its last; absent while it exists")
        LocalDate validTo,

        @Schema(description = "Whether every member was found in a public source")
        boolean verified,

        @Schema(description = "Where the members come from") String provenance) {

    static RegionView of(Region region) {
        return new RegionView(
                region.id,
                region.kato,
                region.iso,
                region.kind,
                region.name,
                region.parentId,
                region.validFrom,
                region.validTo,
                region.verified,
                region.provenance);
    }
}
