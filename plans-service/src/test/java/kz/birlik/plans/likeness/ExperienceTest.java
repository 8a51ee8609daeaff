package kz.birlik.plans.likeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import kz.birlik.plans.likeness.Experience.Lesson;
import kz.birlik.plans.likeness.Experience.What;
import kz.birlik.plans.likeness.ExperienceLearning.Case;
import kz.birlik.plans.likeness.ExperienceLearning.Point;

class ExperienceTest {

    private static final float EXACT = 0.001f;

    @Test
    void whatIsKnownOfAThingGoesBeforeWhatIsKnownOfItsKind() {
        var experience = new Experience(List.of(
                new Lesson(What.ALONE_OF_KIND, "TOPIC", "", 0.5f),
                new Lesson(What.ALONE, "#winners", "", 2),
                new Lesson(What.INSTEAD_OF_KIND, "EVENT", "TOPIC", 0.7f),
                new Lesson(What.INSTEAD, "#contest", "#winners", 3),
                new Lesson(What.NEAR, "#contest", "#winners", -1),
                new Lesson(What.ONLY_DONE, "", "award", 4)));
        var winners = experience.number("#winners");
        var contest = experience.number("#contest");
        var stranger = experience.number("#stranger");
        assertThat(experience.alone(winners, TermKind.TOPIC)).isEqualTo(2);
        assertThat(experience.alone(contest, TermKind.TOPIC)).isEqualTo(0.5f);
        assertThat(experience.alone(stranger, TermKind.TOPIC)).isEqualTo(0.5f);
        assertThat(experience.alone(stranger, TermKind.PLACE)).isZero();
        for (var pair : new int[][] {{winners, contest}, {contest, winners}}) {
            assertThat(experience.instead(pair[0], TermKind.TOPIC, pair[1], TermKind.EVENT))
                    .isEqualTo(3);
            assertThat(experience.near(pair[0], pair[1])).isEqualTo(-1);
        }
        assertThat(experience.instead(stranger, TermKind.TOPIC, contest, TermKind.EVENT))
                .isEqualTo(0.7f);
        assertThat(experience.near(stranger, contest)).isZero();
        var award = Acts.shipped().names().indexOf("award");
        var none = Acts.shipped().names().size();
        assertThat(experience.onlyDone(award, none))
                .isEqualTo(experience.onlyDone(none, award))
                .isEqualTo(4);
        assertThat(experience.done(award, none)).isZero();
    }

    /**
     * Eight pairs' worth, a quarter of it apart; what stood alone in two, both apart, weighs ln((1.5 + 2·s) / (0 + 2·(1 − s))) more than
     * the usual ln(1/3), s being the share of its kind.
     */
    @Test
    void whatIsLearnedCanBeCountedByHand() {
        var kind = new Lesson(What.ALONE_OF_KIND, "TOPIC", "", 0);
        var alone = Set.of(new Point(What.ALONE, "#winners", "", kind));
        var learning = new ExperienceLearning();
        learning.add(List.of(
                new Case(alone, false, 1),
                new Case(alone, false, 0.5),
                new Case(Set.of(), false, 0.5),
                new Case(Set.of(), true, 6)));
        var usual = Math.log(0.25 / 0.75);
        var share = (1.5 + 5 * 0.25) / 6.5;
        var experience = learning.experience();
        assertThat(experience.alone(experience.number("#winners"), TermKind.TOPIC))
                .isCloseTo((float) (Math.log((1.5 + 2 * share) / (2 * (1 - share))) - usual), within(EXACT));
        assertThat(experience.alone(experience.number("#stranger"), TermKind.TOPIC))
                .isCloseTo((float) (Math.log(share / (1 - share)) - usual), within(EXACT));
    }

    @Test
    void whatWasSeenOnceIsChance() {
        var learning = new ExperienceLearning();
        learning.add(List.of(
                new Case(Set.of(new Point(What.NEAR, "#contest", "#review", null)), false, 1),
                new Case(Set.of(), true, 1)));
        assertThat(learning.lessons()).isEmpty();
    }

    @Test
    void whatIsWrittenIsReadInWhateverCountry() {
        var usual = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ru"));
            var lesson = new Lesson(What.INSTEAD, "#contest", "#winners", -1.5f);
            assertThat(Experience.lesson(lesson.line())).isEqualTo(lesson);
        } finally {
            Locale.setDefault(usual);
        }
    }

    /** No quoted name of a labelled set is learned by heart. */
    @Test
    void noWordingIsLearned() {
        assertThat(ShippedFile.lines("likeness/experience.tsv").stream()
                        .map(line -> line.split("\t", -1))
                        .flatMap(cells -> Stream.of(cells[1], cells[2])))
                .noneMatch(Point::isWording);
    }

    /** A term that was renamed since has to be learned anew. */
    @Test
    void whatWasLearnedOfTermsIsOfTermsTheGlossaryHas() {
        var terms = GlossaryFile.read().stream().map(term -> "#" + term.name()).collect(Collectors.toSet());
        var learned = ShippedFile.lines("likeness/experience.tsv").stream()
                .map(line -> line.split("\t", -1))
                .flatMap(cells -> Stream.of(cells[1], cells[2]))
                .filter(key -> key.startsWith("#"))
                .collect(Collectors.toSet());
        assertThat(learned).hasSizeGreaterThan(1000);
        assertThat(terms).containsAll(learned);
    }
}
