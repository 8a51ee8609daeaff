package kz.birlik.plans.likeness;

import java.util.List;
import java.util.Optional;

import kz.birlik.kit.text.Language;

/** By which key a word is known in titles, whether the glossary has it or not. */
final class WordKeys {

    private final Reader reader = Lexicon.shipped().reader();
    private final Vocabulary vocabulary = reader.vocabulary();

    /** @return nothing when the words are read as several things, or as a name or number that stands for itself */
    Optional<String> of(Language language, String words) {
        var told = read(language, words);
        return told.size() == 1 ? Optional.of(vocabulary.entry(told.get(0)).key()) : Optional.empty();
    }

    /** The same for words that are not in every plan. */
    Optional<String> telling(Language language, String words) {
        var told = read(language, words).stream()
                .filter(feature -> vocabulary.kind(feature) != TermKind.FORM)
                .toList();
        return told.size() == 1 ? Optional.of(vocabulary.entry(told.get(0)).key()) : Optional.empty();
    }

    private List<Integer> read(Language language, String words) {
        return reader.occurrences(language, words).stream()
                .map(Occurrence::feature)
                .filter(feature -> vocabulary.kind(feature).clash() != TermKind.Clash.HARD)
                .distinct()
                .toList();
    }
}
