package kz.birlik.plans.likeness;

/**
 * A word or number of a title.
 *
 * @param plain lower case, one spelling
 * @param quote which quoted name of the title it belongs to, from 1; 0 outside of quotes
 * @param after whether a mark other than a space or hyphen stands before it
 * @param capital whether it begins with a capital letter
 * @param from where its spelling begins in the title
 * @param to where it ends, exclusive
 */
record Token(String plain, int quote, boolean after, boolean capital, int from, int to) {

    boolean isNumber() {
        return Character.isDigit(plain.charAt(0));
    }
}
