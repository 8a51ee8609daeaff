package kz.birlik.plans.planreport.chart;

import java.util.List;

/** Few colours, told apart by people who confuse red and green and on a black-and-white printout by their lightness. */
public final class Palette {

    public static final String INK = "#1b2733";
    public static final String QUIET = "#5b6875";
    public static final String GRID = "#d5dbe1";
    public static final String PAPER = "#ffffff";
    public static final String BLUE = "#0b4f8a";
    public static final String LIGHT_BLUE = "#9cc3e4";
    public static final String ORANGE = "#c8581a";
    public static final String AMBER = "#e8a33d";
    public static final String GREY = "#b9c2ca";

    /** From nothing to much. */
    static final List<String> STEPS = List.of("#f3f6f9", "#cfe1f0", "#9cc3e4", "#5a97c9", "#1f6aa8", "#0b3f70");

    private Palette() {}

    /** @return the colour in which letters are read on a step */
    static String on(int step) {
        return step >= 3 ? PAPER : INK;
    }
}
