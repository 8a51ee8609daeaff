package kz.birlik.plans.likeness;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The thresholds of likeness; part of a ruleset, so that a verdict can be repeated. */
@Schema(name = "LikenessSettings")
public record LikenessSettings(
        @Schema(
                description = "How likely two titles must say the same for their measures to be taken for one, 0 to 1",
                examples = "0.6")
        double same,

        @Schema(
                description =
                        "How much of the threshold every two members of a group reach, 0 to 1; keeps chains from forming",
                examples = "0.3")
        double lowest) {}
