package kz.birlik.plans.body;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import kz.birlik.kit.text.LocalizedText;

/** A body as the API shows it. */
@Schema(name = "Body")
public record BodyView(
        UUID id,

        @Schema(description = "Stable code, also the value of the claim `body`", examples = "AKIM-110000000")
        String code,

        LocalizedText name,

        @Schema(description = "Whether a plan can only ask it («по согласованию»)")
        boolean byAgreement,

        @Schema(description = "KATO code of its region, for akimats", examples = "110000000")
        String region,

        @Schema(description = "Code of the body that took its place")
        String successor,

        @Schema(description = "Names and abbreviations plans call it by, in lower case")
        List<String> aliases,

        @Schema(description = "First day") LocalDate validFrom,

        @Schema(description = "The day after its last; absent while it exists")
        LocalDate validTo,

        @Schema(description = "Whether every member was found in a public source")
        boolean verified,

        @Schema(description = "Where the members come from") String provenance) {

    static BodyView of(BodyRepository.Row row, List<String> aliases) {
        var body = row.body();
        return new BodyView(
                body.id,
                body.code,
                body.name,
                body.byAgreement,
                row.regionKato(),
                row.successorCode(),
                aliases,
                body.validFrom,
                body.validTo,
                body.verified,
                body.provenance);
    }
}
