package kz.birlik.plans.likeness;

import java.util.List;

import kz.birlik.kit.text.Language;

/**
 * A line of the glossary.
 *
 * @param name the English one, by which a term is known across versions of the glossary
 * @param broader name of a term that says the same with less: a seminar is training; or null
 */
record GlossaryTerm(TermKind kind, List<String> kk, List<String> ru, String name, String broader) {

    List<String> in(Language language) {
        return language == Language.KK ? kk : ru;
    }
}
