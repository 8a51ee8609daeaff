package kz.birlik.plans.likeness;

import kz.birlik.kit.text.Language;

/**
 * A word or number of a title.
 *
 * @param plain lower case, one spelling
 * @param quote which quoted name of the title it belongs to, from 1; 0 outside of quotes
 * @param language of the title, or of the quoted name when its letters show another
 * @param after whether a mark other than a space or hyphen stands before it
 * @param capital whether it begins with a capital letter
 * @param from where its spelling begins in the title
 * @param to where it ends, exclusive
 */
record Token(String plain, int quote, Language language, boolean after, boolean capital, int from, int to) {

    Token in(Language other) {
        return other == language ? this : new Token(plain, quote, other, after, capital, from, to);
    }

    Token as(String spelledOut) {
        return new Token(spelledOut, quote, language, after, capital, from, to);
    }

    /** The dot of an abbreviation before it is no mark. */
    Token unmarked() {
        return new Token(plain, quote, language, false, capital, from, to);
    }

    boolean isNumber() {
        return Character.isDigit(plain.charAt(0));
    }
}
