package kz.birlik.plans.analysis;

import java.time.LocalDate;
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

        @Schema(
                description =
                        "By plan what the finding adds to the count of its rule in the scores: measures, or 1 for what is missing as a whole",
                examples = "{\"019a0c2e-7c00-7000-8000-0000000000f1\":1}")
        Map<String, Integer> counts,

        @Schema(description = "Exactly what the verdict rests on")
        Map<String, Object> inputs,

        @Schema(
                description = "The verdict written out with its figures",
                examples = "executors 1, of them by agreement 1, bound 0")
        String arithmetic,

        @Schema(
                description =
                        "The same in Kazakh, Russian and English, with figures and days as papers of the language print them")
        LocalizedText arithmeticText,

        LocalizedText text,
        @Schema(description = "By what the rule stands") Ruleset.Basis basis,

        @Schema(description = "Absent unless it was dismissed")
        DismissalView dismissal,

        @Schema(description = "The last proposal that followed from it, a draft for analysts alone; absent without one")
        ProposalRef proposal) {

    /** A proposal in a word. */
    @Schema(name = "ProposalRef")
    public record ProposalRef(
            UUID id,

            @Schema(description = "State of the proposal", examples = "SENT")
            String status) {}

    /** Why a finding was let be. */
    @Schema(name = "Dismissal")
    public record DismissalView(
            String reason,

            @Schema(description = "Day of the dismissal; it carries over to later runs while the inputs stay")
            LocalDate on) {}

    static FindingView of(KeptFinding kept, Ruleset ruleset, ProposalRef proposal) {
        var finding = kept.finding();
        var definition = ruleset.rule(finding.rule());
        var counts = new java.util.TreeMap<String, Integer>();
        finding.counts().forEach((plan, weight) -> counts.put(plan.toString(), weight));
        return new FindingView(
                finding.id(),
                finding.rule(),
                definition.title(),
                finding.severity(),
                Labels.of(finding.severity()),
                finding.counts().keySet().stream().sorted().toList(),
                finding.measureIds(),
                counts,
                kept.inputs(),
                finding.arithmetic(),
                ArithmeticText.of(finding.rule(), finding.arithmetic()),
                definition.told(finding.words()),
                definition.basis(),
                kept.isDismissed()
                        ? new DismissalView(
                                kept.dismissal().reason(), kept.dismissal().on())
                        : null,
                proposal);
    }
}
