package kz.birlik.concepts.approval;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import kz.birlik.concepts.act.ActKey;

/** An act, or one item of a bulk act, that loses force: real repeal lists name each (Decree № 1144 names item 35 of № 195). */
@Schema(description = "An amending act, or one item of it, that loses force.")
public record RepealedItem(
        @NotNull @Valid ActKey act, @Size(max = 30) String item) {

    public String citation() {
        return item == null ? act.citation() : "item %s of %s".formatted(item, act.citation());
    }
}
