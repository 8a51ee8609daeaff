package kz.birlik.plans.classifier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import kz.birlik.kit.http.Ids;
import kz.birlik.kit.text.LocalizedText;

/** Compares the file with the register of its day, by code: a unit keeps its id through a new name or a new parent. */
final class Comparison {

    /**
     * A unit that is another from the day of the file on.
     *
     * @param line of the file
     */
    record Changed(int line, RegisteredUnit was, RegisteredUnit is) {

        boolean isRenamed() {
            return !was.name().equals(is.name());
        }
    }

    private final LocalDate asOf;
    private final Map<String, RegisteredUnit> register;
    private final Map<FileUnit, RegisteredUnit> result = new HashMap<>();
    private final Set<String> named = new HashSet<>();

    final List<RegisteredUnit> added = new ArrayList<>();
    final List<RegisteredUnit> unchanged = new ArrayList<>();
    final List<Changed> changed = new ArrayList<>();
    final List<RefusedRow> refused = new ArrayList<>();

    /** @param register the units in force on that day, and those that begin later */
    Comparison(LocalDate asOf, Map<String, RegisteredUnit> register) {
        this.asOf = asOf;
        this.register = register;
    }

    static Comparison of(LocalDate asOf, ClassifierFile file, Map<String, RegisteredUnit> register) {
        var comparison = new Comparison(asOf, register);
        var tree = ClassifierTree.of(file.units());
        comparison.refused.addAll(file.refused());
        comparison.refused.addAll(tree.refused());
        comparison.refused.forEach(row -> comparison.named.add(row.kato()));
        tree.nodes().forEach(comparison::compare);
        return comparison;
    }

    /** @return the units in force that no row of the file names, not even one that was refused */
    List<RegisteredUnit> missing() {
        return register.values().stream()
                .filter(unit ->
                        !named.contains(unit.kato()) && !unit.validFrom().isAfter(asOf))
                .sorted(Comparator.comparing(RegisteredUnit::kato))
                .toList();
    }

    boolean changesSomething() {
        return !added.isEmpty() || !changed.isEmpty();
    }

    private void compare(ClassifierTree.Node node) {
        var unit = node.unit();
        named.add(unit.kato());
        var parent = node.parent() == null ? null : result.get(node.parent().unit());
        if (node.parent() != null && parent == null) {
            refused.add(RefusedRow.of(unit, RowFault.PARENT_REFUSED));
            return;
        }
        var known = register.get(unit.kato());
        if (known == null) {
            keep(unit, entered(node, parent), added);
        } else if (known.since().isAfter(asOf)) {
            refused.add(RefusedRow.of(unit, RowFault.KNOWN_LATER));
        } else {
            compare(node, parent, known);
        }
    }

    private void compare(ClassifierTree.Node node, RegisteredUnit parent, RegisteredUnit known) {
        var name = name(known.name(), node.unit().name());
        var parentId = parent == null ? null : parent.id();
        var isSame = name.equals(known.name())
                && Objects.equals(parentId, known.parentId())
                && node.level() == known.level();
        if (isSame) {
            keep(node.unit(), known, unchanged);
            return;
        }
        var kind = name.equals(known.name()) && node.level() == known.level()
                ? known.kind()
                : KindByName.of(name.ru(), node.level(), parent == null ? null : parent.kind());
        var is = known.moved(name, kind, parentId, node.level(), asOf);
        changed.add(new Changed(node.unit().line(), known, is));
        result.put(node.unit(), is);
    }

    private void keep(FileUnit unit, RegisteredUnit kept, List<RegisteredUnit> among) {
        among.add(kept);
        result.put(unit, kept);
    }

    private RegisteredUnit entered(ClassifierTree.Node node, RegisteredUnit parent) {
        var unit = node.unit();
        var kind = KindByName.of(unit.name().ru(), node.level(), parent == null ? null : parent.kind());
        return new RegisteredUnit(
                Ids.next(),
                unit.kato(),
                node.level(),
                kind,
                unit.name(),
                parent == null ? null : parent.id(),
                asOf,
                null);
    }

    /**
     * A file without Kazakh says nothing of the Kazakh name, so it stays, as long as the Russian one does: of a renamed unit
     * the names in the other languages are those of before.
     */
    private static LocalizedText name(LocalizedText known, LocalizedText said) {
        var isRenamed = !said.ru().equals(known.ru());
        var kk = said.kk() != null ? said.kk() : isRenamed ? null : known.kk();
        return new LocalizedText(kk, said.ru(), isRenamed ? null : known.en());
    }
}
