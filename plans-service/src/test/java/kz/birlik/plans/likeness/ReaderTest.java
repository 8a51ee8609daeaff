package kz.birlik.plans.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import kz.birlik.kit.text.Language;

class ReaderTest {

    private final Reader reader = Lexicon.shipped().reader();
    private final Vocabulary vocabulary = reader.vocabulary();

    @Test
    void anInflectedTermOfSeveralWordsIsOneThingInBothLanguages() {
        assertThat(kk("Қазақстан халқы Ассамблеясының отырысы")).contains("#Assembly of People of Kazakhstan");
        assertThat(ru("о работе Ассамблеей народа Казахстана")).contains("#Assembly of People of Kazakhstan");
        assertThat(ru("заседание АНК")).contains("#Assembly of People of Kazakhstan");
    }

    @Test
    void yearsAreReadAloneAndAsARange() {
        assertThat(ru("план на 2025-2027 годы")).contains("YEAR:2025", "YEAR:2026", "YEAR:2027");
        assertThat(kk("2026 жылғы жоспар")).contains("YEAR:2026");
    }

    @Test
    void aNumberIsTheSameInDigitsRomanAndAsAnOrdinal() {
        for (var title : List.of("XXXIII сессия", "33 сессия", "тридцать третья сессия", "33-я сессия")) {
            assertThat(ru(title)).as(title).contains("NUMBER:33");
        }
        assertThat(kk("отыз үшінші сессия")).contains("NUMBER:33");
    }

    @Test
    void aDayOfAMonthIsADateThoughTheMonthIsAlsoAHoliday() {
        assertThat(kk("5 наурыз күнгі кездесу")).contains("MONTH:March 5").doesNotContain("#Nauryz");
        assertThat(kk("Наурыз мерекесі")).contains("#Nauryz");
        assertThat(ru("концерт 12.06.2026")).contains("MONTH:June 12", "YEAR:2026");
    }

    @Test
    void whatIsDoneIsTheSameAsAVerbAParticipleAndANoun() {
        for (var title : List.of("анализировать обращения", "проанализировать обращения", "анализ обращений")) {
            assertThat(ru(title)).as(title).contains("#analysis");
        }
        for (var title : List.of("баптап отыру", "бапталған алаң", "баптайтын топ", "баптау")) {
            assertThat(kk(title)).as(title).anyMatch(key -> key.startsWith("бапта") || key.startsWith("#"));
        }
        assertThat(kk("цифрландырып")).containsAnyElementsOf(kk("цифрландыру"));
        assertThat(ru("глазировать пряники")).containsAnyElementsOf(ru("глазирование"));
    }

    @Test
    void whoKnowsALandIsNotWhatIsKnownOfIt() {
        var person = Derivation.of(Language.RU, "краевед");
        var science = Derivation.of(Language.RU, "краеведение");
        assertThat(science.roots()).isEqualTo(person.roots());
        assertThat(Derivation.meet(science.form(), person.form())).isFalse();
        assertThat(ru("краеведение")).doesNotContainAnyElementsOf(ru("краевед"));
    }

    @Test
    void anEndingBehindAHyphenIsNoWord() {
        assertThat(kk("МАМ-ға есеп")).isEqualTo(kk("МАМ есеп"));
        assertThat(ru("к 30-летию Ассамблеи")).isEqualTo(ru("к 30 Ассамблеи"));
        assertThat(ru("жар-птица")).isNotEqualTo(ru("жар"));
    }

    @Test
    void aHolidayTheGlossaryDoesNotHaveIsADayByItsOwnName() {
        assertThat(ru("Праздничное мероприятие ко Дню вулканолога")).anyMatch(key -> key.startsWith("DAY(вулканолог"));
        assertThat(kk("Вулканолог күніне арналған іс-шара")).anyMatch(key -> key.startsWith("DAY(вулканолог"));
    }

    @Test
    void aDistrictTheGlossaryDoesNotHaveIsAPlace() {
        assertThat(ru("Ремонт школы в Тасбулакском районе")).contains("PLACE:тасбулакск");
        assertThat(kk("Тасбұлақ ауданында мектеп жөндеу")).contains("PLACE:тасбұлақ");
    }

    @Test
    void aQuotedNameIsReadInItsOwnLanguage() {
        assertThat(ru("Клуб «Достық үйлері»")).contains("#House of Friendship");
        assertThat(ru("Проект «Бірлік бесігі»")).anyMatch(key -> key.startsWith("NAME("));
    }

    @Test
    void aWordOfTwoIsReadAsBoth() {
        assertThat(ru("фотоконкурс")).contains("#photography", "#contest");
    }

    @Test
    void aTermInTheOtherLanguageIsUnderstood() {
        assertThat(ru("Караван «Жомарт жан»")).contains("#Zhomart Zhan");
    }

    private List<String> ru(String title) {
        return keys(Language.RU, title);
    }

    private List<String> kk(String title) {
        return keys(Language.KK, title);
    }

    private List<String> keys(Language language, String title) {
        return Arrays.stream(reader.read(language, title).features())
                .mapToObj(feature -> vocabulary.entry(feature).key())
                .toList();
    }
}
