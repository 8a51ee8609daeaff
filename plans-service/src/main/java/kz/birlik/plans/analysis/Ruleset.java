package kz.birlik.plans.analysis;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import kz.birlik.kit.problem.InvalidRequest;
import kz.birlik.kit.text.LocalizedText;
import kz.birlik.plans.likeness.LikenessSettings;

/**
 * A version of the rules as data: what each is called, how much it matters, by what it stands, what it is set to, and how the scores
 * are made of what was found. A published version never changes; another weight is another version.
 */
@Schema(name = "Ruleset")
public record Ruleset(
        @Schema(examples = "2026.1") String version,

        @Schema(description = "Day it came into use; runs as of earlier days may go by it too")
        LocalDate validFrom,

        LocalizedText title,
        List<RuleDefinition> rules,

        @Schema(description = "How scores are made of findings")
        List<ScoreDefinition> scores,

        @Schema(description = "From when on two measures are taken for the same")
        LikenessSettings likeness) {

    /** One rule of the version. */
    @Schema(name = "RuleDefinition")
    public record RuleDefinition(
            @Schema(description = "Final name of the rule", examples = "NO_LEAD")
            String id,

            Severity severity,
            LocalizedText title,

            @Schema(description = "Exactly when a measure or plan has this weakness")
            LocalizedText definition,

            Basis basis,

            @Schema(description = "What the inputs of a finding hold")
            LocalizedText inputs,

            @Schema(
                    description = "The verdict as a formula over its inputs",
                    examples = "count(executors where not byAgreement) = 0")
            String arithmetic,

            @Schema(description = "Words the rule goes by") Map<String, List<String>> parameters,

            @Schema(description = "Figures the rule goes by", examples = "{\"most\":4}")
            Map<String, BigDecimal> thresholds,

            @Schema(description = "Text of a finding; names in braces are filled from what was found")
            LocalizedText text,

            @Schema(
                    description =
                            "Texts of findings that the usual one does not suit, by name of the case; absent where it suits all")
            Map<String, LocalizedText> cases,

            @Schema(description = "How the weakness is put right, as a proposal is drafted")
            ProposalTemplate proposal) {

        RuleDefinition with(Map<String, BigDecimal> others) {
            var all = new TreeMap<>(thresholds);
            all.putAll(others);
            return new RuleDefinition(
                    id, severity, title, definition, basis, inputs, arithmetic, parameters, all, text, cases, proposal);
        }

        /** @return the text of a finding with these words, filled with them */
        LocalizedText told(Map<String, Object> words) {
            var ofCase = cases == null ? null : cases.get(String.valueOf(words.get(Observation.CASE)));
            return FindingText.of(ofCase == null ? text : ofCase, words);
        }

        public List<String> parameter(String name) {
            return parameters.get(name);
        }

        public BigDecimal threshold(String name) {
            return thresholds.get(name);
        }
    }

    /** The proposal that follows from a finding before anybody writes in it. */
    @Schema(name = "ProposalTemplate")
    public record ProposalTemplate(
            @Schema(
                    description =
                            "OWNER, the body the plan belongs to, or LEAD, the first executor of the measure where it is registered")
            Addressee addressee,

            @Schema(description = "In Kazakh and Russian; names in braces are filled from what was found")
            LocalizedText text) {

        /** Who answers for it. */
        public enum Addressee {
            OWNER,
            LEAD
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

    /** A score of a plan: 100, of which each rule takes its part from what the others leave. */
    @Schema(name = "ScoreDefinition")
    public record ScoreDefinition(
            @Schema(examples = "MEASURABILITY") String id,
            LocalizedText title,

            @Schema(description = "What it tells of a plan") LocalizedText definition,

            @Schema(
                    description = "The same for every score",
                    examples = "100 x product over terms of (1 - weight x min(1, count / of)), rounded half up to 0.1")
            String formula,

            List<Term> terms) {

        /** What the findings of one rule take from the score. */
        @Schema(name = "ScoreTerm")
        public record Term(
                @Schema(examples = "NO_INDICATOR") String rule,

                @Schema(
                        description =
                                "From 0 to 1: the part of what the other terms leave that is lost when everything has the weakness",
                        examples = "1")
                BigDecimal weight,

                @Schema(description = "What the findings are counted against")
                ScoreBase per) {}

        ScoreDefinition with(Map<String, BigDecimal> weights) {
            return new ScoreDefinition(
                    id,
                    title,
                    definition,
                    formula,
                    terms.stream()
                            .map(term ->
                                    new Term(term.rule(), weights.getOrDefault(term.rule(), term.weight()), term.per()))
                            .toList());
        }
    }

    /**
     * @param weights by rule, instead of those of its score
     * @param thresholds by rule and name, instead of those of the rule
     * @return the same rules set otherwise, for a question that nothing is kept of
     */
    Ruleset with(Map<String, BigDecimal> weights, Map<String, Map<String, BigDecimal>> thresholds) {
        return new Ruleset(
                version,
                validFrom,
                title,
                rules.stream()
                        .map(rule -> rule.with(thresholds.getOrDefault(rule.id(), Map.of())))
                        .toList(),
                scores.stream().map(score -> score.with(weights)).toList(),
                likeness);
    }

    /**
     * @param field of the request that names it
     * @param id name of a rule, or null
     * @throws InvalidRequest when the version has no such rule
     */
    void demandRule(String field, String id) {
        if (id != null && rules.stream().noneMatch(known -> known.id().equals(id))) {
            throw new InvalidRequest(field, "There is no rule %s in %s.".formatted(id, version));
        }
    }

    public RuleDefinition rule(String id) {
        return rules.stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No rule " + id + " in " + version));
    }
}
