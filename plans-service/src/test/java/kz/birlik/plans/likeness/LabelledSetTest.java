package kz.birlik.plans.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelledSetTest {

    private static final LabelledSet TUNING = LabelledSet.read("tuning");
    private static final LabelledSet HELD_OUT = LabelledSet.read("held-out");
    /** Written before the glossary was widened, by whoever widened it: half of its misses were then looked at. */
    private static final LabelledSet FRESH = LabelledSet.read("fresh");

    @Test
    void theSetHasEnoughPairsOfEachKindInBothHalves() {
        for (var half : new LabelledSet[] {TUNING, HELD_OUT, FRESH}) {
            assertThat(half.pairs(LabelledSet.Row::isSame)).isGreaterThanOrEqualTo(60);
            assertThat(half.pairs((one, other) -> one.isSame(other) && one.isAcross(other)))
                    .isGreaterThanOrEqualTo(40);
            assertThat(half.pairs(LabelledSet.Row::isEasilyMistakenFor)).isGreaterThanOrEqualTo(60);
        }
        assertThat(TUNING.pairs(LabelledSet.Row::isSame) + HELD_OUT.pairs(LabelledSet.Row::isSame))
                .isGreaterThanOrEqualTo(120);
        assertThat(TUNING.pairs(LabelledSet.Row::isEasilyMistakenFor)
                        + HELD_OUT.pairs(LabelledSet.Row::isEasilyMistakenFor))
                .isGreaterThanOrEqualTo(120);
    }

    @Test
    void theHalvesShareNoTitleAndEveryNearGroupIsThere() {
        assertThat(texts(HELD_OUT)).doesNotContainAnyElementsOf(texts(TUNING));
        assertThat(texts(FRESH))
                .doesNotContainAnyElementsOf(texts(TUNING))
                .doesNotContainAnyElementsOf(texts(HELD_OUT));
        for (var half : new LabelledSet[] {TUNING, HELD_OUT, FRESH}) {
            var groups = half.rows().stream().map(LabelledSet.Row::group).collect(Collectors.toSet());
            half.rows().forEach(row -> assertThat(groups).as(row.text()).containsAll(row.near()));
            assertThat(texts(half)).hasSameSizeAs(half.rows());
        }
    }

    /** The half never used for tuning was scored once with this glossary, and its errors were not looked at. */
    @ParameterizedTest
    @CsvSource({"tuning, 0.97, 0.95", "held-out, 0.95, 0.90", "fresh, 0.95, 0.90"})
    void whatSaysTheSameIsFoundAndWhatDoesNotIsToldApart(String half, double precision, double recall) {
        var set = LabelledSet.read(half);
        var all = set.score((one, other) -> true);
        assertThat(all.precision()).as("precision").isGreaterThanOrEqualTo(precision);
        assertThat(all.recall()).as("recall").isGreaterThanOrEqualTo(recall);
        var across = set.score(LabelledSet.Row::isAcross);
        assertThat(across.precision()).as("precision across languages").isGreaterThanOrEqualTo(0.90);
        assertThat(across.recall()).as("recall across languages").isGreaterThanOrEqualTo(0.80);
    }

    /**
     * Sets of other hands tell how far the engine reaches beyond what its makers thought of: the judge learned from some, and never saw the
     * blind ones. It falls short of what the labelled set shows, in recall most of all; these floors keep it from falling back.
     */
    @ParameterizedTest
    @CsvSource({
        "hand-first, 0.99, 0.90",
        "hand-second, 0.98, 0.90",
        "hand-third, 0.99, 0.95",
        "blind-first, 0.94, 0.70",
        "blind-second, 0.96, 0.64",
        "blind-third, 0.95, 0.59",
        "blind-fourth, 0.91, 0.90",
        "blind-fifth, 0.95, 0.90",
        "blind-sixth, 0.98, 0.90",
        "blind-seventh, 0.95, 0.88",
        "blind-eighth, 0.87, 0.91",
        "blind-ninth, 0.97, 0.93",
        "blind-tenth, 0.90, 0.95",
        "blind-eleventh, 0.92, 0.92",
        "blind-twelfth, 0.99, 0.95"
    })
    void whatOtherHandsWroteIsFoundAsFarAsMeasured(String hand, double precision, double recall) {
        var score = LabelledSet.read(hand).score((one, other) -> true);
        assertThat(score.precision()).as("precision").isGreaterThanOrEqualTo(precision);
        assertThat(score.recall()).as("recall").isGreaterThanOrEqualTo(recall);
    }

    private static Set<String> texts(LabelledSet set) {
        return set.rows().stream().map(LabelledSet.Row::text).collect(Collectors.toSet());
    }
}
