package kz.birlik.concepts.act;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import kz.birlik.concepts.text.ShortText;
import kz.birlik.kit.text.LocalizedText;

/**
 * What an act orders to be done afterwards, such as the action plan within three months (Decree № 1144, item 2).
 *
 * @param termMonths counted from the day of the act
 * @param addressee code of the body ordered, or null
 */
@Schema(description = "What the act orders to be done afterwards.")
public record FollowUp(
        @NotNull @Valid @ShortText LocalizedText what,
        @Min(1) @Max(60) int termMonths,
        @Size(max = 40) String addressee) {}
