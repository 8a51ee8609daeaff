package kz.birlik.concepts.concept;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import kz.birlik.concepts.text.ShortText;
import kz.birlik.kit.text.LocalizedText;

/** A new draft; its owner is the caller's body. */
@Schema(description = "A new draft. Its owner is the body of the caller.")
public record ConceptRequest(
        @NotNull @Pattern(regexp = CODE, message = "2 to 60 Latin letters, digits, dots, dashes or underscores")
        String code,

        @NotNull @Valid @ShortText LocalizedText title,

        @NotNull @Pattern(regexp = CODE, message = "2 to 60 Latin letters, digits, dots, dashes or underscores")
        String sphere,

        @NotNull @Valid Period period,
        @NotNull ApprovalLevel approvalLevel) {

    /** Codes of concepts, spheres and bodies. */
    public static final String CODE = "^[A-Za-z0-9][A-Za-z0-9._-]{1,59}$";
}
