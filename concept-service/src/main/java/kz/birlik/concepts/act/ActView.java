package kz.birlik.concepts.act;

import java.time.LocalDate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import kz.birlik.kit.text.LocalizedText;

/** An act as a reader sees it: what an {@link ActRef} says, with the kind in words. */
@Schema(
        description = "A legal act; type, number and date together name it.",
        requiredProperties = {"type", "typeLabel", "number", "date"})
public record ActView(
        ActType type,
        LocalizedText typeLabel,

        @Schema(description = "As printed, such as 1144.") String number,

        @Schema(description = "Day of signing.") LocalDate date,

        @Schema(description = "Identifier in the adilet database, where it is known.")
        String adiletId,

        LocalizedText title) {

    static ActView of(ActRef act) {
        return new ActView(act.type(), act.type().label(), act.number(), act.date(), act.adiletId(), act.title());
    }
}
