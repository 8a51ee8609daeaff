package kz.birlik.plans.likeness;

import java.util.List;

/**
 * The glossary and the vocabulary every analysis begins with, made ready once: stemming the glossary takes longer than reading the
 * titles of a plan. May be used by several threads.
 */
final class Lexicon {

    private final Glossary glossary;
    private final Vocabulary terms = new Vocabulary();

    private Lexicon(List<GlossaryTerm> shipped) {
        var stems = new Stems();
        glossary = new Glossary(shipped, stems);
        new TermParts(stems, glossary, terms).tell();
    }

    /** That of the glossary shipped with the service, read once. */
    static Lexicon shipped() {
        return Shipped.LEXICON;
    }

    private static final class Shipped {
        private static final Lexicon LEXICON = new Lexicon(GlossaryFile.read());
    }

    Glossary glossary() {
        return glossary;
    }

    /** @return one for one thread, whose vocabulary grows by what it reads */
    Reader reader() {
        return new Reader(new Stems(), glossary, new Vocabulary(terms));
    }
}
