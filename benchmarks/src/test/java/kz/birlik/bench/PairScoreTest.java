package kz.birlik.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

class PairScoreTest {

    private static final List<LabelledText> TEXTS = List.of(
            new LabelledText("a", "ru", "1"),
            new LabelledText("a", "ru", "2"),
            new LabelledText("a", "kk", "3"),
            new LabelledText("b", "kk", "4"));

    @Test
    void pairsAreCountedAndThoseAcrossLanguagesOnceMore() {
        var score = PairScore.of(TEXTS, List.of("x", "x", "y", "y"));
        assertThat(score.all()).isEqualTo(new PairScore.Tally(1, 1, 2));
        assertThat(score.across()).isEqualTo(new PairScore.Tally(0, 0, 2));
        assertThat(score.result().line())
                .isEqualTo("RESULT precision=0.500 recall=0.333 crossPrecision=1.000 crossRecall=0.000 pairs=3");
    }

    @Test
    void titlesLikeNoOtherAreNoGroup() {
        var score = PairScore.of(TEXTS, Arrays.asList(null, null, null, null));
        assertThat(score.all()).isEqualTo(new PairScore.Tally(0, 0, 3));
    }

    @Test
    void theGroupsOfTheFileItselfArePerfect() {
        var score = PairScore.of(TEXTS, List.of("a", "a", "a", "b"));
        assertThat(score.result().line())
                .contains("precision=1.000 recall=1.000 crossPrecision=1.000 crossRecall=1.000");
    }

    @Test
    void anAnswerForFewerTitlesIsNoAnswer() {
        assertThatThrownBy(() -> PairScore.of(TEXTS, List.of("a"))).isInstanceOf(BenchFailed.class);
    }
}
