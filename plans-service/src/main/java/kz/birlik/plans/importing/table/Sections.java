package kz.birlik.plans.importing.table;

/**
 * The section rows a measure stands under.
 *
 * @param direction the last section row, word for word, or null
 * @param indicator the last «целевой индикатор» row below it, or null
 */
record Sections(String direction, String indicator) {

    static final Sections NONE = new Sections(null, null);

    Sections into(String direction) {
        return new Sections(direction, null);
    }

    Sections under(String indicator) {
        return new Sections(direction, indicator);
    }
}
