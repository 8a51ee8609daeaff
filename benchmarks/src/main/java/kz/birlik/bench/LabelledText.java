package kz.birlik.bench;

/**
 * A title of a measure with the group it belongs to.
 *
 * @param group titles of the same group say the same measure
 * @param language {@code kk}, {@code ru} or {@code en}
 */
record LabelledText(String group, String language, String text) {

    /** @return whether titles in its language are compared at all */
    boolean isRead() {
        return !language.equals("en");
    }
}
