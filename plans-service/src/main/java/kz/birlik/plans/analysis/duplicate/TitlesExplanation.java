package kz.birlik.plans.analysis.duplicate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import kz.birlik.kit.text.LocalizedText;
import kz.birlik.plans.likeness.Explanation;

/** What two titles say alike and what they do not. */
@Schema(name = "TitlesExplanation")
public record TitlesExplanation(
        @Schema(description = "Language of the title of the one measure", examples = "ru")
        String measureLanguage,

        @Schema(
                description = "Language of the title of the other; another one when they have none in common",
                examples = "kk")
        String withLanguage,

        @Schema(
                description = "How likely both say the same measure, from 0, told apart for certain, to 1",
                examples = "0.93")
        BigDecimal similarity,

        @Schema(description = "From which similarity on these two say the same", examples = "0.6")
        BigDecimal threshold,

        @Schema(description = "What both say, the weightiest first")
        List<Phrase> matches,

        @Schema(description = "What only the one says, in its words; without words every plan is full of")
        List<String> onlyInMeasure,

        @Schema(description = "What only the other says, in its words")
        List<String> onlyInWith,

        @Schema(
                description =
                        "Kinds of things of which each names one the other does not: DAY, YEAR, NUMBER, MONTH, PLACE, ETHNOS, LANGUAGE, NAME tell two measures apart for certain; EVENT, AUDIENCE, BODY, GENRE, MEDIA nearly so; TOPIC, TIME and WORD make it less likely",
                examples = "[\"AUDIENCE\"]")
        List<String> clashes) {

    /** What both titles say, as each words it. */
    @Schema(name = "MatchedPhrase")
    public record Phrase(
            String measure,
            String with,

            @Schema(
                    description =
                            "The term of the glossary that both were understood as; absent when the words themselves met")
            LocalizedText concept,

            @Schema(description = "1 when they say the same, less when they are only near", examples = "1")
            BigDecimal credit,

            @Schema(
                    description =
                            "How much it counted: by its kind, and the rarer among the titles of the run the more",
                    examples = "0.93")
            BigDecimal weight) {

        static Phrase of(Explanation.Phrase phrase) {
            return new Phrase(
                    phrase.one(), phrase.other(), phrase.concept(), figure(phrase.credit()), figure(phrase.weight()));
        }
    }

    static TitlesExplanation of(Explanation.Titles titles) {
        return new TitlesExplanation(
                titles.languageOfOne().tag(),
                titles.languageOfOther().tag(),
                figure(titles.similarity()),
                figure(titles.threshold()),
                titles.matched().stream().map(Phrase::of).toList(),
                titles.onlyInOne(),
                titles.onlyInOther(),
                titles.differences());
    }

    private static BigDecimal figure(double value) {
        return BigDecimal.valueOf(value).setScale(3, RoundingMode.HALF_UP);
    }
}
