package kz.birlik.plans.analysis.duplicate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import kz.birlik.kit.text.LocalizedText;
import kz.birlik.plans.measure.money.Budget;

/** Why two measures of a group are taken for the same, and what else they have in common. */
@Schema(name = "PairExplanation")
public record PairExplanation(
        Side measure,
        Side with,

        @Schema(description = "Whether the two are worded alike themselves; else a third one ties them together")
        boolean alike,

        @Schema(description = "From 0, nothing in common, to 1, the same words", examples = "0.93")
        BigDecimal likeness,

        @Schema(description = "From which likeness on two are alike", examples = "0.8")
        BigDecimal threshold,

        @Schema(description = "Stretches of words that both have, as each words them")
        List<Phrase> matches,

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

    /** A stretch of words, as each of the two words it. */
    @Schema(name = "MatchedPhrase")
    public record Phrase(String measure, String with) {}

    static PairExplanation of(
            AlikeGroup.Member one,
            AlikeGroup.Member other,
            List<String> bodiesOfOne,
            List<String> bodiesOfOther,
            Likeness.Explanation why) {
        var budgets = new TreeSet<>(Budget.of(one.source()));
        budgets.retainAll(Budget.of(other.source()));
        var bodies = new TreeSet<>(bodiesOfOne);
        bodies.retainAll(bodiesOfOther);
        return new PairExplanation(
                Side.of(one, bodiesOfOne),
                Side.of(other, bodiesOfOther),
                why.alike(),
                why.likeness(),
                why.threshold(),
                why.matches().stream()
                        .map(match -> new Phrase(match.of(), match.with()))
                        .toList(),
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
