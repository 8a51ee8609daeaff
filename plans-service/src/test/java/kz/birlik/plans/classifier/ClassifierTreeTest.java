package kz.birlik.plans.classifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import kz.birlik.kit.text.LocalizedText;

class ClassifierTreeTest {

    @Test
    void parentsComeBeforeTheirChildrenInWhateverOrderTheyStand() {
        var tree = tree("3 2 113000000", "2 1 112000000", "1 0 110000000");

        assertThat(levels(tree)).containsExactly(entry("110000000", 1), entry("112000000", 2), entry("113000000", 3));
    }

    @Test
    void theParentIsTheOneNamedAndNotTheOneTheCodeLooksLike() {
        var tree = tree("1 0 710000000", "2 1 711110000", "3 2 711100100");

        assertThat(tree.nodes().get(2).parent().unit().kato()).isEqualTo("711110000");
        assertThat(tree.refused()).isEmpty();
    }

    @Test
    void repeatedIdsAndCodesAreRefusedWithAllThatLieBelow() {
        var tree = tree(
                "1 0 110000000", "2 1 112000000", "2 1 113000000", "3 2 114000000", "4 1 115000000", "5 1 115000000");

        assertThat(levels(tree)).containsOnlyKeys("110000000");
        assertThat(faults(tree))
                .containsExactly(
                        entry(2, RowFault.ID_REPEATED),
                        entry(3, RowFault.ID_REPEATED),
                        entry(4, RowFault.PARENT_REFUSED),
                        entry(5, RowFault.CODE_REPEATED),
                        entry(6, RowFault.CODE_REPEATED));
    }

    @Test
    void anUnknownParentAndACircleAreRefusedAndNothingElse() {
        var tree = tree(
                "1 0 110000000", "2 9 112000000", "3 4 113000000", "4 3 114000000", "5 4 115000000", "6 1 116000000");

        assertThat(levels(tree)).containsOnlyKeys("110000000", "116000000");
        assertThat(faults(tree))
                .containsExactly(
                        entry(2, RowFault.PARENT_UNKNOWN),
                        entry(3, RowFault.CIRCLE),
                        entry(4, RowFault.CIRCLE),
                        entry(5, RowFault.PARENT_REFUSED));
    }

    @Test
    void aChainIsFollowedToTheNinthLevelOnlyAndWithoutRecursion() {
        var rows = new ArrayList<String>();
        for (var i = 20_000; i >= 1; i--) {
            rows.add("%d %d 11%07d".formatted(i, i - 1, i));
        }
        var tree = tree(rows.toArray(String[]::new));

        assertThat(tree.nodes()).hasSize(9);
        assertThat(tree.refused()).hasSize(19_991);
        assertThat(faults(tree).values()).contains(RowFault.TOO_DEEP, RowFault.PARENT_REFUSED);
    }

    private static ClassifierTree tree(String... rows) {
        var units = new ArrayList<FileUnit>();
        for (var row : rows) {
            var values = row.split(" ");
            units.add(new FileUnit(units.size() + 1, values[0], values[1], values[2], LocalizedText.of(null, "с.Имя")));
        }
        return ClassifierTree.of(units);
    }

    private static Map<String, Integer> levels(ClassifierTree tree) {
        return tree.nodes().stream()
                .collect(Collectors.toMap(
                        node -> node.unit().kato(), ClassifierTree.Node::level, (a, b) -> a, TreeMap::new));
    }

    private static Map<Integer, RowFault> faults(ClassifierTree tree) {
        return tree.refused().stream()
                .collect(Collectors.toMap(RefusedRow::line, RefusedRow::fault, (a, b) -> a, TreeMap::new));
    }
}
