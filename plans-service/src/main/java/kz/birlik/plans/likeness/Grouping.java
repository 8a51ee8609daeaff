package kz.birlik.plans.likeness;

import java.util.ArrayList;
import java.util.List;

/**
 * Joins pairs into groups, the strongest pair first. Two groups become one only when their members are the same on average and none is
 * too far from another: «A like B, B like C» alone joins nothing.
 */
final class Grouping {

    /** Of a large group that many members speak for it. */
    private static final int SPEAKERS = 24;

    private final List<Unit> units;
    private final UnitComparison comparison;
    private final double lowest;
    private final int[] groupOf;
    private final List<List<Integer>> groups = new ArrayList<>();

    Grouping(List<Unit> units, UnitComparison comparison, LikenessSettings settings) {
        this.units = units;
        this.comparison = comparison;
        this.lowest = settings.lowest();
        this.groupOf = new int[units.size()];
        for (var unit = 0; unit < units.size(); unit++) {
            groupOf[unit] = unit;
            groups.add(null);
        }
    }

    /**
     * @param alive called now and then while it takes long
     * @return members of each group by their numbers, ascending; units that are like no other are groups of one
     */
    List<List<Integer>> join(Edges edges, Runnable alive) {
        for (var edge : edges.strongestFirst()) {
            alive.run();
            var one = groupOf[edges.one(edge)];
            var other = groupOf[edges.other(edge)];
            if (one != other && holdTogether(members(one), members(other))) {
                merge(Math.min(one, other), Math.max(one, other));
            }
        }
        var joined = new ArrayList<List<Integer>>();
        for (var unit = 0; unit < groupOf.length; unit++) {
            if (groupOf[unit] == unit) {
                joined.add(members(unit).stream().sorted().toList());
            }
        }
        return joined;
    }

    private List<Integer> members(int group) {
        return groups.get(group) == null ? List.of(group) : groups.get(group);
    }

    private boolean holdTogether(List<Integer> one, List<Integer> other) {
        var sum = 0.0;
        var pairs = 0;
        for (var a : speakers(one)) {
            for (var b : speakers(other)) {
                var strength = comparison.strength(units.get(a), units.get(b));
                if (strength < lowest) {
                    return false;
                }
                sum += strength;
                pairs++;
            }
        }
        return sum / pairs >= 1;
    }

    private static List<Integer> speakers(List<Integer> members) {
        if (members.size() <= SPEAKERS) {
            return members;
        }
        var speakers = new ArrayList<Integer>();
        for (var at = 0; at < SPEAKERS; at++) {
            speakers.add(members.get((int) ((long) at * members.size() / SPEAKERS)));
        }
        return speakers;
    }

    private void merge(int one, int other) {
        var joined = new ArrayList<>(members(one));
        joined.addAll(members(other));
        members(other).forEach(member -> groupOf[member] = one);
        groups.set(one, joined);
        groups.set(other, null);
    }
}
