package kz.birlik.plans.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import kz.birlik.kit.text.Language;

class GlossaryTest {

    private final List<GlossaryTerm> terms = GlossaryFile.read();
    private final Stems stems = new Stems();
    private final Glossary glossary = new Glossary(terms, stems);

    @Test
    void theFieldHasAtLeastFourHundredTermsInThreeLanguages() {
        assertThat(terms).hasSizeGreaterThanOrEqualTo(400);
        assertThat(terms).allSatisfy(term -> {
            assertThat(term.kk()).as(term.name()).isNotEmpty().doesNotHaveDuplicates();
            assertThat(term.ru()).as(term.name()).isNotEmpty().doesNotHaveDuplicates();
            assertThat(term.name()).isNotBlank();
        });
    }

    @Test
    void noEnglishNameStandsTwice() {
        assertThat(terms.stream().map(term -> term.name().toLowerCase()).toList())
                .doesNotHaveDuplicates();
    }

    @Test
    void noWordingBelongsToTwoTerms() {
        for (var language : List.of(Language.KK, Language.RU)) {
            var known = new HashMap<List<String>, String>();
            for (var term : terms) {
                for (var way : term.in(language)) {
                    var other = known.putIfAbsent(stems(language, way), term.name());
                    assertThat(other).as("«%s» in %s", way, language).isIn(null, term.name());
                }
            }
        }
    }

    @Test
    void everyWordingIsFoundAsItsTerm() {
        for (var language : List.of(Language.KK, Language.RU)) {
            for (var term : terms) {
                for (var way : term.in(language)) {
                    var words = words(language, way);
                    var found = glossary.longest(language, at -> at < words.size() ? words.get(at) : null);
                    assertThat(found).as(way).isNotNull();
                    assertThat(found.term()).as(way).isSameAs(term);
                    assertThat(found.length()).as(way).isEqualTo(words.size());
                }
            }
        }
    }

    @Test
    void aNumberAloneIsNoTerm() {
        for (var language : List.of(Language.KK, Language.RU)) {
            for (var number = 1; number <= 40; number++) {
                var words = words(language, "%d ярмарка".formatted(number));
                var found = glossary.longest(language, at -> at < 1 ? words.get(at) : null);
                assertThat(found).as("%d in %s", number, language).isNull();
            }
        }
    }

    @Test
    void aBroaderTermIsATermWithoutABroaderOne() {
        var names = terms.stream().collect(Collectors.toMap(GlossaryTerm::name, term -> term));
        var narrower = terms.stream().filter(term -> term.broader() != null).toList();
        assertThat(narrower).isNotEmpty().allSatisfy(term -> {
            assertThat(names).containsKey(term.broader());
            assertThat(names.get(term.broader()).broader()).isNull();
        });
    }

    @Test
    void kazakhLettersAreKazakh() {
        var letters = new HashSet<Integer>();
        terms.forEach(
                term -> term.kk().forEach(way -> way.toLowerCase().codePoints().forEach(letters::add)));
        assertThat(letters.stream().map(Character::toString).toList())
                .contains("ә", "ғ", "қ", "ң", "ө", "ұ", "ү", "һ", "і");
    }

    private List<String> stems(Language language, String way) {
        return Tokens.of(language, way).stream()
                .filter(token -> !StopWords.has(token.plain()))
                .map(token -> token.isNumber() ? token.plain() : stems.of(language, token.plain()))
                .toList();
    }

    private List<Glossary.Word> words(Language language, String way) {
        return Tokens.of(language, way).stream()
                .filter(token -> !StopWords.has(token.plain()))
                .map(token -> Glossary.Word.of(language, token, stems))
                .toList();
    }
}
