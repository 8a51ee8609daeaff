package kz.birlik.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ResourceBundle;

import org.junit.jupiter.api.Test;

import kz.birlik.kit.text.Language;

class ProblemTitlesTest {

    @Test
    void everyTitleStandsInAllThreeLanguages() {
        for (var code : ResourceBundle.getBundle("kit-problem-titles").keySet()) {
            var kazakh = ProblemTitles.of(code, Language.KK);
            var russian = ProblemTitles.of(code, Language.RU);
            var english = ProblemTitles.of(code, Language.EN);
            assertThat(kazakh).as(code).isNotEqualTo(code).isNotEqualTo(russian);
            assertThat(russian).as(code).isNotEqualTo(code).isNotEqualTo(english);
        }
    }
}
