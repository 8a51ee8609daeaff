package kz.birlik.feedback.comment;

import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import kz.birlik.kit.text.LocalizedText;
import kz.birlik.kit.text.PlainText;

@Schema(description = "An official answer to a comment. PARTLY and REJECTED need a reason, in the comment's language.")
record DispositionRequest(
        @NotNull Outcome outcome,
        @Valid Reason reason,

        @Schema(description = "The provision the proposal changed.")
        UUID changedProvisionId,

        @Schema(description = "The later edition that carries the change.") @Min(1)
        Integer changedEdition) {

    @Schema(name = "DispositionReason", description = "Why, in Kazakh, in Russian or in both.")
    record Reason(
            @Size(max = 10000) String kk, @Size(max = 10000) String ru) {}

    Disposition toDisposition() {
        return new Disposition(
                outcome,
                reason == null
                        ? null
                        : LocalizedText.of(clean("reason.kk", reason.kk()), clean("reason.ru", reason.ru())),
                changedProvisionId,
                changedEdition);
    }

    private static String clean(String field, String text) {
        return text == null || text.isBlank() ? null : PlainText.clean(field, text, 10000);
    }
}
