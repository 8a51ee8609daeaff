package kz.birlik.concepts.edition;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The next edition of a draft. */
@Schema(description = "The next edition; it begins as a copy of the latest one.")
public record EditionRequest(
        @Schema(description = "PARTIAL when left out.", defaultValue = "PARTIAL")
        EditionKind kind) {

    EditionKind kindOrDefault() {
        return kind == null ? EditionKind.PARTIAL : kind;
    }
}
