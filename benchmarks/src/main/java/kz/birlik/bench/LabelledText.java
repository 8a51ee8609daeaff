package kz.birlik.bench;

/**
 * A title of a measure with the group it belongs to.
 *
 * @param group titles of the same group say the same measure
 * @param language {@code kk} or {@code ru}
 */
record LabelledText(String group, String language, String text) {}
