package kz.birlik.plans.body;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import kz.birlik.kit.text.LocalizedText;

/** A body that enters the register. */
@Schema(name = "BodyRegistration")
public record BodyRegistration(
        @NotBlank
        @Pattern(regexp = "[A-Z0-9]+(-[A-Z0-9]+)*")
        @Size(min = 2, max = 40)
        @Schema(
                description = "Stable code, also the value of the claim `body`; AKIM- and the KATO code for an akimat",
                examples = "MTSZN")
        String code,

        @NotNull @Schema(description = "Both kk and ru; at most 300 characters each")
        LocalizedText name,

        @Schema(description = "Whether a plan can only ask it («по согласованию»)", defaultValue = "false")
        boolean byAgreement,

        @Pattern(regexp = "\\d{9}")
        @Schema(description = "KATO code of its region; needed for akimats", examples = "110000000")
        String region,

        @NotNull @Schema(description = "First day", examples = "2023-09-01")
        LocalDate validFrom,

        @Schema(description = "Whether every member was found in a public source", defaultValue = "false")
        boolean verified,

        @NotBlank @Size(max = 500) @Schema(description = "Where the members come from")
        String provenance,

        @Size(max = AliasesRequest.MOST)
        @Schema(description = "Names and abbreviations plans call it by, besides its name")
        List<String> aliases) {

    BodyRequest facts() {
        return new BodyRequest(name, byAgreement, region, validFrom, verified, provenance);
    }
}
