package kz.birlik.plans.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import kz.birlik.kit.text.Language;

class ActsTest {

    private final Reader reader = Lexicon.shipped().reader();

    @Test
    void theFirstActIsToldByTheBeginningInRussianAndByTheEndInKazakh() {
        var russian = told(Language.RU, "Издание сборника докладов международной конференции");
        var kazakh = told(Language.KK, "Халықаралық конференция баяндамаларының жинағын басып шығару");
        assertThat(russian.first()).isNotZero().isEqualTo(kazakh.first());
        assertThat(told(Language.RU, "Проведение международной конференции").first())
                .isNotZero()
                .isNotEqualTo(russian.first());
    }

    @Test
    void wordsThatOnlyCarryOthersNameNoAct() {
        assertThat(told(Language.RU, "Организация и проведение").isKnown()).isFalse();
    }

    @Test
    void whoTakesPartIsNoActBesideWhatIsHeld() {
        var held = told(Language.RU, "Фестиваль языков с участием этнокультурных объединений");
        var joined = told(Language.RU, "Участие команды области в фестивале языков");
        assertThat(held.first()).isEqualTo(held.all());
        assertThat(joined.first()).isNotZero().isNotEqualTo(held.first());
        assertThat(joined.all() & held.first()).isEqualTo(held.first());
    }

    private Acts.Told told(Language language, String title) {
        return reader.read(language, title).acts();
    }
}
