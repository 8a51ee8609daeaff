package kz.birlik.plans.concept;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import kz.birlik.kit.text.LocalizedText;

/**
 * A legal act by what is printed on it.
 *
 * @param adiletId identifier in the adilet database; well-formed is all we check, it is no proof that the act exists
 */
@Schema(name = "ActRef", description = "A legal act, known by type, number and date together")
public record ActRef(
        @NotNull
        @Schema(
                description = "Kind of act, such as GOVERNMENT_RESOLUTION, AKIMAT_RESOLUTION, ORDER",
                examples = "AKIMAT_RESOLUTION")
        @Size(max = 60)
        @Pattern(regexp = "[A-Z_]+")
        String type,

        @NotBlank @Size(max = 60) @Schema(description = "Number as printed", examples = "А-1/12")
        String number,

        @NotNull @Schema(description = "Day of signing", examples = "2026-01-15")
        LocalDate date,

        @Pattern(regexp = "[UPRZKSVG]\\d{2}[0-9A-Z]{7,8}[A-Z_]?")
        @Schema(description = "Identifier in the adilet database", examples = "U2500001144")
        String adiletId,

        LocalizedText title) {}
