package kz.birlik.plans.analysis;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What a rule saw, before the ruleset puts words and weight to it.
 *
 * @param counts by each plan it speaks of, how much it weighs there: measures, or 1 for what is missing as a whole; 0 for a plan that
 *     is only named
 * @param inputs exactly what the verdict rests on
 * @param arithmetic the verdict written out with its figures
 * @param words fill the ruleset's text: texts, or texts in three languages; under {@link #CASE} the name of another text of the rule
 */
public record Observation(
        Map<UUID, Integer> counts,
        List<UUID> measureIds,
        Map<String, Object> inputs,
        String arithmetic,
        Map<String, Object> words) {

    /** The word that chooses one of the rule's {@code cases}. */
    public static final String CASE = "case";

    public List<UUID> planIds() {
        return counts.keySet().stream().sorted().toList();
    }
}
