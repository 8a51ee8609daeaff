package kz.birlik.plans.analysis;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import kz.birlik.kit.text.LocalizedText;
import kz.birlik.plans.label.Labels;

/** A finding as the API shows it. */
@Schema(name = "Finding")
public record FindingView(
        @Schema(description = "Hash of ruleset, rule and inputs: the same weakness has the same id in every run")
        String id,

        @Schema(examples = "NO_LEAD") String rule,
        LocalizedText ruleLabel,
        Severity severity,
        LocalizedText severityLabel,
        List<UUID> planIds,
        List<UUID> measureIds,

        @Schema(description = "Exactly what the verdict rests on")
        Map<String, Object> inputs,

        @Schema(
                description = "The verdict written out with its figures",
                examples = "executors 1, of them by agreement 1, bound 0")
        String arithmetic,

        LocalizedText text,
        @Schema(description = "By what the rule stands") Ruleset.Basis basis) {

    static FindingView of(Finding finding, Ruleset ruleset) {
        var definition = ruleset.rules().stream()
                .filter(rule -> rule.id().equals(finding.rule()))
                .findFirst()
                .orElseThrow();
        return new FindingView(
                finding.id(),
                finding.rule(),
                definition.title(),
                finding.severity(),
                Labels.of(finding.severity()),
                finding.planIds(),
                finding.measureIds(),
                finding.inputs(),
                finding.arithmetic(),
                finding.text(),
                definition.basis());
    }
}
