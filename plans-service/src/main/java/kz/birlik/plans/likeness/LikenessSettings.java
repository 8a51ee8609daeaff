package kz.birlik.plans.likeness;

/**
 * The thresholds of likeness; part of a ruleset, so that a verdict can be repeated.
 *
 * @param same lowest similarity at which two titles of one language say the same, 0 to 1
 * @param sameAcross the same for titles of two languages that are full of words the glossary lacks, since those cannot meet
 * @param lowest how much of the threshold every two members of a group must reach, 0 to 1; keeps chains from forming
 * @param addition how much it costs what only one of two titles says, against what both say
 * @param substitution how much it costs what each of two titles says instead of the other
 * @param softClash what is left of a similarity for each kind in which titles name different things, though not of the hard kinds
 * @param mildClash the same for kinds that may be two words for one thing
 */
public record LikenessSettings(
        double same,
        double sameAcross,
        double lowest,
        double addition,
        double substitution,
        double softClash,
        double mildClash,
        double faintClash,
        double headless) {

    public static final LikenessSettings USUAL = new LikenessSettings(0.56, 0.42, 0.7, 0.45, 1.2, 0.6, 0.64, 0.75, 0.7);
}
