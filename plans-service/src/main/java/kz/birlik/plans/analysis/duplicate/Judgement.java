package kz.birlik.plans.analysis.duplicate;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import kz.birlik.kit.text.LocalizedText;
import kz.birlik.plans.analysis.facts.AlikeMeasure;
import kz.birlik.plans.analysis.facts.RunFacts;
import kz.birlik.plans.likeness.Explanation;
import kz.birlik.plans.likeness.Frequencies;
import kz.birlik.plans.likeness.Likeness;
import kz.birlik.plans.likeness.LikenessSettings;
import kz.birlik.plans.likeness.Wording;

/**
 * What the titles of a group were judged by beside the ruleset, kept so that a pair is explained later as it was judged then, whatever
 * plans and names of regions have come since.
 *
 * @param homes what the regions of the group were called, by code
 */
public record Judgement(Frequencies frequencies, Map<String, LocalizedText> homes) {

    static Judgement of(List<AlikeMeasure> group, Likeness likeness, RunFacts run) {
        var homes = group.stream()
                .map(measure -> measure.plan().region())
                .distinct()
                .filter(region -> run.nameOf(region) != null)
                .collect(Collectors.toMap(region -> region, run::nameOf));
        return new Judgement(
                likeness.frequencies(group.stream().map(AlikeMeasure::measureId).toList()), homes);
    }

    /** A measure as its title is judged in a run. */
    public static Wording wording(AlikeMeasure measure, RunFacts run) {
        return wording(
                measure.measureId(), measure.title(), run.nameOf(measure.plan().region()));
    }

    Explanation explain(LikenessSettings settings, AlikeGroup.Member one, AlikeGroup.Member other) {
        return new Likeness(settings, frequencies).explain(wording(one), wording(other));
    }

    private Wording wording(AlikeGroup.Member member) {
        return wording(member.measureId(), member.title(), member.region() == null ? null : homes.get(member.region()));
    }

    private static Wording wording(UUID id, LocalizedText title, LocalizedText home) {
        return new Wording(id, title, home == null ? Wording.REPUBLIC : home);
    }
}
