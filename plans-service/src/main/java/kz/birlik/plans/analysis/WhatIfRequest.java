package kz.birlik.plans.analysis;

import java.math.BigDecimal;
import java.util.Map;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import kz.birlik.kit.problem.InvalidRequest;

/** How the rules are to be set for a question that nothing is kept of. */
@Schema(name = "WhatIfRequest")
public record WhatIfRequest(
        @Size(max = 100)
        @Schema(
                description = "Weight of each rule in its score, from 0 to 1, instead of the published one",
                examples = "{\"NO_LEAD\":0.5}")
        Map<String, @NotNull @DecimalMin("0") @DecimalMax("1") BigDecimal> weights,

        @Size(max = 100)
        @Schema(
                description =
                        "Thresholds of each rule by name, instead of the published ones; the measures are read again",
                examples = "{\"TOO_MANY_LEADS\":{\"most\":2}}")
        Map<String, Map<String, BigDecimal>> thresholds) {

    /** More is no threshold of anything, and a number of many digits costs memory wherever it is written. */
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000);

    private static final int DECIMALS = 10;

    public WhatIfRequest {
        weights = weights == null ? Map.of() : weights;
        thresholds = thresholds == null ? Map.of() : thresholds;
    }

    /** @return whether the answer takes more than what the run has counted */
    boolean readsAgain() {
        return !thresholds.isEmpty();
    }

    /** @throws InvalidRequest for a rule or threshold the ruleset has not, and a threshold that its rule cannot take */
    Ruleset applied(Ruleset ruleset) {
        weights.forEach((rule, weight) -> {
            ruleset.demandRule("weights." + rule, rule);
            if (isLong(weight)) {
                throw new InvalidRequest(
                        "weights." + rule,
                        "The weight of %s is a number of at most 10 decimals between 0 and 1.".formatted(rule));
            }
        });
        thresholds.forEach((rule, named) -> {
            ruleset.demandRule("thresholds." + rule, rule);
            if (named == null) {
                throw new InvalidRequest("thresholds." + rule, "%s names no threshold.".formatted(rule));
            }
            named.forEach((name, value) -> demandThreshold(ruleset.rule(rule), name, value));
        });
        return ruleset.with(weights, thresholds);
    }

    private static void demandThreshold(Ruleset.RuleDefinition rule, String name, BigDecimal value) {
        var field = "thresholds.%s.%s".formatted(rule.id(), name);
        var published = rule.thresholds().get(name);
        if (published == null) {
            throw new InvalidRequest(
                    field,
                    "%s has the thresholds %s."
                            .formatted(rule.id(), rule.thresholds().keySet()));
        }
        var count = isCount(name);
        if (value == null
                || value.compareTo(count ? BigDecimal.ONE : BigDecimal.ZERO) < 0
                || value.compareTo(MOST) > 0
                || isLong(value)
                || count && value.stripTrailingZeros().scale() > 0) {
            throw new InvalidRequest(
                    field,
                    "%s of %s is a %s and %s."
                            .formatted(
                                    name,
                                    rule.id(),
                                    count ? "whole number between 1" : "number of at most 10 decimals between 0",
                                    MOST.toPlainString()));
        }
    }

    /** Of many digits, or written with an exponent that stands for as many: 1e-100000, 0e999999999. */
    private static boolean isLong(BigDecimal value) {
        return Math.abs(value.scale()) > DECIMALS;
    }

    private static boolean isCount(String name) {
        return java.util.Set.of("most", "fewest", "periods", "words").contains(name);
    }
}
