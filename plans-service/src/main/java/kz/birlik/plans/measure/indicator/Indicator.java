package kz.birlik.plans.measure.indicator;

import java.util.List;
import java.util.UUID;

import kz.birlik.kit.text.LocalizedText;

/**
 * What tells whether a measure helped.
 *
 * @param id stable over the editions of the plan, or null before it is kept
 * @param unit such as «%», or null where none is named
 * @param baseline where it stood, or null
 * @param targets what it is to reach, by year, at most one a year
 * @param guessed whether it was read from words and nobody confirmed it yet
 */
public record Indicator(
        UUID id, LocalizedText name, String unit, YearValue baseline, List<YearValue> targets, boolean guessed) {

    public Indicator {
        targets = List.copyOf(targets);
    }

    public Indicator withId(UUID id) {
        return new Indicator(id, name, unit, baseline, targets, guessed);
    }
}
