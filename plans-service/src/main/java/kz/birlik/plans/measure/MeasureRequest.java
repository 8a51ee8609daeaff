package kz.birlik.plans.measure;

import java.math.BigDecimal;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import kz.birlik.kit.text.LocalizedText;

/** A whole measure as its editor wants it; what is left out is empty afterwards. */
@Schema(name = "MeasureRequest")
public record MeasureRequest(
        @Size(max = 50) @Schema(description = "Number as the plan writes it", examples = "3.1")
        String number,

        @NotNull @Schema(description = "At least one of kk and ru, each at most 4,000 characters")
        LocalizedText title,

        @Schema(description = "What completes it, at most 2,000 characters in each language")
        LocalizedText completionForm,

        @Schema(description = "Wordings of the term; they are read anew, and two that mean different days are refused")
        LocalizedText term,

        @Schema(
                description =
                        "Bodies as the table writes them, at most 2,000 characters in each language; the first leads. Two wordings that name different bodies are refused")
        LocalizedText executors,

        @NotNull @Size(max = 20) @Valid @Schema(description = "What it costs, one sum a year")
        List<CostRequest> costs,

        @DecimalMin("0")
        @Digits(integer = 14, fraction = 1)
        @Schema(description = "The stated total; the sum of the years when absent", examples = "1200.5")
        BigDecimal costTotalThousandKzt,

        @Schema(description = "Source of the money, at most 2,000 characters in each language")
        LocalizedText source,

        @Size(max = 300) String budgetProgramme,

        @Schema(
                description =
                        "Own indicator in words, at most 2,000 characters in each language; new words are read for figures, a translation of the same is not")
        LocalizedText indicator) {

    /** What it costs in a year. */
    @Schema(name = "YearCostRequest")
    public record CostRequest(
            @Min(1990) @Max(2100) int year,

            @NotNull
            @DecimalMin("0")
            @Digits(integer = 14, fraction = 1)
            @Schema(description = "Thousand tenge", examples = "1200.5")
            BigDecimal thousandKzt) {}
}
