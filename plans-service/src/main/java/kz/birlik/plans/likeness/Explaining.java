package kz.birlik.plans.likeness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
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

    /**
     * @param left what the first one speaks of
     * @param right what the second one does
     * @param same the verdict over all titles
     */
    Explanation explain(Wording one, Unit left, Wording other, Unit right, boolean same) {
        var pairs = new ArrayList<Explanation.Titles>();
        for (var language : List.of(Language.KK, Language.RU)) {
            if (left.in(language) != null && right.in(language) != null) {
                pairs.add(titles(one, left.in(language), other, right.in(language)));
            }
        }
        if (pairs.isEmpty()) {
            pairs.add(
                    left.kk() != null
                            ? titles(one, left.kk(), other, right.ru())
                            : titles(one, left.ru(), other, right.kk()));
        }
        return new Explanation(one.id(), other.id(), same, pairs);
    }

    private Explanation.Titles titles(Wording one, Reading left, Wording other, Reading right) {
        var wordsOfOne = words(one, left);
        var wordsOfOther = words(other, right);
        var matches = new ArrayList<Comparison.Match>();
        var verdict = comparison.verdict(left, right, matches);
        var phrases = matches.stream()
                .filter(match -> match.weight() > TermKind.FORM.weight())
                .sorted(Comparator.comparingDouble((Comparison.Match match) -> -match.weight()))
                .map(match -> new Explanation.Phrase(
                        wordsOfOne.get(match.left()),
                        wordsOfOther.get(match.right()),
                        concept(match),
                        match.credit(),
                        rounded(match.weight())))
                .toList();
        return new Explanation.Titles(
                left.language(),
                right.language(),
                rounded(verdict.similarity()),
                verdict.threshold(),
                phrases,
                rest(wordsOfOne, matches.stream().map(Comparison.Match::left)),
                rest(wordsOfOther, matches.stream().map(Comparison.Match::right)),
                verdict.clash().kinds());
    }

    /** What the reading holds, as the title words it. */
    private Map<Integer, String> words(Wording wording, Reading reading) {
        var title = wording.title().in(reading.language());
        return reader.occurrences(reading.language(), title).stream()
                .filter(found -> Arrays.binarySearch(reading.features(), found.feature()) >= 0)
                .collect(Collectors.toMap(
                        Occurrence::feature,
                        found -> reader.spelled(reading.language(), title, found),
                        (first, again) -> first));
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

    private static double rounded(double value) {
        return Math.round(value * 1_000) / 1_000.0;
    }
}
