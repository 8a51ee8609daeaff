package kz.birlik.plans.analysis.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import kz.birlik.kit.text.LocalizedText;
import kz.birlik.plans.analysis.Ruleset.ScoreDefinition;
import kz.birlik.plans.analysis.ScoreBase;
import kz.birlik.plans.analysis.WhyNotComparable;

/** One score of a plan with all that it is made of. */
@Schema(name = "Score")
public record Score(
        @Schema(examples = "MEASURABILITY") String score,
        LocalizedText scoreLabel,

        @Schema(description = "From 0 to 100, one decimal; absent when there is nothing to score", examples = "72.5")
        BigDecimal value,

        @Schema(description = "Why there is no value") NotComparable notComparable,
        List<Term> terms) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int EXACT = 12;

    /** What the findings of one rule take from it. */
    @Schema(name = "ScoreTermCounted")
    public record Term(
            String rule,
            BigDecimal weight,

            @Schema(
                    description =
                            "The findings of the rule that were not dismissed, as `counts` of each says for the plan")
            int count,

            ScoreBase per,

            @Schema(description = "How many there are of what is counted against; a term with 0 is left out")
            int of) {

        private BigDecimal left() {
            return of == 0
                    ? BigDecimal.ONE
                    : BigDecimal.ONE.subtract(weight.multiply(BigDecimal.valueOf(Math.min(count, of)))
                            .divide(BigDecimal.valueOf(of), EXACT, RoundingMode.HALF_UP));
        }
    }

    /** @return the score by the one published formula */
    static Score of(ScoreDefinition definition, PlanCounts counts) {
        var terms = definition.terms().stream()
                .map(term -> new Term(
                        term.rule(),
                        term.weight(),
                        counts.found().getOrDefault(term.rule(), 0),
                        term.per(),
                        counts.bases().getOrDefault(term.per(), 0)))
                .toList();
        if (terms.stream().allMatch(term -> term.of() == 0)) {
            return new Score(
                    definition.id(),
                    definition.title(),
                    null,
                    NotComparable.of(WhyNotComparable.NOTHING_TO_SCORE),
                    terms);
        }
        var left = terms.stream().map(Term::left).reduce(HUNDRED, BigDecimal::multiply);
        var value = left.setScale(1, RoundingMode.HALF_UP);
        return new Score(definition.id(), definition.title(), value, null, terms);
    }
}
