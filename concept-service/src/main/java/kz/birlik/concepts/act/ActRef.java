package kz.birlik.concepts.act;

import java.time.LocalDate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import kz.birlik.concepts.text.ShortText;
import kz.birlik.kit.text.LocalizedText;

/**
 * A legal act as people cite it.
 *
 * @param number as printed, such as 1144
 * @param date day of signing
 * @param adiletId identifier in the adilet database, or null; its form is checked, which proves no act
 * @param title or null
 */
@Schema(description = "A legal act; type, number and date together name it.")
public record ActRef(
        @NotNull ActType type,
        @NotBlank @Size(max = 40) String number,
        @NotNull LocalDate date,

        @Pattern(
                regexp = "^[UPRZKSVG]\\d{2}[0-9A-Z]{7,8}[A-Z_]?$",
                message = "an adilet identifier such as U2500001144")
        String adiletId,

        @Valid @ShortText LocalizedText title) {

    /** The act's name in an audit entry or a message. */
    public String citation() {
        return "%s № %s of %s".formatted(type, number, date);
    }
}
