package kz.birlik.plans.planreport.chart;

import java.math.BigDecimal;
import java.util.List;

import kz.birlik.plans.planreport.chart.Drawing.Anchor;

/** Bars from a common line to the right, each with its name on the left and its value at its end. */
public final class BarChart {

    private static final double WIDTH = 700;
    private static final double NAMES = 270;
    private static final double VALUES = 90;
    private static final double BAR = 13;
    private static final double GAP = 9;
    private static final double SIZE = 11;
    private static final double LINE = 13;

    /** Bars of one colour. */
    public record Series(String name, String colour) {}

    /**
     * @param text the value as it is printed
     * @param link path of the rows it stands for, or null
     */
    public record Bar(String colour, BigDecimal value, String text, String link) {}

    /** The bars of one thing. */
    public record Row(String name, List<Bar> bars) {}

    private BarChart() {}

    /** @param series named above the bars when there is more than one */
    public static Drawing of(String id, String title, String description, List<Series> series, List<Row> rows) {
        var sheet = new Drawing.Sheet();
        var y = 4.0;
        if (series.size() > 1) {
            y = new Legend(series.stream()
                            .map(one -> new Legend.Entry(one.colour(), one.name()))
                            .toList())
                    .draw(sheet, 0, 0, WIDTH);
        }
        var top = y;
        var most = rows.stream()
                .flatMap(row -> row.bars().stream())
                .map(Bar::value)
                .max(BigDecimal::compareTo)
                .filter(value -> value.signum() > 0)
                .orElse(BigDecimal.ONE)
                .doubleValue();
        for (var row : rows) {
            y = row(sheet, row, y, most) + GAP;
        }
        sheet.line(NAMES, top - 2, NAMES, y - GAP + 2, Palette.QUIET, 0.8);
        return sheet.done(id, WIDTH, y, title, description);
    }

    private static double row(Drawing.Sheet sheet, Row row, double y, double most) {
        var names = Typeface.of(false).wrap(row.name(), SIZE, NAMES - 12);
        var height = Math.max(names.size() * LINE, row.bars().size() * (BAR + 1));
        var at = y + (height - names.size() * LINE) / 2 + LINE - 3;
        for (var name : names) {
            sheet.label(NAMES - 8, at, name, SIZE, false, Palette.INK, Anchor.END);
            at += LINE;
        }
        var from = y + (height - row.bars().size() * (BAR + 1)) / 2;
        for (var bar : row.bars()) {
            var length = bar.value().doubleValue() / most * (WIDTH - NAMES - VALUES);
            sheet.box(
                    NAMES,
                    from,
                    Math.max(length, bar.value().signum() > 0 ? 1 : 0),
                    BAR,
                    bar.colour(),
                    null,
                    bar.link(),
                    row.name() + ": " + bar.text());
            sheet.label(NAMES + length + 5, from + BAR - 3, bar.text(), SIZE, false, Palette.INK, Anchor.START);
            from += BAR + 1;
        }
        return y + height;
    }
}
