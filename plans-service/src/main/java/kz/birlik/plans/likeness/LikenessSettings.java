package kz.birlik.plans.likeness;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The thresholds of likeness; part of a ruleset, so that a verdict can be repeated. */
@Schema(name = "LikenessSettings")
public record LikenessSettings(
        @Schema(
                description = "Lowest similarity at which two titles of one language say the same, 0 to 1",
                examples = "0.52")
        double same,

        @Schema(
                description =
                        "The same for a Kazakh and a Russian title that are full of words the glossary lacks, since those cannot meet",
                examples = "0.47")
        double sameAcross,

        @Schema(
                description =
                        "How much of the threshold every two members of a group reach, 0 to 1; keeps chains from forming",
                examples = "0.7")
        double lowest,

        @Schema(description = "What it costs what only one of two titles says, against what both say", examples = "0.4")
        double addition,

        @Schema(description = "What it costs what each of two titles says instead of the other", examples = "1.2")
        double substitution,

        @Schema(
                description =
                        "What is left of a similarity for each kind in which titles name different things that are hardly one measure, as events or audiences",
                examples = "0.6")
        double softClash,

        @Schema(description = "The same for kinds that may be two sides of one thing, as topics", examples = "0.64")
        double mildClash,

        @Schema(
                description = "The same for words the glossary lacks, which may be two names of one thing",
                examples = "0.75")
        double faintClash,

        @Schema(description = "The same when only one of two titles names what is held or done", examples = "0.7")
        double headless) {}
