package kz.birlik.plans.importing.file;

import java.util.HashMap;
import java.util.Map;

import kz.birlik.plans.importing.table.Cell.Origin;

/** The text of one paragraph of a document; an empty one of a numbered list is the number that Word shows there. */
final class ParagraphText {

    private static final int DEEPEST_LEVEL = 8;
    private static final int MOST_LISTS = 10_000;

    /** What a paragraph says, and whether it was typed, hidden or counted. */
    record Said(String text, Origin origin) {}

    private final StringBuilder text = new StringBuilder();
    private final Map<Integer, int[]> lists = new HashMap<>();
    private boolean runVanishes;
    private boolean hidden;
    private int list;
    private int level;

    void text(String more) {
        OfficeXml.append(text, more);
        hidden |= runVanishes && !more.isBlank();
    }

    /** Stands before the text of its run. */
    void vanishes(boolean really) {
        runVanishes = really;
    }

    void endRun() {
        runVanishes = false;
    }

    void list(int id) {
        list = id;
    }

    void level(int level) {
        this.level = Math.max(0, Math.min(level, DEEPEST_LEVEL));
    }

    Said end() {
        var number = list > 0 ? count() : null;
        var words = text.toString();
        var said = words.isBlank() && number != null
                ? new Said(number, Origin.COUNTED)
                : new Said(words, hidden ? Origin.HIDDEN : Origin.WRITTEN);
        text.setLength(0);
        hidden = false;
        runVanishes = false;
        list = 0;
        level = 0;
        return said;
    }

    /** Counts as lists of 1, 2, 3 and 1.1, 1.2 do; another start or form of numbers is not looked up, so this is a guess. */
    private String count() {
        if (lists.size() >= MOST_LISTS && !lists.containsKey(list)) {
            return null;
        }
        var counters = lists.computeIfAbsent(list, id -> new int[DEEPEST_LEVEL + 1]);
        counters[level]++;
        var number = new StringBuilder();
        for (var i = 0; i <= DEEPEST_LEVEL; i++) {
            if (i > level) {
                counters[i] = 0;
            } else {
                number.append(number.length() == 0 ? "" : ".").append(Math.max(1, counters[i]));
            }
        }
        return number.toString();
    }
}
