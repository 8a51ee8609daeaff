package kz.birlik.plans.planreport.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.UUID;

import kz.birlik.plans.analysis.duplicate.AlikeGroup;

/** Groups of measures worded alike: which measure is in which, and the dearest of those that lie in several places or are found to be a repetition. */
public final class Repeats {

    /** As many groups as a reader goes through. */
    static final int MOST = 15;

    private static final Comparator<Shown> BY_COST = Comparator.comparing(Shown::repeating)
            .thenComparing(Shown::cost, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(shown -> shown.counted().size())
            .thenComparing(shown -> shown.group().id(), Comparator.reverseOrder());

    /**
     * A group that a reader is shown.
     *
     * @param repeating whether a finding that stands calls some of its measures a repetition
     * @param counted those measures, or all judged ones of a group that is none
     */
    public record Shown(AlikeGroup group, boolean repeating, List<AlikeGroup.Member> counted) {

        /** @return what they are planned to cost together, thousand tenge; null when none names a sum */
        public BigDecimal cost() {
            return counted.stream()
                    .map(AlikeGroup.Member::costThousandKzt)
                    .filter(Objects::nonNull)
                    .reduce(BigDecimal::add)
                    .orElse(null);
        }

        public long plans() {
            return counted.stream().map(AlikeGroup.Member::planId).distinct().count();
        }
    }

    private final Set<UUID> repeated;
    private final Map<UUID, UUID> groupOf = new HashMap<>();
    private final PriorityQueue<Shown> dearest = new PriorityQueue<>(BY_COST);
    private int groups;
    private int across;
    private int repeating;
    private BigDecimal money = BigDecimal.ZERO;

    /** @param repeated measures that findings call a repetition */
    Repeats(Set<UUID> repeated) {
        this.repeated = repeated;
    }

    void look(AlikeGroup group) {
        groups++;
        group.members().stream()
                .filter(AlikeGroup.Member::judged)
                .forEach(member -> groupOf.put(member.measureId(), group.id()));
        var judged = group.members().stream().filter(AlikeGroup.Member::judged).toList();
        var named = judged.stream()
                .filter(member -> repeated.contains(member.measureId()))
                .toList();
        var repeats = !named.isEmpty();
        var places = places(group);
        across += places > 1 ? 1 : 0;
        if (repeats) {
            repeating++;
            money = named.stream()
                    .map(AlikeGroup.Member::costThousandKzt)
                    .filter(Objects::nonNull)
                    .reduce(money, BigDecimal::add);
        }
        if (repeats || places > 1) {
            dearest.add(new Shown(group, repeats, repeats ? named : judged));
            if (dearest.size() > MOST) {
                dearest.poll();
            }
        }
    }

    /** Of the plans that were judged: a line that goes on from year to year in one place is no matter of two places. */
    private static long places(AlikeGroup group) {
        return group.members().stream()
                .filter(AlikeGroup.Member::judged)
                .map(member -> Objects.toString(member.region(), ""))
                .distinct()
                .count();
    }

    UUID groupOf(UUID measure) {
        return groupOf.get(measure);
    }

    /** @return all groups the run saw, most of which are no weakness */
    public int groups() {
        return groups;
    }

    /** @return those of them with measures of more than one region, or of a region and the republic */
    public int across() {
        return across;
    }

    /** @return those of them that findings call a repetition */
    public int repeating() {
        return repeating;
    }

    /** @return what the measures that findings call a repetition are planned to cost together, thousand tenge */
    public BigDecimal money() {
        return money;
    }

    /** @return what is found to repeat first, and each part from the dearest on */
    public List<Shown> dearest() {
        var sorted = new ArrayList<>(dearest);
        sorted.sort(BY_COST.reversed());
        return sorted;
    }
}
