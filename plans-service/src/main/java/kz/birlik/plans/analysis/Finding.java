package kz.birlik.plans.analysis;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import kz.birlik.kit.text.LocalizedText;

/**
 * A weakness as it is kept: recomputable from its own inputs.
 *
 * @param id hash of ruleset, rule and inputs, so that the same weakness has the same id in every run
 */
public record Finding(
        String id,
        String rule,
        Severity severity,
        List<UUID> planIds,
        List<UUID> measureIds,
        Map<String, Object> inputs,
        String arithmetic,
        LocalizedText text) {}
