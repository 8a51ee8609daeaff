package kz.birlik.plans.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

class DifferencesTest {

    private final Likeness likeness = new Likeness(Settings.USUAL);
    private final List<String> told = new ArrayList<>();

    @Test
    void whatOneTitleHasAloneIsTold() {
        tell("Форум молодежи", "Награждение победителей форума молодежи");
        assertThat(told)
                .contains("alone #award ceremony", "done award talk", "only done  award")
                .noneMatch(line -> line.startsWith("instead"));
    }

    @Test
    void whatOneTitleHasInsteadOfAnotherIsTold() {
        tell("Строительство Дома дружбы", "Ремонт Дома дружбы");
        assertThat(told)
                .contains(
                        "alone #construction",
                        "alone #repair",
                        "instead #construction #repair",
                        "done build repair",
                        "only done build repair");
    }

    @Test
    void whatIsNearlyTheSameIsTold() {
        tell("Заседание Совета общественного согласия", "Заседание общественного совета");
        assertThat(told).anyMatch(line -> line.startsWith("near "));
    }

    @Test
    void titlesThatSayTheSameDifferInNothing() {
        tell("Форум молодежи", "Форум молодежи");
        assertThat(told).containsExactly("only done  ", "done talk talk");
    }

    private void tell(String one, String other) {
        var comparison = likeness.comparison();
        var a = likeness.reading(new LabelledSet.Row("1", "ru", one, Set.of()).wording(1));
        var b = likeness.reading(new LabelledSet.Row("2", "ru", other, Set.of()).wording(2));
        assertThat(comparison.evidence(a, b)).isNotNull();
        comparison.tell(a, b, new Differences.Listener() {
            @Override
            public void alone(boolean ofLeft, int thing) {
                told.add("alone " + key(thing));
            }

            @Override
            public void instead(int left, int right) {
                told.add("instead " + sorted(key(left), key(right)));
            }

            @Override
            public void near(int left, int right) {
                told.add("near " + sorted(key(left), key(right)));
            }

            @Override
            public void onlyDone(int act, int otherAct) {
                told.add("only done " + sorted(act(act), act(otherAct)));
            }

            @Override
            public void done(int act, int otherAct) {
                told.add("done " + sorted(act(act), act(otherAct)));
            }
        });
    }

    private String key(int thing) {
        return likeness.entry(thing).key();
    }

    private static String act(int act) {
        var names = Acts.shipped().names();
        return act == names.size() ? "" : names.get(act);
    }

    private static String sorted(String one, String other) {
        return one.compareTo(other) <= 0 ? one + " " + other : other + " " + one;
    }
}
