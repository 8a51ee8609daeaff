package kz.birlik.plans.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import kz.birlik.kit.text.LocalizedText;

class LikenessTest {

    @Test
    void theSameMeasureIsFoundInOtherWordsAndInTheOtherLanguage() {
        assertThat(same(
                        ru("Проведение форума, посвященного Дню благодарности"),
                        ru("Организация форума ко Дню благодарности")))
                .isTrue();
        assertThat(same(ru("Организация форума ко Дню благодарности"), kk("Алғыс айту күніне арналған форум өткізу")))
                .isTrue();
    }

    @Test
    void aWholeIsWhatItsPartsAreTogether() {
        assertThat(same(
                        ru("Заседание Совета областной Ассамблеи народа Казахстана"),
                        ru("Организация и проведение заседаний Совета АНК области")))
                .isTrue();
    }

    @Test
    void anotherHolidayYearPlaceNumberOrNameIsAnotherMeasure() {
        assertThat(same(ru("Форум ко Дню благодарности"), ru("Форум ко Дню семьи")))
                .isFalse();
        assertThat(same(ru("Форум ко Дню вулканолога"), ru("Форум ко Дню кинолога")))
                .isFalse();
        assertThat(same(ru("День языков в 2025 году"), kk("2026 жылғы Тілдер күні")))
                .isFalse();
        assertThat(same(ru("Ремонт Дома дружбы в Кокшетау"), ru("Ремонт Дома дружбы в Таразе")))
                .isFalse();
        assertThat(same(ru("XXXIII сессия АНК"), ru("XXXIV сессия АНК"))).isFalse();
        assertThat(same(ru("Фестиваль «Мың бояу»"), ru("Фестиваль «Самғау»"))).isFalse();
    }

    @Test
    void theRegionOfThePlanItselfSaysNothingOfTheMeasure() {
        var akmola = LocalizedText.of("Ақмола облысы", "Акмолинская область");
        var pavlodar = LocalizedText.of("Павлодар облысы", "Павлодарская область");
        var one = new Wording(new UUID(0, 1), LocalizedText.of(null, "Форум матерей Акмолинской области"), akmola);
        var other = new Wording(new UUID(0, 2), LocalizedText.of(null, "Форум матерей Павлодарской области"), pavlodar);
        assertThat(same(one, other)).isTrue();
        // One that names no place of its own is not the one of a place either.
        assertThat(same(one, ru("Форум матерей Павлодарской области"))).isFalse();
        assertThat(same(ru("Форум матерей Акмолинской области"), ru("Форум матерей Павлодарской области")))
                .isFalse();
    }

    @Test
    void aChainOfLikePairsIsNoGroup() {
        var open = ru("Празднование Дня языков");
        var groups = groups(List.of(
                open.withId(1),
                ru("Празднование Дня языков в 2025 году").withId(2),
                ru("Празднование Дня языков в 2026 году").withId(3)));
        assertThat(groups).allSatisfy(group -> assertThat(group).hasSize(2));
    }

    @Test
    void theOrderOfAddingDecidesNothing() {
        var set = LabelledSet.read("tuning");
        var wordings = new ArrayList<Wording>();
        for (var at = 0; at < set.rows().size(); at++) {
            wordings.add(set.rows().get(at).wording(at));
        }
        var first = groups(wordings);
        var random = new Random(20261126);
        for (var turn = 0; turn < 3; turn++) {
            Collections.shuffle(wordings, random);
            assertThat(groups(wordings)).isEqualTo(first);
        }
    }

    @Test
    void measuresWordedAlikeAreOneGroupAndCountAsOneWording() {
        var likeness = new Likeness(Settings.USUAL);
        for (var at = 0; at < 50; at++) {
            likeness.add(ru(at % 2 == 0 ? "Проведение форума матерей" : "ПРОВЕДЕНИЕ форума  матерей.")
                    .withId(at));
        }
        assertThat(likeness.wordings()).isEqualTo(1);
        assertThat(likeness.groups(() -> {}))
                .singleElement()
                .satisfies(group -> assertThat(group).hasSize(50).isSorted());
    }

    @Test
    void aMeasureWithoutATitleIsPassedOver() {
        var likeness = new Likeness(Settings.USUAL);
        likeness.add(Wording.of(new UUID(0, 1), new LocalizedText(null, null, "Only English")));
        assertThat(likeness.wordings()).isZero();
        assertThat(likeness.groups(() -> {})).isEmpty();
    }

    @Test
    void aPairIsExplainedByWhatMetAndWhatDidNot() {
        var one = new Wording(
                new UUID(0, 1),
                LocalizedText.of(null, "Семинар для государственных служащих по этнополитике"),
                Wording.REPUBLIC);
        var other = new Wording(
                new UUID(0, 2),
                LocalizedText.of("Мемлекеттік қызметшілерге арналған этносаясат бойынша семинар", null),
                Wording.REPUBLIC);
        var explanation = new Likeness(Settings.USUAL).explain(one, other);
        assertThat(explanation.same()).isTrue();
        var titles = explanation.titles().get(0);
        assertThat(titles.similarity()).isGreaterThanOrEqualTo(titles.threshold());
        assertThat(titles.matched()).anySatisfy(phrase -> {
            assertThat(List.of(phrase.one(), phrase.other()))
                    .containsExactlyInAnyOrder("государственных служащих", "Мемлекеттік қызметшілерге");
            assertThat(phrase.concept().ru()).isEqualTo("государственный служащий");
            assertThat(phrase.concept().kk()).isEqualTo("мемлекеттік қызметші");
            assertThat(phrase.credit()).isEqualTo(1);
        });
    }

    @Test
    void titlesWordedTheSameAreAlikeForCertain() {
        var explanation = new Likeness(Settings.USUAL)
                .explain(ru("Форум матерей").withId(1), ru("форум матерей.").withId(2));
        assertThat(explanation.titles().get(0).similarity()).isEqualTo(1);
    }

    @Test
    void anExplanationNamesWhatTellsTwoMeasuresApart() {
        var explanation = new Likeness(Settings.USUAL)
                .explain(
                        ru("Форум ко Дню семьи").withId(1),
                        ru("Форум ко Дню столицы").withId(2));
        assertThat(explanation.same()).isFalse();
        assertThat(explanation.titles().get(0).differences()).containsExactly("DAY");
        assertThat(explanation.titles().get(0).similarity()).isZero();
        assertThat(explanation.titles().get(0).onlyInOne()).containsExactly("Дню семьи");
        assertThat(explanation.titles().get(0).onlyInOther()).containsExactly("Дню столицы");
    }

    @Test
    void aPairIsExplainedLaterAsItWasJudgedThen() {
        var likeness = new Likeness(Settings.USUAL);
        var one = ru("Круглый стол по вопросам водоснабжения сел").withId(1);
        var other =
                ru("Проведение круглого стола о водоснабжении сельских жителей").withId(2);
        likeness.add(one);
        likeness.add(other);
        for (var at = 3; at < 400; at++) {
            likeness.add(ru("Круглый стол по теме " + "абвгдежзиклмнопрст".charAt(at % 18) + "ктор" + at)
                    .withId(at));
        }
        var then = likeness.explain(one, other);
        var later = new Likeness(Settings.USUAL, likeness.frequencies(List.of(one.id(), other.id())));
        assertThat(later.explain(one, other)).isEqualTo(then);
        assertThat(new Likeness(Settings.USUAL).explain(one, other)).isNotEqualTo(then);
    }

    /** A title with an id, so that the tests read as sentences. */
    private record Titled(LocalizedText title) {

        Wording withId(int id) {
            return Wording.of(new UUID(0, id), title);
        }
    }

    private static Titled ru(String title) {
        return new Titled(LocalizedText.of(null, title));
    }

    private static Titled kk(String title) {
        return new Titled(LocalizedText.of(title, null));
    }

    private static boolean same(Titled one, Titled other) {
        return same(one.withId(1), other);
    }

    private static boolean same(Wording one, Titled other) {
        return same(one, other.withId(2));
    }

    private static boolean same(Wording one, Wording other) {
        return !groups(List.of(one, other)).isEmpty();
    }

    private static List<List<UUID>> groups(List<Wording> wordings) {
        var likeness = new Likeness(Settings.USUAL);
        wordings.forEach(likeness::add);
        return likeness.groups(() -> {});
    }
}
