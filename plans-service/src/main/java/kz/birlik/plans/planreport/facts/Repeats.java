package kz.birlik.plans.planreport.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.UUID;

import kz.birlik.plans.analysis.duplicate.AlikeGroup;

/** Groups of measures worded alike: which measure is in which, and the dearest of those that findings call a repetition. */
public final class Repeats {

    /** As many groups as a reader goes through. */
    static final int MOST = 15;

    private static final Comparator<AlikeGroup> BY_COST = Comparator.comparing(
                    AlikeGroup::costThousandKzt, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(AlikeGroup::measures)
            .thenComparing(AlikeGroup::id, Comparator.reverseOrder());

    private final Set<UUID> repeated;
    private final Map<UUID, UUID> groupOf = new HashMap<>();
    private final PriorityQueue<AlikeGroup> dearest = new PriorityQueue<>(BY_COST);
    private int groups;
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
        if (group.members().stream().anyMatch(member -> repeated.contains(member.measureId()))) {
            repeating++;
            money = group.costThousandKzt() == null ? money : money.add(group.costThousandKzt());
            dearest.add(group);
            if (dearest.size() > MOST) {
                dearest.poll();
            }
        }
    }

    UUID groupOf(UUID measure) {
        return groupOf.get(measure);
    }

    /** @return all groups the run saw, most of which are no weakness */
    public int groups() {
        return groups;
    }

    /** @return those of them that findings call a repetition */
    public int repeating() {
        return repeating;
    }

    /** @return what the measures of the repeating groups are planned to cost together, thousand tenge */
    public BigDecimal money() {
        return money;
    }

    /** @return the dearest repeating groups, the dearest first */
    public List<AlikeGroup> dearest() {
        var sorted = new ArrayList<>(dearest);
        sorted.sort(BY_COST.reversed());
        return sorted;
    }
}
