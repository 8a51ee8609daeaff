package kz.birlik.plans.likeness;

import java.util.List;

import kz.birlik.kit.text.Language;

/**
 * Which root a word is derived from: «обновлять», «обновить» and «обновление», «жаңартып», «жаңартатын» and «жаңарту» are one thing said
 * as a verb, a participle or a noun, which stems keep apart.
 *
 * @param roots the likeliest first; they need not be words, and only mean something beside other roots of the language
 */
record Derivation(Form form, List<String> roots) {

    static final Derivation NONE = new Derivation(Form.BARE, List.of());

    /** What a word is of a root. */
    enum Form {
        VERB,
        /** The noun of what a verb does: обновление, жаңарту. */
        ACTION,
        /** Any other word. */
        BARE
    }

    static Derivation of(Language language, String word) {
        return language == Language.RU ? RussianRoots.of(word) : KazakhVerbs.of(word);
    }

    /** Only a verb is the same as whatever shares its root: «анализировать» is «анализ», but «краеведение» is no «краевед». */
    static boolean meet(Form one, Form other) {
        return one == Form.VERB || other == Form.VERB || one == Form.ACTION && other == Form.ACTION;
    }
}
