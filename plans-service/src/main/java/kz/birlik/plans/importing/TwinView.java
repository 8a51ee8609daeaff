package kz.birlik.plans.importing;

import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import kz.birlik.kit.text.Language;

/** How the twin of a plan in the other language fits it; every list names at most 1,000. */
@Schema(name = "PlanTranslation")
public record TwinView(
        UUID planId,

        @Schema(description = "The import that keeps the file and its report; absent for a dry run")
        UUID importId,

        @Schema(description = "Language of the twin, by its header")
        Language language,

        @Schema(description = "Measures found in both by their number")
        int paired,

        @Schema(description = "Titles added, or that a commit would add")
        int filled,

        @Schema(description = "Measures of the plan without a row in the twin")
        List<Missing> missingInFile,

        @Schema(description = "Measures of the twin that the plan has not")
        List<Missing> missingInPlan,

        @Schema(
                description =
                        "What the two say differently; a commit adds words the plan has not and changes nothing that is there")
        List<Difference> differences,

        @Schema(description = "Rows of the twin that could not be read as measures although they look like some")
        List<Integer> faultyRows) {

    /** A measure that one of the two lacks. */
    @Schema(name = "TranslationMissing")
    public record Missing(
            @Schema(description = "Number as written, absent when there is none")
            String number,

            String title,

            @Schema(description = "Row of the file it stands in")
            Integer rowNumber) {}

    /** A fact on which plan and twin differ. */
    @Schema(name = "TranslationDifference")
    public record Difference(
            String number,
            int rowNumber,

            @Schema(
                    description =
                            "title, term, executors, costTotal, cost and the year, completionForm, source, indicator, direction or budgetProgramme",
                    examples = "cost2026")
            String field,

            @Schema(description = "Empty when it says nothing", examples = "1200.5")
            String inPlan,

            @Schema(description = "Empty when it says nothing", examples = "1205.0")
            String inFile) {}
}
