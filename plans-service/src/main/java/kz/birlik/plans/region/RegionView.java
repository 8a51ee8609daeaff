package kz.birlik.plans.region;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import kz.birlik.kit.text.LocalizedText;
import kz.birlik.plans.label.Labels;

/** A region as the API shows it. */
@Schema(name = "Region")
public record RegionView(
        @Schema(description = "Identifier; parents are told by it")
        UUID id,

        @Schema(description = "KATO code, nine digits", examples = "110000000")
        String kato,

        @Schema(description = "ISO 3166-2 code", examples = "KZ-11")
        String iso,

        @Schema(description = "How deep it lies, from 1 for oblasts and cities of the republic")
        int level,

        @Schema(description = "Kind of unit; from level 2 down told by the abbreviation in its Russian name")
        RegionKind kind,

        LocalizedText kindLabel,
        LocalizedText name,

        @Schema(description = "The unit it lies in; absent for the highest")
        UUID parentId,

        @Schema(description = "First day") LocalDate validFrom,

        @Schema(description = "The day after its last; absent while it exists")
        LocalDate validTo,

        @Schema(description = "Day since which name, kind and parent are these; absent when they always were")
        LocalDate changedFrom,

        @Schema(description = "Whether every member was found in a public source")
        boolean verified,

        @Schema(description = "Where the members come from") String provenance,

        @Schema(description = "What it was before its changes, the latest first; shown of a single region")
        List<Former> former) {

    /** What a unit was until a change. */
    @Schema(name = "FormerRegion")
    public record Former(
            @Schema(description = "Day of the change") LocalDate until,
            LocalizedText name,
            RegionKind kind,
            @Schema(description = "The unit it lay in") UUID parentId) {

        static Former of(FormerRegion former) {
            return new Former(former.until, former.name, former.kind, former.parentId);
        }
    }

    /** The region as it is now. */
    static RegionView of(Region region, List<Former> former) {
        return of(region, new Former(null, region.name, region.kind, region.parentId), former);
    }

    /** @param former what it was on the day, or null when it is the same today */
    static RegionView on(Region region, FormerRegion former) {
        return former == null ? of(region, (List<Former>) null) : of(region, Former.of(former), null);
    }

    private static RegionView of(Region region, Former then, List<Former> former) {
        return new RegionView(
                region.id,
                region.kato,
                region.iso,
                region.level,
                then.kind(),
                Labels.of(then.kind()),
                then.name(),
                then.parentId(),
                region.validFrom,
                region.validTo,
                region.changedFrom,
                region.verified,
                region.provenance,
                former);
    }
}
