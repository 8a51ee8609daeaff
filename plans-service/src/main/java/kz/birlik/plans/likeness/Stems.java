package kz.birlik.plans.likeness;

import java.util.HashMap;
import java.util.Map;

import kz.birlik.kit.text.Language;

/** Stems of both languages, remembered, since plans say the same words over and over. Not for several threads. */
final class Stems {

    private static final int REMEMBERED = 100_000;

    private final Map<String, String> russian = new HashMap<>();
    private final Map<String, String> kazakh = new HashMap<>();
    private final Map<String, Derivation> russianRoots = new HashMap<>();
    private final Map<String, Derivation> kazakhRoots = new HashMap<>();
    private final RussianStemmer stemmer = new RussianStemmer();

    /** @param word in lower case, with е for ё */
    Derivation derivation(Language language, String word) {
        var known = language == Language.RU ? russianRoots : kazakhRoots;
        if (known.size() >= REMEMBERED) {
            known.clear();
        }
        return known.computeIfAbsent(word, derived -> Derivation.of(language, derived));
    }

    /** @param word in lower case, with е for ё */
    String of(Language language, String word) {
        var known = language == Language.RU ? russian : kazakh;
        if (known.size() >= REMEMBERED) {
            known.clear();
        }
        return known.computeIfAbsent(word, language == Language.RU ? stemmer::stem : KazakhStemmer::stem);
    }
}
