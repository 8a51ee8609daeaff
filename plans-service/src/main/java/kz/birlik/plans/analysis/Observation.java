package kz.birlik.plans.analysis;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What a rule saw, before the ruleset puts words and weight to it.
 *
 * @param inputs exactly what the verdict rests on, in a fixed order
 * @param arithmetic the verdict written out with its figures
 * @param words fill the ruleset's text
 */
public record Observation(
        List<UUID> planIds,
        List<UUID> measureIds,
        Map<String, Object> inputs,
        String arithmetic,
        Map<String, String> words) {}
