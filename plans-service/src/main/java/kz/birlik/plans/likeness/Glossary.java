package kz.birlik.plans.likeness;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Stream;

import kz.birlik.kit.text.Language;

/** The terms of the field as trees of stems, one for each language; the longest term that fits is found. */
final class Glossary {

    private static final String MONTH_KK = "айы";

    private final Map<Language, Node> roots = new EnumMap<>(Language.class);
    private final List<GlossaryTerm> terms;

    /** Where the stems read so far lead to. */
    private static final class Node {
        private final Map<String, Node> next = new HashMap<>(2);
        private final Map<String, Rooted> byRoot = new HashMap<>(2);
        private GlossaryTerm term;

        private Node with(Word word) {
            var node = next.computeIfAbsent(word.stem(), none -> new Node());
            if (word.derivation() != null) {
                var rooted = new Rooted(word.derivation().form(), node);
                word.derivation().roots().stream().limit(1).forEach(root -> byRoot.merge(root, rooted, Rooted::or));
            }
            return node;
        }

        private Node after(Word word) {
            var node = next.get(word.stem());
            return node != null || word.derivation() == null ? node : derived(word.derivation());
        }

        private Node derived(Derivation derivation) {
            for (var root : derivation.roots()) {
                var rooted = byRoot.get(root);
                if (rooted != null && Derivation.meet(derivation.form(), rooted.form)) {
                    return rooted.node;
                }
            }
            return null;
        }
    }

    /** Where a word leads to whatever it is of its root. */
    private record Rooted(Derivation.Form form, Node node) {

        /** A verb meets more than a noun of action does, which meets more than any other word. */
        Rooted or(Rooted other) {
            return other.form.compareTo(form) < 0 ? other : this;
        }
    }

    /** @param derivation null for a number */
    record Word(String stem, Derivation derivation) {

        static Word of(Language language, Token token, Stems stems) {
            return token.isNumber() ? new Word(token.plain(), null) : of(language, token.plain(), stems);
        }

        static Word of(Language language, String plain, Stems stems) {
            return new Word(stems.of(language, plain), stems.derivation(language, plain));
        }
    }

    /** @param length in words that are not stop words */
    record Found(GlossaryTerm term, int length) {}

    Glossary(List<GlossaryTerm> terms, Stems stems) {
        this.terms = terms;
        for (var language : List.of(Language.KK, Language.RU)) {
            var root = new Node();
            terms.forEach(term -> term.in(language).forEach(way -> add(root, way, term, language, stems)));
            roots.put(language, root);
        }
    }

    private static void add(Node root, String way, GlossaryTerm term, Language language, Stems stems) {
        var node = root;
        for (var token : Tokens.of(language, way)) {
            if (!StopWords.has(token.plain())) {
                node = node.with(Word.of(language, token, stems));
            }
        }
        if (node != root && node.term == null) {
            node.term = term;
        }
    }

    /**
     * @param words from where a term may begin, null behind the last
     * @return the longest term that begins there, or null
     */
    Found longest(Language language, IntFunction<Word> words) {
        var node = roots.get(language);
        Found found = null;
        for (var length = 1; ; length++) {
            var word = words.apply(length - 1);
            node = word == null ? null : node.after(word);
            if (node == null) {
                return found;
            }
            if (node.term != null) {
                found = new Found(node.term, length);
            }
        }
    }

    List<GlossaryTerm> terms() {
        return terms;
    }

    /** @return the month a stem names when a day of it is told, though alone it may be a holiday: «1 наурыз», «Наурыз»; or null */
    GlossaryTerm month(Language language, String stem) {
        var alone = roots.get(language).next.get(stem);
        if (alone == null) {
            return null;
        }
        var named = alone.next.get(MONTH_KK);
        return Stream.of(alone, named)
                .filter(node -> node != null && node.term != null && node.term.kind() == TermKind.MONTH)
                .map(node -> node.term)
                .findFirst()
                .orElse(null);
    }
}
