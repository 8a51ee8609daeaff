package kz.birlik.concepts.approval;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import kz.birlik.concepts.act.ActRef;

/** The act that approves a concept and what it repeals. */
@Schema(description = "The act of approval, and what it repeals.")
public record ApprovalRequest(
        @NotNull @Valid ActRef act,

        @Schema(description = "First day in force; the day of the act when left out.")
        LocalDate inForceFrom,

        @Size(max = 20) List<@NotNull @Valid RepealedConcept> repeals) {

    /** A predecessor, with the acts that amended it. */
    @Schema(description = "A concept that loses force, with the amending acts or items named in the repeal.")
    public record RepealedConcept(
            @NotNull UUID conceptId, @Size(max = 50) List<@NotNull @Valid RepealedItem> items) {

        List<RepealedItem> itemsOrNone() {
            return items == null ? List.of() : items;
        }
    }

    LocalDate from() {
        return inForceFrom == null ? act.date() : inForceFrom;
    }

    List<RepealedConcept> repealsOrNone() {
        return repeals == null ? List.of() : repeals;
    }
}
