package kz.birlik.plans.measure.indicator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

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

    /**
     * @param own the indicators of a measure as one of its texts has them
     * @param others the same as its text in the other language has them
     * @return its own ones with the names of both; as they are where the figures do not tell that the two mean the same
     */
    public static List<Indicator> inBoth(List<Indicator> own, List<Indicator> others) {
        var same = own.size() == others.size();
        for (var i = 0; same && i < own.size(); i++) {
            same = own.get(i).figures().equals(others.get(i).figures());
        }
        if (!same) {
            return own;
        }
        var named = new ArrayList<Indicator>();
        for (var i = 0; i < own.size(); i++) {
            named.add(own.get(i).called(own.get(i).name.filledFrom(others.get(i).name)));
        }
        return named;
    }

    private List<List<Object>> figures() {
        return Stream.concat(Stream.ofNullable(baseline), targets.stream())
                .map(figure ->
                        Arrays.<Object>asList(figure.year(), figure.value().stripTrailingZeros()))
                .toList();
    }

    private Indicator called(LocalizedText both) {
        return new Indicator(id, both, unit, baseline, targets, guessed);
    }

    public Indicator withId(UUID id) {
        return new Indicator(id, name, unit, baseline, targets, guessed);
    }
}
