package kz.birlik.plans.likeness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import kz.birlik.kit.text.Language;
import kz.birlik.kit.text.LocalizedText;

/** Repeats the comparison of two measures and puts words to it. */
final class Explaining {

    private final Reader reader;
    private final Vocabulary vocabulary;
    private final Comparison comparison;
    private final Map<String, GlossaryTerm> terms;

    Explaining(Reader reader, Vocabulary vocabulary, Comparison comparison, List<GlossaryTerm> terms) {
        this.reader = reader;
        this.vocabulary = vocabulary;
        this.comparison = comparison;
        this.terms = terms.stream().collect(Collectors.toMap(term -> "#" + term.name(), Function.identity()));
    }

    /** @param same the verdict over all titles */
    Explanation explain(Wording one, Wording other, int[] homeOfOne, int[] homeOfOther, boolean same) {
        var pairs = new ArrayList<Explanation.Titles>();
        for (var language : List.of(Language.KK, Language.RU)) {
            if (one.title().in(language) != null && other.title().in(language) != null) {
                pairs.add(titles(one, language, homeOfOne, other, language, homeOfOther));
            }
        }
        if (pairs.isEmpty()) {
            var language = one.title().kk() != null ? Language.KK : Language.RU;
            var across = language == Language.KK ? Language.RU : Language.KK;
            pairs.add(titles(one, language, homeOfOne, other, across, homeOfOther));
        }
        return new Explanation(
                one.id(), other.id(), same, pairs, surroundings(one.circumstances(), other.circumstances()));
    }

    private Explanation.Titles titles(
            Wording one, Language language, int[] homeOfOne, Wording other, Language across, int[] homeOfOther) {
        var left = words(one.title().in(language), language);
        var right = words(other.title().in(across), across);
        var matches = new ArrayList<Comparison.Match>();
        var verdict = comparison.verdict(
                reading(left, language).without(homeOfOne),
                reading(right, across).without(homeOfOther),
                matches);
        var phrases = matches.stream()
                .filter(match -> match.weight() > TermKind.FORM.weight())
                .sorted(Comparator.comparingDouble((Comparison.Match match) -> -match.weight()))
                .map(match -> new Explanation.Phrase(
                        left.get(match.left()),
                        right.get(match.right()),
                        concept(match),
                        match.credit(),
                        rounded(match.weight())))
                .toList();
        return new Explanation.Titles(
                language,
                across,
                rounded(verdict.similarity()),
                verdict.threshold(),
                phrases,
                rest(left, matches.stream().map(Comparison.Match::left)),
                rest(right, matches.stream().map(Comparison.Match::right)),
                verdict.clash().kinds());
    }

    private Map<Integer, String> words(String title, Language language) {
        return reader.occurrences(language, title).stream()
                .collect(Collectors.toMap(
                        Occurrence::feature, found -> reader.spelled(language, title, found), (first, again) -> first));
    }

    private static Reading reading(Map<Integer, String> words, Language language) {
        return new Reading(
                language,
                words.keySet().stream().mapToInt(Integer::intValue).sorted().toArray());
    }

    private List<String> rest(Map<Integer, String> words, Stream<Integer> met) {
        var known = met.collect(Collectors.toSet());
        return words.entrySet().stream()
                .filter(word -> !known.contains(word.getKey()))
                .filter(word -> vocabulary.kind(word.getKey()) != TermKind.FORM)
                .map(Map.Entry::getValue)
                .distinct()
                .sorted()
                .toList();
    }

    private LocalizedText concept(Comparison.Match match) {
        var term = terms.get(vocabulary.entry(match.left()).key());
        return term == null || match.credit() < 1
                ? null
                : new LocalizedText(term.kk().get(0), term.ru().get(0), term.name());
    }

    private static Explanation.Surroundings surroundings(Circumstances one, Circumstances other) {
        var terms = one.from() == null || one.to() == null || other.from() == null || other.to() == null;
        return new Explanation.Surroundings(
                one.planId() != null && one.planId().equals(other.planId()),
                one.region() == null && one.planId() == null || other.region() == null && other.planId() == null
                        ? null
                        : Objects.equals(one.region(), other.region()),
                terms ? null : !one.from().isAfter(other.to()) && !other.from().isAfter(one.to()),
                one.lead() == null || other.lead() == null ? null : one.lead().equals(other.lead()),
                one.thousandKzt(),
                other.thousandKzt());
    }

    private static double rounded(double value) {
        return Math.round(value * 1_000) / 1_000.0;
    }
}
