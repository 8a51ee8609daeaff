package kz.birlik.plans.planreport.chart;

import java.util.List;

import kz.birlik.plans.planreport.chart.Drawing.Anchor;

/** A column a part of a year, made of parts one on another, with the sum above and the year below. */
public final class Timeline {

    private static final double WIDTH = 700;
    private static final double HEIGHT = 190;
    private static final double SIZE = 11;
    private static final double SMALL = 9.5;
    private static final double TALL_ENOUGH = 13;

    /** What a part of each column counts. */
    public record Series(String name, String colour, boolean dark) {}

    /**
     * @param part month or quarter as it is printed
     * @param counts one a series
     * @param link path of the rows of the column
     */
    public record Column(int year, String part, List<Integer> counts, String link) {

        private int sum() {
            return counts.stream().mapToInt(Integer::intValue).sum();
        }
    }

    private Timeline() {}

    public static Drawing of(String id, String title, String description, List<Series> series, List<Column> months) {
        var sheet = new Drawing.Sheet();
        var top = new Legend(series.stream()
                                .map(one -> new Legend.Entry(one.colour(), one.name()))
                                .toList())
                        .draw(sheet, 0, 0, WIDTH)
                + SIZE;
        var base = top + HEIGHT;
        var most = Math.max(1, months.stream().mapToInt(Column::sum).max().orElse(1));
        var width = Math.min(58, WIDTH / months.size());
        for (var m = 0; m < months.size(); m++) {
            column(sheet, series, months.get(m), m * width, width, base, HEIGHT / most);
        }
        sheet.line(0, base, width * months.size(), base, Palette.QUIET, 0.8);
        years(sheet, months, width, base);
        return sheet.done(id, WIDTH, base + 36, title, description);
    }

    private static void column(
            Drawing.Sheet sheet, List<Series> series, Column column, double x, double width, double base, double one) {
        var y = base;
        var inner = width * 0.78;
        var middle = x + width / 2;
        for (var s = 0; s < series.size(); s++) {
            var count = column.counts().get(s);
            var height = count * one;
            y -= height;
            if (count > 0) {
                sheet.box(
                        middle - inner / 2,
                        y,
                        inner,
                        height,
                        series.get(s).colour(),
                        Palette.PAPER,
                        column.link(),
                        "%s %d, %s: %d"
                                .formatted(
                                        column.part(),
                                        column.year(),
                                        series.get(s).name(),
                                        count));
                var text = String.valueOf(count);
                if (height >= TALL_ENOUGH
                        && count < column.sum()
                        && Typeface.of(false).width(text, SMALL) < inner - 2) {
                    sheet.label(
                            middle,
                            y + height / 2 + 3.5,
                            text,
                            SMALL,
                            false,
                            series.get(s).dark() ? Palette.PAPER : Palette.INK,
                            Anchor.MIDDLE);
                }
            }
        }
        if (column.sum() > 0) {
            var sum = String.valueOf(column.sum());
            var size = Typeface.of(true).width(sum, SIZE) < width - 1 ? SIZE : SIZE * 0.7;
            sheet.label(middle, y - 4, sum, size, true, Palette.INK, Anchor.MIDDLE);
        }
        sheet.label(middle, base + 13, column.part(), SMALL, false, Palette.INK, Anchor.MIDDLE);
    }

    private static void years(Drawing.Sheet sheet, List<Column> months, double width, double base) {
        var from = 0;
        for (var m = 1; m <= months.size(); m++) {
            if (m == months.size() || months.get(m).year() != months.get(from).year()) {
                var text = String.valueOf(months.get(from).year());
                sheet.line(from * width + 3, base + 18, m * width - 3, base + 18, Palette.GRID, 1);
                if (Typeface.of(true).width(text, SIZE) < (m - from) * width) {
                    sheet.label((from + m) / 2.0 * width, base + 31, text, SIZE, true, Palette.INK, Anchor.MIDDLE);
                }
                from = m;
            }
        }
    }
}
