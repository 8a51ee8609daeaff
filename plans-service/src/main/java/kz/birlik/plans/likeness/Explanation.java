package kz.birlik.plans.likeness;

import java.util.List;
import java.util.UUID;

import kz.birlik.kit.text.Language;
import kz.birlik.kit.text.LocalizedText;

/**
 * Why two measures were taken for the same, or were not.
 *
 * @param same whether the titles say the same; two measures that do may still stand in different groups, when the others of the groups
 *     differ too much
 * @param titles one comparison for each language both have a title in, else one across languages
 */
public record Explanation(UUID one, UUID other, boolean same, List<Titles> titles) {

    /**
     * @param similarity 0 to 1; 0 when something tells the titles apart for certain
     * @param threshold from which titles of these languages say the same
     * @param matched what both say, the weightiest first
     * @param onlyInOne what only the first says, in its own words
     * @param differences kinds of things the titles name differently; with a similarity of 0 the one that decided
     */
    public record Titles(
            Language languageOfOne,
            Language languageOfOther,
            double similarity,
            double threshold,
            List<Phrase> matched,
            List<String> onlyInOne,
            List<String> onlyInOther,
            List<String> differences) {}

    /**
     * @param one the words in the first title
     * @param other the words in the second
     * @param concept the term of the glossary both were understood as, or null when the words themselves met
     * @param credit 1 when they say the same, less when they are only near
     * @param weight how much it counted
     */
    public record Phrase(String one, String other, LocalizedText concept, double credit, double weight) {}
}
