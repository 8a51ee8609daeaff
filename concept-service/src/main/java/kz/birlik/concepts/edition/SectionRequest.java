package kz.birlik.concepts.edition;

import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import kz.birlik.concepts.text.ShortText;
import kz.birlik.kit.text.LocalizedText;

/** The whole text of a section, in order; what is not named again is removed. */
@Schema(description = "The whole text of the section in order; a provision left out is removed from this edition.")
public record SectionRequest(@NotNull @Size(max = 500) List<@NotNull @Valid ProvisionRequest> provisions) {

    /** @param provisionId of a provision that is there already, in this edition or an earlier one; null for a new one */
    @Schema(description = "One provision; leave `provisionId` out for a new one.")
    public record ProvisionRequest(
            UUID provisionId,
            @NotBlank @Size(max = 30) String number,
            @NotNull @Valid @ShortText(max = 20_000) LocalizedText text) {}
}
