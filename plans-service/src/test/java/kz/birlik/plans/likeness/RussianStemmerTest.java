package kz.birlik.plans.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RussianStemmerTest {

    private final RussianStemmer stemmer = new RussianStemmer();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ветеран ветерана ветераны ветеранов ветеранам",
                "день дня дню днем дней дни",
                "выставка выставки выставок выставкой",
                "ассамблея ассамблеи ассамблею ассамблеей",
                "коллектив коллектива коллективов коллективам",
                "молодежь молодежи молодежью",
                "мать матери матерей матерям",
                "проведение проведения проведению проведении",
                "нуждающиеся нуждающихся нуждающимся",
                "немец немца немцы немцев",
                "туркестан туркестана туркестане"
            })
    void allFormsOfAWordHaveOneStem(String forms) {
        assertThat(Stream.of(forms.split(" ")).map(stemmer::stem).collect(Collectors.toSet()))
                .as(forms)
                .hasSize(1);
    }
}
