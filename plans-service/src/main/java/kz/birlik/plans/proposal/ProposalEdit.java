package kz.birlik.plans.proposal;

import java.util.Arrays;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import kz.birlik.kit.problem.InvalidRequest;
import kz.birlik.kit.text.LocalizedText;

/** What an analyst may change of a draft. */
@Schema(name = "ProposalEdit")
public record ProposalEdit(
        @NotNull
        @Schema(description = "At least one of kk and ru, at most 4,000 characters each; both before it is sent")
        LocalizedText text,

        @NotBlank
        @Size(max = 60)
        @Schema(
                description =
                        "Code of the body it goes to: the owner of the plan, or the first executor of the measure",
                examples = "AKIM-110000000")
        String addressee) {

    private static final int LONGEST = 4000;

    void demandValid() {
        if (text.kk() == null && text.ru() == null) {
            throw new InvalidRequest("text", "A text in Kazakh or Russian is needed.");
        }
        for (var one : Arrays.asList(text.kk(), text.ru(), text.en())) {
            if (one != null && one.length() > LONGEST) {
                throw new InvalidRequest("text", "A text has at most %d characters.".formatted(LONGEST));
            }
        }
    }
}
