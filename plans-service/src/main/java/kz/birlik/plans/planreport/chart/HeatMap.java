package kz.birlik.plans.planreport.chart;

import java.util.List;

import kz.birlik.plans.planreport.chart.Drawing.Anchor;

/** A table of shaded fields: the darker, the more, each with its figure. */
public final class HeatMap {

    private static final double WIDTH = 700;
    private static final double NAMES = 170;
    private static final double SIZE = 11;
    private static final double SMALL = 9.5;
    private static final double LINE = 12;
    private static final double ROW = 21;

    /**
     * @param part from 0 to 1
     * @param text as it is printed
     * @param link path of the rows it stands for, or null
     */
    public record Field(double part, String text, String link) {}

    /** @param fields one a column */
    public record Row(String name, List<Field> fields) {}

    private HeatMap() {}

    /** @param legend what the shades mean */
    public static Drawing of(
            String id, String title, String description, String legend, List<String> columns, List<Row> rows) {
        var sheet = new Drawing.Sheet();
        var width = (WIDTH - NAMES) / columns.size();
        var heads = columns.stream()
                .map(column -> Typeface.of(false).wrap(column, SMALL, width - 8))
                .toList();
        var lines = heads.stream().mapToInt(List::size).max().orElse(1);
        var most = rows.stream()
                .flatMap(row -> row.fields().stream())
                .mapToDouble(Field::part)
                .max()
                .orElse(1);
        var top = lines * LINE + 8;
        for (var c = 0; c < heads.size(); c++) {
            var at = top - 6 - (heads.get(c).size() - 1) * LINE;
            for (var line : heads.get(c)) {
                sheet.label(NAMES + (c + 0.5) * width, at, line, SMALL, false, Palette.INK, Anchor.MIDDLE);
                at += LINE;
            }
        }
        var y = top;
        for (var row : rows) {
            y = row(sheet, row, y, width, most, columns);
        }
        return sheet.done(id, WIDTH, legend(sheet, y + 8, legend, most), title, description);
    }

    private static double row(Drawing.Sheet sheet, Row row, double y, double width, double most, List<String> columns) {
        var names = Typeface.of(false).wrap(row.name(), SIZE, NAMES - 12);
        var height = Math.max(ROW, names.size() * LINE + 6);
        var at = y + (height - names.size() * LINE) / 2 + LINE - 2;
        for (var name : names) {
            sheet.label(NAMES - 8, at, name, SIZE, false, Palette.INK, Anchor.END);
            at += LINE;
        }
        for (var c = 0; c < row.fields().size(); c++) {
            var field = row.fields().get(c);
            var step = step(field.part(), most);
            var x = NAMES + c * width;
            sheet.box(
                    x + 1,
                    y + 1,
                    width - 2,
                    height - 2,
                    Palette.STEPS.get(step),
                    step == 0 ? Palette.GRID : null,
                    field.link(),
                    row.name() + ", " + columns.get(c) + ": " + field.text());
            sheet.label(x + width / 2, y + height / 2 + 4, field.text(), SIZE, false, Palette.on(step), Anchor.MIDDLE);
        }
        return y + height;
    }

    private static double legend(Drawing.Sheet sheet, double y, String legend, double most) {
        var x = NAMES + 1;
        for (var colour : Palette.STEPS) {
            sheet.box(x, y, 26, 10, colour, Palette.GRID, null, null);
            x += 28;
        }
        var left = x + 8;
        var lines = Typeface.of(false).wrap(legend, SMALL, WIDTH - left);
        for (var i = 0; i < lines.size(); i++) {
            sheet.label(left, y + 9 + i * LINE, lines.get(i), SMALL, false, Palette.QUIET, Anchor.START);
        }
        return y + 14 + (lines.size() - 1) * LINE;
    }

    private static int step(double part, double most) {
        if (part <= 0 || most <= 0) {
            return 0;
        }
        var last = Palette.STEPS.size() - 1;
        return Math.min(last, 1 + (int) (part / most * (last - 0.001)));
    }
}
