package kz.birlik.plans.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import kz.birlik.kit.text.Language;

class MarksTest {

    private static final List<String> KAZAKH = List.of(
            "Наурыз мейрамына арналған концерт өткізу, Алматы",
            "Семей қаласында тілдер күніне арналған концерт",
            "2026 жылы Наурыз мейрамына арналған концерт",
            "2026 және 2027 жылдары концерт өткізу",
            "Концерт");
    private static final List<String> RUSSIAN = List.of(
            "Концерт ко Дню Победы в Алматы",
            "Концерт ко Дню языков в Семее",
            "Концерт ко Дню языков в Семее и Алматы",
            "Концерт в 2026 году",
            "Концерт в 2027 году в Семее",
            "Концерт");

    private final Reader reader = Lexicon.shipped().reader();
    private final Vocabulary vocabulary = reader.vocabulary();

    @Test
    void tellNothingApartThatComparingWouldNot() {
        var units = units();
        var weights = new Weights(vocabulary, new int[0], 0);
        var comparison = new UnitComparison(new Comparison(vocabulary, weights, Settings.USUAL));
        var marks = new Marks(units, vocabulary);
        var apart = 0;
        for (var one = 0; one < units.size(); one++) {
            for (var other = 0; other < units.size(); other++) {
                if (marks.tellApart(one, other)) {
                    apart++;
                    assertThat(comparison.strength(units.get(one), units.get(other)))
                            .as("%s | %s", units.get(one), units.get(other))
                            .isZero();
                }
            }
        }
        assertThat(apart).isGreaterThan(units.size());
    }

    @Test
    void tellApartByADayOfTheSameLanguageOrOfTheOther() {
        assertThat(apart(ru("Концерт ко Дню Победы"), ru("Концерт ко Дню языков")))
                .isTrue();
        assertThat(apart(ru("Концерт ко Дню Победы"), kk("Тілдер күніне арналған концерт")))
                .isTrue();
        assertThat(apart(ru("Концерт ко Дню языков"), kk("Тілдер күніне арналған концерт")))
                .isFalse();
        assertThat(apart(ru("Концерт ко Дню Победы"), ru("Концерт"))).isFalse();
    }

    private boolean apart(Unit one, Unit other) {
        return new Marks(List.of(one, other), vocabulary).tellApart(0, 1);
    }

    private Unit ru(String title) {
        return new Unit(null, reader.read(Language.RU, title));
    }

    private Unit kk(String title) {
        return new Unit(reader.read(Language.KK, title), null);
    }

    /** Each title alone, and each of one language beside each of the other. */
    private List<Unit> units() {
        var units = new ArrayList<Unit>();
        for (var kazakh : KAZAKH) {
            units.add(kk(kazakh));
            for (var russian : RUSSIAN) {
                units.add(new Unit(reader.read(Language.KK, kazakh), reader.read(Language.RU, russian)));
            }
        }
        RUSSIAN.forEach(russian -> units.add(ru(russian)));
        return units;
    }
}
