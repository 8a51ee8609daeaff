package kz.birlik.plans.analysis;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A weakness as it is kept: recomputable from its own inputs. Its text is made of the words when it is read, since a version of the
 * rules never changes.
 *
 * @param id hash of ruleset, rule and inputs, so that the same weakness has the same id in every run
 * @param inputs as JSON, members in the order of their names
 * @param counts by plan how much it weighs in the scores there
 */
public record Finding(
        String id,
        String rule,
        Severity severity,
        Map<UUID, Integer> counts,
        List<UUID> measureIds,
        String inputs,
        String arithmetic,
        Map<String, Object> words) {}
