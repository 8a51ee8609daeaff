package kz.birlik.plans.body;

import java.time.LocalDate;
import java.util.Arrays;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import kz.birlik.kit.problem.InvalidRequest;
import kz.birlik.kit.text.LocalizedText;

/**
 * What an administrator says of a body; its code and its end are facts of their own.
 *
 * @param verified whether every member was found in a public source
 */
@Schema(name = "BodyRequest")
public record BodyRequest(
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
        String provenance) {

    private static final int LONGEST_NAME = 300;

    /**
     * @param code of the body
     * @throws InvalidRequest for a name that is missing in a language of the state, or an akimat of another region
     */
    void demandValidOf(String code) {
        if (!name.isComplete()) {
            throw new InvalidRequest("name", "The name is needed in Kazakh and in Russian.");
        }
        for (var text : Arrays.asList(name.kk(), name.ru(), name.en())) {
            if (text != null && text.length() > LONGEST_NAME) {
                throw new InvalidRequest("name", "A name has at most %d characters.".formatted(LONGEST_NAME));
            }
        }
        if (code.startsWith(Body.AKIMAT) && !code.equals(Body.AKIMAT + region)) {
            throw new InvalidRequest("region", "The akimat %s is that of the region its code names.".formatted(code));
        }
    }
}
