package kz.birlik.system.demo.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import kz.birlik.system.demo.table.DrawnRow.Kind;
import kz.birlik.system.demo.truth.MeasureTruth;
import kz.birlik.system.demo.truth.PlanTruth;
import kz.birlik.system.demo.truth.Tongue;
import kz.birlik.system.demo.truth.Words;

/** Draws a whole plan from its stamp to its signature. */
final class PlanDrawing {

    private static final int ROWS_OF_A_PAGE = 23;
    static final Words IN_ALL = new Words("Барлығы:", "Итого:");
    static final Words OF_SECTION = new Words("Бағыт бойынша барлығы:", "Итого по направлению:");
    private static final Words INDICATOR = new Words(
            "Нысаналы индикатор: {n}-бағыт бойынша жұмысқа қанағаттанған азаматтардың үлесі – кемінде 80%",
            "Целевой индикатор: доля граждан, удовлетворенных работой по направлению {n}, – не менее 80%");
    private static final BigDecimal WRONG_BY = new BigDecimal("1000.0");

    private final PlanTruth plan;
    private final Tongue tongue;
    private final Format format;
    private final Set<Oddity> oddities;
    private final Layout layout;
    private final RowOddities rowOddities;
    private final HeadDrawing head;
    private final FootDrawing foot;
    private final Amounts amounts;
    private final CostDrawing costs;
    private final MeasureDrawing measures;
    private final List<DrawnRow> rows = new ArrayList<>();
    private String indicatorAbove;
    private boolean cutBeforeNext;

    PlanDrawing(PlanTruth plan, Tongue tongue, Format format) {
        this.plan = plan;
        this.tongue = tongue;
        this.format = format;
        this.oddities = Oddity.of(plan, format);
        if (plan.numbering() != PlanTruth.Numbering.PLAIN) {
            oddities.remove(Oddity.NUMBERS_COUNTED);
        }
        this.layout = Layout.of(plan, oddities);
        this.rowOddities = new RowOddities(plan, oddities);
        this.amounts = new Amounts(plan, oddities, format, tongue);
        this.head = new HeadDrawing(plan, tongue, oddities, layout, amounts);
        this.foot = new FootDrawing(plan, tongue, format, oddities);
        this.costs = new CostDrawing(plan, tongue, layout, amounts);
        this.measures = new MeasureDrawing(plan, tongue, oddities, layout, costs);
    }

    DrawnPlan draw() {
        rows.addAll(head.above());
        var header = head.header(false);
        header.get(0).inNewTable();
        rows.addAll(header);
        var onPage = 0;
        for (var section : plan.byDirection()) {
            section(plan.measures().get(section.get(0)));
            for (var place : section) {
                if (onPage++ >= ROWS_OF_A_PAGE && rowOddities.mergedWithAbove(place) == null) {
                    onPage = 1;
                    turnPage();
                }
                rows.add(measure(place));
            }
            if (oddities.contains(Oddity.SECTION_TOTALS) && !oddities.contains(Oddity.NO_SECTIONS)) {
                rows.add(costs.totalRow(OF_SECTION.in(tongue), true, BigDecimal.ZERO));
            }
        }
        if (!oddities.contains(Oddity.NO_GRAND_TOTAL)) {
            var wrongBy = oddities.contains(Oddity.GRAND_TOTAL_WRONG) ? WRONG_BY : BigDecimal.ZERO;
            rows.add(costs.totalRow(IN_ALL.in(tongue), false, wrongBy));
        }
        rows.addAll(foot.below(layout.width()));
        var hidden = oddities.contains(Oddity.COLUMN_HIDDEN) ? layout.at(Column.PROGRAMME) : -1;
        var elsewhere = foot.elsewhere();
        var shown = new ShownOddities(rows, layout, amounts.unit(), hidden, !elsewhere.isEmpty());
        return new DrawnPlan(
                plan,
                tongue,
                format,
                shown.among(oddities),
                rows,
                elsewhere,
                layout.columns().stream().map(Column::width).toList(),
                hidden);
    }

    private void section(MeasureTruth first) {
        if (oddities.contains(Oddity.NO_SECTIONS)) {
            return;
        }
        costs.sums().startSection();
        var row = line(first.direction().in(tongue));
        rows.add(oddities.contains(Oddity.BLANK_ROWS) ? row.afterBlank() : row);
        if (oddities.contains(Oddity.INDICATOR_ROWS)) {
            var number = first.direction().ru().replaceAll("\\D", "");
            indicatorAbove = INDICATOR.in(tongue).replace("{n}", number);
            rows.add(line(indicatorAbove));
        }
    }

    private DrawnRow line(String text) {
        var merged = oddities.contains(Oddity.SECTIONS_MERGED);
        var column = merged || plan.index() % 2 == 0 ? 0 : layout.at(Column.TITLE);
        var cell = DrawnCell.words(column, text);
        return DrawnRow.of(Kind.SECTION, merged ? cell.over(layout.width()) : cell);
    }

    private void turnPage() {
        var cut = oddities.contains(Oddity.TABLE_CUT) || oddities.contains(Oddity.TABLE_CUT_WITH_HEADER);
        var withHeader =
                oddities.contains(Oddity.HEADER_ON_EACH_PAGE) || oddities.contains(Oddity.TABLE_CUT_WITH_HEADER);
        if (withHeader) {
            var header = head.header(true);
            if (cut) {
                header.get(0).inNewTable();
            }
            rows.addAll(header);
        } else if (cut) {
            cutBeforeNext = true;
        }
    }

    private DrawnRow measure(int place) {
        var above = rowOddities.mergedWithAbove(place);
        var measure = plan.measures().get(place);
        if (above != null) {
            var lender = plan.measures().get(place - 1);
            measure = above == Oddity.TERM_MERGED ? measure.with(lender.term()) : measure.with(lender.executors());
        }
        var row = measures.draw(
                measure,
                rowOddities.of(place),
                above,
                rowOddities.mergedWithAbove(place + 1),
                place == 0 ? null : plan.measures().get(place - 1).number());
        row.field(
                "direction",
                oddities.contains(Oddity.NO_SECTIONS)
                        ? null
                        : measure.direction().in(tongue));
        if (indicatorAbove != null) {
            row.field("indicator", indicatorAbove);
        }
        if (cutBeforeNext) {
            row.inNewTable();
            cutBeforeNext = false;
        }
        return row;
    }
}
