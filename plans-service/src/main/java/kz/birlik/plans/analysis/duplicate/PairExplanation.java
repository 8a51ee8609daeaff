package kz.birlik.plans.analysis.duplicate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import kz.birlik.kit.text.LocalizedText;
import kz.birlik.plans.likeness.Explanation;
import kz.birlik.plans.measure.money.Budget;

/** Why two measures of a group are taken for the same, and what else they have in common, which decides nothing. */
@Schema(name = "PairExplanation")
public record PairExplanation(
        Side measure,
        Side with,

        @Schema(
                description =
                        "Whether the two say the same themselves: where both have titles in both languages by the mean of the two; else others of the group tie them together")
        boolean alike,

        @Schema(
                description =
                        "One comparison of titles in each language both have, else one across languages, as the run made it")
        List<TitlesExplanation> titles,

        @Schema(description = "Whether both are of one region")
        boolean sameRegion,

        @Schema(description = "Whether their terms meet; a measure without days meets every other")
        boolean sameTerm,

        @Schema(description = "Whether both carry out the same line of a higher plan, or one carries out the other")
        boolean linked,

        @Schema(description = "Budgets that both name", examples = "[\"REPUBLIC\"]")
        List<Budget> sameBudgets,

        @Schema(description = "Bodies that carry out both, by code", examples = "[\"MKI\"]")
        List<String> sameBodies) {

    /** One of the two. */
    @Schema(name = "PairSide")
    public record Side(
            UUID measureId,
            UUID planId,
            String region,
            String number,
            LocalizedText title,
            LocalDate termFrom,
            LocalDate termTo,
            String source,
            BigDecimal costThousandKzt,
            List<String> bodies) {

        static Side of(AlikeGroup.Member member, List<String> bodies) {
            return new Side(
                    member.measureId(),
                    member.planId(),
                    member.region(),
                    member.number(),
                    member.title(),
                    member.termFrom(),
                    member.termTo(),
                    member.source(),
                    member.costThousandKzt(),
                    bodies);
        }
    }

    static PairExplanation of(
            AlikeGroup.Member one,
            AlikeGroup.Member other,
            List<String> bodiesOfOne,
            List<String> bodiesOfOther,
            Explanation why) {
        var budgets = new TreeSet<>(Budget.of(one.source()));
        budgets.retainAll(Budget.of(other.source()));
        var bodies = new TreeSet<>(bodiesOfOne);
        bodies.retainAll(bodiesOfOther);
        return new PairExplanation(
                Side.of(one, bodiesOfOne),
                Side.of(other, bodiesOfOther),
                why.same(),
                why.titles().stream().map(TitlesExplanation::of).toList(),
                java.util.Objects.equals(one.region(), other.region()),
                one.termFrom() == null
                        || other.termFrom() == null
                        || !one.termFrom().isAfter(other.termTo())
                                && !other.termFrom().isAfter(one.termTo()),
                linked(one, other),
                List.copyOf(budgets),
                List.copyOf(bodies));
    }

    private static boolean linked(AlikeGroup.Member one, AlikeGroup.Member other) {
        var ofOne = one.parentLineId() == null ? one.lineId() : one.parentLineId();
        var ofOther = other.parentLineId() == null ? other.lineId() : other.parentLineId();
        return ofOne.equals(ofOther);
    }
}
