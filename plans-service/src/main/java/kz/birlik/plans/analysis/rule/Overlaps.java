package kz.birlik.plans.analysis.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;

import kz.birlik.plans.analysis.facts.AlikeMeasure;

/** Finds the measures whose terms meet that of another one; a sweep over their days, so that many of one wording cost no square. */
final class Overlaps {

    private static final Comparator<AlikeMeasure> BY_BEGIN =
            Comparator.comparing(measure -> measure.term().from());

    private Overlaps() {}

    /** @return those that meet another one; a measure without days meets every other */
    static List<AlikeMeasure> of(List<AlikeMeasure> measures) {
        if (measures.size() < 2) {
            return List.of();
        }
        if (measures.stream().anyMatch(measure -> measure.term().from() == null)) {
            return measures;
        }
        var sorted = new ArrayList<>(measures);
        sorted.sort(BY_BEGIN);
        var meeting = new LinkedHashSet<AlikeMeasure>();
        var longest = sorted.get(0);
        for (var next : sorted.subList(1, sorted.size())) {
            if (longest.term().meets(next.term())) {
                meeting.add(longest);
                meeting.add(next);
            }
            longest = next.term().to().isAfter(longest.term().to()) ? next : longest;
        }
        return List.copyOf(meeting);
    }
}
