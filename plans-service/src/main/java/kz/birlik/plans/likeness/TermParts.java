package kz.birlik.plans.likeness;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

import kz.birlik.kit.text.Language;

/**
 * What terms are made of, so that those which share a part are not wholly strange: a term says with more what a broader one says, or its
 * usual Russian name has words that are terms themselves.
 */
final class TermParts {

    private static final int[] NONE = {};

    private final Stems stems;
    private final Glossary glossary;
    private final Vocabulary vocabulary;
    private final Map<String, Integer> byName = new HashMap<>();

    TermParts(Stems stems, Glossary glossary, Vocabulary vocabulary) {
        this.stems = stems;
        this.glossary = glossary;
        this.vocabulary = vocabulary;
    }

    /** Gives every term of the glossary its number and its parts. */
    void tell() {
        glossary.terms().forEach(term -> byName.put(term.name(), vocabulary.term(term)));
        glossary.terms().forEach(term -> vocabulary.made(byName.get(term.name()), parts(term)));
    }

    private int[] parts(GlossaryTerm term) {
        if (term.kind() == TermKind.DAY || term.kind() == TermKind.PLACE) {
            return NONE;
        }
        if (term.broader() != null && byName.containsKey(term.broader())) {
            return new int[] {byName.get(term.broader())};
        }
        var words = Tokens.of(Language.RU, term.ru().get(0)).stream()
                .filter(token -> !StopWords.has(token.plain()) && !token.isNumber())
                .map(token -> Glossary.Word.of(Language.RU, token, stems))
                .toList();
        if (words.size() < 2) {
            return NONE;
        }
        return words.stream()
                .map(word -> part(word, term))
                .filter(part -> vocabulary.kind(part).weight() > TermKind.GENERAL.weight())
                .distinct()
                .sorted(Comparator.comparing(part -> vocabulary.entry(part).key()))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private int part(Glossary.Word word, GlossaryTerm whole) {
        var single = glossary.longest(Language.RU, index -> index == 0 ? word : null);
        return single == null || single.term() == whole
                ? vocabulary.word(word.stem())
                : byName.get(single.term().name());
    }
}
