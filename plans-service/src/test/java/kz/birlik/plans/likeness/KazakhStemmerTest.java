package kz.birlik.plans.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KazakhStemmerTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "кеңес кеңестер кеңестің кеңесі кеңестері кеңестерінің кеңесінде кеңестермен",
                "облыс облысы облыстың облысындағы облыстар облыстарда",
                "аудан ауданы аудандар ауданының ауданында аудандарда",
                "халық халқы халқының халыққа халқымен",
                "бірлестік бірлестігі бірлестіктер бірлестіктердің бірлестіктеріне",
                "кітап кітабы кітаптар кітабын кітапта кітаптың",
                "мектеп мектебі мектепте мектептер мектептерде мектептердегі",
                "мәселе мәселесі мәселелер мәселелері мәселелеріне мәселені",
                "қатысу қатысуы қатысуымен қатысуға",
                "үй үйі үйдің үйінде үйлері үйлеріне",
                "фестиваль фестивалі фестивальдің фестивалін",
                "ассамблея ассамблеясы ассамблеясының ассамблеясына",
                "жастар жастардың жастарға жастары",
                "зиян зияны зиянын",
                "чемпионат чемпионаты чемпионатын чемпионатына чемпионаттар",
                "саясат саясаты саясатын саясаттың саясаттағы",
                "кабинет кабинеті кабинетін кабинеттер кабинетінде",
                "мәдениет мәдениеті мәдениетін мәдениеттің мәдениеттер",
                "тренинг тренингі тренингін тренингтер тренингтің",
                "клуб клубы клубын клубтар клубтарының",
                "педагог педагогі педагогтер педагогтердің",
                "тест тесті тестін тесттер тесттің",
                "бренд бренді брендін брендтің брендтер",
                "журналист журналисті журналистің журналистер журналистерге",
                "көрермен көрермені көрермендер көрерменге көрерменнің",
                "мүгедек мүгедегі мүгедектер мүгедектердің",
                "спектакль спектаклі спектаклін спектакльдің спектакльдер",
                "медаль медалі медалін медальдар медальмен",
                "орын орны орнына орындар орындары орынды",
                "оқиға оқиғасы оқиғасын оқиғалар",
                "құрылым құрылымы құрылымдар құрылымын",
                "қандас қандасы қандастар қандастардың"
            })
    void allFormsOfAWordHaveOneStem(String forms) {
        assertThat(Stream.of(forms.split(" ")).map(KazakhStemmer::stem).collect(Collectors.toSet()))
                .as(forms)
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"карта", "апта", "ана", "қала", "теңге", "алтын", "партия", "заңсыз"})
    void whatOnlyLooksLikeAnEndingStays(String word) {
        assertThat(KazakhStemmer.stem(word)).isEqualTo(word);
    }

    @Test
    void anEndingMustAgreeWithTheVowelsOfTheWord() {
        assertThat(KazakhStemmer.stem("балалар")).isEqualTo("бала");
        assertThat(KazakhStemmer.stem("балалер")).isEqualTo("балалер");
    }

    @Test
    void differentWordsKeepDifferentStems() {
        assertThat(Stream.of("тіл", "тілек", "достық", "дос", "білім", "бірлік", "ақсақал", "аналар", "әкелер")
                        .map(KazakhStemmer::stem))
                .doesNotHaveDuplicates();
    }

    /** Roots that end as others do with an ending: «орыс» is no «орын», «дауыс» no «дау», «туыс» no «ту». */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "орыс орын",
                "дауыс дау",
                "айтыс айт",
                "туыс ту",
                "алыс ал",
                "ақын ақы",
                "қазан қаза",
                "кешен кеше",
                "қандас қан",
                "замандас заман",
                "көрініс көр",
                "үздіксіз үздік",
                "қатысты қатынас",
                "құрылым құрылыс"
            })
    void rootsThatOnlyLookAlikeAreKeptApart(String words) {
        assertThat(Stream.of(words.split(" ")).map(KazakhStemmer::stem)).doesNotHaveDuplicates();
    }

    @Test
    void aParticipleIsOfItsVerb() {
        assertThat(KazakhStemmer.stem("тұратын")).isEqualTo(KazakhStemmer.stem("тұрған"));
        assertThat(KazakhStemmer.stem("өткізілетін")).isEqualTo(KazakhStemmer.stem("өткізілген"));
    }
}
