package kz.birlik.plans.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import kz.birlik.plans.analysis.Ruleset;
import kz.birlik.plans.analysis.Rulesets;

/** A recommendation for each rule, in both languages, made of nothing but what the findings of the rule hold. */
class ProposalTemplatesTest {

    private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");
    private static final Pattern IMPERATIVE = Pattern.compile("(сын|сін)[.:]");

    static Stream<Ruleset.RuleDefinition> rules() {
        return new Rulesets(new ObjectMapper().registerModule(new JavaTimeModule())).get("2026.1").rules().stream();
    }

    @Test
    void thereIsOneForEachOfTheRules() {
        assertThat(rules().map(rule -> rule.proposal().text().ru()).distinct()).hasSize(26);
        assertThat(rules().map(rule -> rule.proposal().text().kk()).distinct()).hasSize(26);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void itNamesTheSameFiguresInBothLanguagesAndOnlyThoseTheFindingHas(Ruleset.RuleDefinition rule) {
        var text = rule.proposal().text();
        assertThat(names(text.kk())).as(rule.id()).isNotEmpty().isEqualTo(names(text.ru()));
        assertThat(names(rule.text().ru())).as(rule.id()).containsAll(names(text.ru()));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void itSaysWhatIsToBeDone(Ruleset.RuleDefinition rule) {
        var text = rule.proposal().text();
        assertThat(IMPERATIVE.matcher(text.kk()).find()).as(text.kk()).isTrue();
        assertThat(text.ru().split(" ")[0]).as(text.ru()).matches("[А-Я][а-яё]+(ть|сти|ти)");
    }

    private static Set<String> names(String text) {
        return NAME.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }
}
