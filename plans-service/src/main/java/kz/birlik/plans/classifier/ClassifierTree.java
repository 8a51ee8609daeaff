package kz.birlik.plans.classifier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Puts the rows of the file into their tree by {@code parent_id}, and never by the digits of the code: the districts of a city
 * and dozens of settlements break its pattern of zeros.
 */
final class ClassifierTree {

    /**
     * A row in its place.
     *
     * @param parent null for the highest
     * @param level from 1
     */
    record Node(FileUnit unit, Node parent, int level) {}

    private static final int DEEPEST = 9;

    private final Map<String, FileUnit> byId = new HashMap<>();
    private final Map<String, Node> placed = new HashMap<>();
    private final Map<FileUnit, RowFault> faults = new HashMap<>();
    private final List<FileUnit> units;

    private ClassifierTree(List<FileUnit> units) {
        this.units = units;
    }

    static ClassifierTree of(List<FileUnit> units) {
        var tree = new ClassifierTree(units);
        tree.refuseRepeated(FileUnit::id, RowFault.ID_REPEATED);
        tree.refuseRepeated(FileUnit::kato, RowFault.CODE_REPEATED);
        units.forEach(unit -> tree.byId.put(unit.id(), unit));
        units.forEach(tree::place);
        return tree;
    }

    /** @return the rows that have their place, parents before their children */
    List<Node> nodes() {
        return units.stream()
                .map(unit -> placed.get(unit.id()))
                .filter(node -> node != null)
                .sorted(Comparator.comparingInt(Node::level))
                .toList();
    }

    List<RefusedRow> refused() {
        return units.stream()
                .filter(faults::containsKey)
                .map(unit -> RefusedRow.of(unit, faults.get(unit)))
                .toList();
    }

    private void refuseRepeated(Function<FileUnit, String> key, RowFault fault) {
        var first = new HashMap<String, FileUnit>();
        for (var unit : units) {
            var earlier = first.putIfAbsent(key.apply(unit), unit);
            if (earlier != null) {
                faults.putIfAbsent(earlier, fault);
                faults.putIfAbsent(unit, fault);
            }
        }
    }

    /** Walks up to a row that has its place already, or to the top, and places all on the way down again. */
    private void place(FileUnit unit) {
        var way = new ArrayList<FileUnit>();
        var seen = new HashSet<FileUnit>();
        var each = unit;
        while (each != null && !isDecided(each)) {
            if (!seen.add(each)) {
                way.subList(way.indexOf(each), way.size()).forEach(member -> faults.put(member, RowFault.CIRCLE));
                break;
            }
            way.add(each);
            each = each.isHighest() ? null : byId.get(each.parentId());
        }
        for (var i = way.size() - 1; i >= 0; i--) {
            decide(way.get(i));
        }
    }

    private boolean isDecided(FileUnit unit) {
        return faults.containsKey(unit) || placed.containsKey(unit.id());
    }

    private void decide(FileUnit unit) {
        if (isDecided(unit)) {
            return;
        }
        if (unit.isHighest()) {
            placed.put(unit.id(), new Node(unit, null, 1));
            return;
        }
        var parent = byId.get(unit.parentId());
        var above = placed.get(unit.parentId());
        if (parent == null) {
            faults.put(unit, RowFault.PARENT_UNKNOWN);
        } else if (above == null || faults.containsKey(parent)) {
            faults.put(unit, RowFault.PARENT_REFUSED);
        } else if (above.level() == DEEPEST) {
            faults.put(unit, RowFault.TOO_DEEP);
        } else {
            placed.put(unit.id(), new Node(unit, above, above.level() + 1));
        }
    }
}
