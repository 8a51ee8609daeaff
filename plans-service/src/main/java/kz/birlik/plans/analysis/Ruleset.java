package kz.birlik.plans.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import kz.birlik.kit.text.LocalizedText;

/**
 * A version of the rules as data: what each is called, how much it matters, by what it stands, and what it is set to.
 * A published version never changes; another weight is another version.
 */
@Schema(name = "Ruleset")
public record Ruleset(
        @Schema(examples = "2026.1") String version,

        @Schema(description = "First day it may be used for")
        LocalDate validFrom,

        LocalizedText title,
        List<RuleDefinition> rules) {

    /** One rule of the version. */
    @Schema(name = "RuleDefinition")
    public record RuleDefinition(
            @Schema(description = "Final name of the rule", examples = "NO_LEAD")
            String id,

            Severity severity,
            LocalizedText title,

            @Schema(description = "Exactly when a measure has this weakness")
            LocalizedText definition,

            Basis basis,
            @Schema(description = "What the rule is set to") Map<String, List<String>> parameters,

            @Schema(description = "Text of a finding; names in braces are filled from the measure")
            LocalizedText text) {

        List<String> parameter(String name) {
            return parameters == null ? List.of() : parameters.getOrDefault(name, List.of());
        }
    }

    /** By what a rule stands. */
    @Schema(name = "RuleBasis")
    public record Basis(
            @Schema(description = "LEGAL or METHODICAL", examples = "METHODICAL")
            String kind,

            LocalizedText text,

            @Schema(description = "Whether the text of the source was seen")
            boolean verified) {}
}
