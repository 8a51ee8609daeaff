package kz.birlik.concepts.approval;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import kz.birlik.concepts.act.ActRef;

/** An act that ends a concept without a successor. */
@Schema(description = "The act of repeal.")
record RepealRequest(
        @NotNull @Valid ActRef act,

        @NotNull @Schema(description = "First day without force.")
        LocalDate on,

        @NotBlank
        @Size(max = 500)
        @Schema(description = "Why, such as OWNER_DISSOLVED; published with the event, so no personal data.")
        String reason,

        @Size(max = 50) @Schema(description = "Amending acts or items that lose force with it.")
        List<@NotNull @Valid RepealedItem> items) {

    List<RepealedItem> itemsOrNone() {
        return items == null ? List.of() : items;
    }
}
