package kz.birlik.system.demo.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import kz.birlik.system.demo.table.DrawnRow.Kind;
import kz.birlik.system.demo.truth.PlanTruth;
import kz.birlik.system.demo.truth.Tongue;
import kz.birlik.system.demo.truth.Words;

/** Draws what stands above the measures: stamp, title, unit, the header of one row or two, the numbers of the columns. */
final class HeadDrawing {

    private static final Words STAMP_OF_REPUBLIC = new Words(
            "Қазақстан Республикасы Үкіметінің {y} жылғы 10 қаңтардағы № ҮЛГІ-{y} қаулысымен бекітілген (синтетикалық үлгі)",
            "Утвержден постановлением Правительства Республики Казахстан от 10 января {y} года № ОБРАЗЕЦ-{y} (синтетический пример)");
    private static final Words STAMP = new Words(
            "{of} әкімдігінің {y} жылғы 10 қаңтардағы № ҮЛГІ-{y} қаулысымен бекітілген (синтетикалық үлгі)",
            "Утвержден постановлением акимата {of} от 10 января {y} года № ОБРАЗЕЦ-{y} (синтетический пример)");
    private static final Words ALL_YEARS = new Words("Барлығы", "Всего");

    private final PlanTruth plan;
    private final Tongue tongue;
    private final java.util.Set<Oddity> oddities;
    private final Layout layout;
    private final Amounts amounts;
    private final int style;

    HeadDrawing(PlanTruth plan, Tongue tongue, java.util.Set<Oddity> oddities, Layout layout, Amounts amounts) {
        this.plan = plan;
        this.tongue = tongue;
        this.oddities = oddities;
        this.layout = layout;
        this.amounts = amounts;
        this.style = plan.index() % 4 == 3 ? 1 : 0;
    }

    List<DrawnRow> above() {
        var rows = new ArrayList<DrawnRow>();
        if (oddities.contains(Oddity.STAMPED)) {
            rows.add(line((plan.owner().isRepublic() ? STAMP_OF_REPUBLIC : STAMP)
                    .in(tongue)
                    .replace("{of}", plan.owner().of().in(tongue))
                    .replace("{y}", String.valueOf(plan.year()))));
        }
        rows.add(line(plan.title().in(tongue)));
        if (oddities.contains(Oddity.UNIT_ABOVE)) {
            rows.add(line(amounts.unit()));
        }
        return rows;
    }

    private static DrawnRow line(String text) {
        return DrawnRow.of(Kind.ABOVE, DrawnCell.words(0, text)).outsideOfTable();
    }

    /** @param again whether it only repeats the header further up */
    List<DrawnRow> header(boolean again) {
        var rows = new ArrayList<DrawnRow>();
        var kind = again ? Kind.HEADER_AGAIN : Kind.HEADER;
        var upper = new DrawnRow(kind);
        var lower = new DrawnRow(kind);
        for (var i = 0; i < layout.width(); i++) {
            var column = layout.columns().get(i);
            if (column != Column.COST || !layout.twoRows()) {
                upper.add(DrawnCell.words(i, header(column)).overRows(layout.twoRows() ? 1 : 0));
                lower.add(DrawnCell.below(i));
            } else {
                if (i == layout.at(Column.COST)) {
                    upper.add(DrawnCell.words(i, header(column))
                            .over(layout.years().size() + 1));
                }
                lower.add(DrawnCell.words(i, year(i)));
            }
        }
        rows.add(upper);
        if (layout.twoRows()) {
            rows.add(lower);
        }
        if (oddities.contains(Oddity.COLUMNS_NUMBERED)) {
            rows.add(columnNumbers());
        }
        return rows;
    }

    private DrawnRow columnNumbers() {
        var row = new DrawnRow(Kind.COLUMN_NUMBERS);
        IntStream.range(0, layout.width()).forEach(i -> row.add(DrawnCell.words(i, String.valueOf(i + 1))));
        return row;
    }

    private String header(Column column) {
        var unit = oddities.contains(Oddity.UNIT_ABOVE)
                ? ""
                : style == 0 ? " (" + amounts.unit() + ")" : ", " + amounts.unit();
        return column.header(style).in(tongue).replace("{unit}", unit);
    }

    private String year(int column) {
        if (column == layout.atTotal()) {
            return ALL_YEARS.in(tongue);
        }
        var year = layout.years().get(column - layout.at(Column.COST));
        return style == 1 ? String.valueOf(year) : year + (tongue == Tongue.KK ? " жыл" : " год");
    }
}
