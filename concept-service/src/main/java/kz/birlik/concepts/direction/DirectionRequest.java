package kz.birlik.concepts.direction;

import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import kz.birlik.concepts.text.ShortText;
import kz.birlik.kit.text.LocalizedText;

/** A direction or a task: both are a number, a title and the provisions they carry out. */
@Schema(description = "A direction, or a task of one.")
record DirectionRequest(
        @NotBlank @Size(max = 30) String number,
        @NotNull @Valid @ShortText LocalizedText title,

        @Size(max = 200) @Schema(description = "Provisions of this concept that it carries out.")
        List<@NotNull UUID> provisionIds) {

    List<UUID> provisions() {
        return provisionIds == null
                ? List.of()
                : provisionIds.stream().distinct().toList();
    }
}
