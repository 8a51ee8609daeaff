package kz.birlik.plans.planreport.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import kz.birlik.kit.text.Language;
import kz.birlik.plans.analysis.ScoreBase;
import kz.birlik.plans.planreport.chart.Typeface;
import kz.birlik.plans.planreport.facts.DueMonths;

/** Kazakh and Russian are equals: whatever one says, the other says with the same figures. */
class TextsTest {

    private static final Pattern FIGURE = Pattern.compile("\\{\\d}");

    @Test
    void bothLanguagesHaveTheSameTextsWithTheSameFigures() throws IOException {
        var kazakh = read("kk");
        var russian = read("ru");

        assertThat(kazakh.keySet()).isEqualTo(russian.keySet());
        kazakh.stringPropertyNames().forEach(key -> {
            assertThat(kazakh.getProperty(key)).as(key).isNotBlank().doesNotContain("'");
            assertThat(russian.getProperty(key)).as(key).isNotBlank().doesNotContain("'");
            assertThat(figures(kazakh.getProperty(key))).as(key).isEqualTo(figures(russian.getProperty(key)));
        });
    }

    @Test
    void noEndingHangsOnAFigure() throws IOException {
        for (var language : new String[] {"kk", "ru"}) {
            read(language)
                    .values()
                    .forEach(text -> assertThat(text.toString()).doesNotContainPattern("\\{\\d}-?\\p{IsCyrillic}"));
        }
    }

    @Test
    void everyCodeThatAReportNamesHasItsWords() {
        for (var language : new Language[] {Language.KK, Language.RU}) {
            var texts = new Texts(language);
            for (var base : ScoreBase.values()) {
                assertThat(texts.of("base." + base)).isNotBlank();
            }
            for (var state : DueMonths.State.values()) {
                assertThat(texts.of("terms." + state)).isNotBlank();
            }
            for (var per : new String[] {"PARTICIPANT", "THOUSAND_RESIDENTS"}) {
                assertThat(texts.of("per." + per)).isNotBlank();
            }
        }
    }

    @Test
    void theFontHasEveryLetterOfBothLanguages() throws IOException {
        var letters = new TreeSet<Integer>();
        for (var language : new String[] {"kk", "ru"}) {
            read(language).values().forEach(text -> text.toString().codePoints().forEach(letters::add));
        }
        "әғқңөұүһіӘҒҚҢӨҰҮҺІёЁ№«»—–−\u00A00123456789,.%:;()".codePoints().forEach(letters::add);

        for (var bold : new boolean[] {false, true}) {
            assertThat(letters)
                    .allSatisfy(letter -> assertThat(Typeface.of(bold).has(letter))
                            .as(new String(Character.toChars(letter)))
                            .isTrue());
        }
    }

    private static TreeSet<String> figures(String text) {
        var figures = new TreeSet<String>();
        FIGURE.matcher(text).results().map(MatchResult::group).forEach(figures::add);
        return figures;
    }

    private static Properties read(String language) throws IOException {
        var name = "plan-report_%s.properties".formatted(language);
        var texts = new Properties();
        try (var in = Thread.currentThread().getContextClassLoader().getResourceAsStream(name)) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return texts;
    }
}
