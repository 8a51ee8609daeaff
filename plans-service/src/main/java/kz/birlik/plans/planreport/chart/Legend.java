package kz.birlik.plans.planreport.chart;

import java.util.List;

import kz.birlik.plans.planreport.chart.Drawing.Anchor;

/** What the colours of a chart mean, in one or more lines above it. */
record Legend(List<Entry> entries) {

    /** A colour with its name. */
    record Entry(String colour, String name) {}

    private static final double SIZE = 11;
    private static final double LINE = 18;
    private static final double SQUARE = 10;
    private static final double GAP = 22;

    /** @return where the next thing may begin */
    double draw(Drawing.Sheet sheet, double x, double y, double width) {
        var at = x;
        var line = y + LINE - 5;
        for (var entry : entries) {
            var needs = SQUARE + 5 + Typeface.of(false).width(entry.name(), SIZE);
            if (at > x && at + needs > x + width) {
                at = x;
                line += LINE;
            }
            sheet.box(at, line - SQUARE + 1, SQUARE, SQUARE, entry.colour(), Palette.QUIET, null, null);
            sheet.label(at + SQUARE + 5, line, entry.name(), SIZE, false, Palette.INK, Anchor.START);
            at += needs + GAP;
        }
        return line + 12;
    }
}
