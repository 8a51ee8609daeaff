package kz.birlik.plans.export;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import kz.birlik.kit.text.LocalizedText;
import kz.birlik.plans.form.PlanForm;
import kz.birlik.plans.measure.MeasureView;
import kz.birlik.plans.measure.MeasureView.CostView;

/** Draws a measure as the cells of its row. */
final class MeasureCells {

    private final TableHead head;
    private final ExecutorsCell executors;

    MeasureCells(TableHead head, ExecutorsCell executors) {
        this.head = head;
        this.executors = executors;
    }

    List<TableCell> of(MeasureView measure) {
        var cells = new ArrayList<TableCell>();
        for (var column : head.columns()) {
            if (column == PlanForm.COSTS) {
                var byYear = measure.costs().stream().collect(Collectors.toMap(CostView::year, CostView::thousandKzt));
                cells.addAll(sums(head.years(), byYear, measure.costTotalThousandKzt()));
            } else {
                cells.add(TableCell.of(text(column, measure)));
            }
        }
        return cells;
    }

    /** @return one cell a year and one for the sum, an empty one where nothing is stated */
    static List<TableCell> sums(List<Integer> years, Map<Integer, BigDecimal> byYear, BigDecimal total) {
        var cells = new ArrayList<TableCell>();
        years.forEach(year -> cells.add(TableCell.money(byYear.get(year))));
        cells.add(TableCell.money(total));
        return cells;
    }

    private String text(PlanForm column, MeasureView measure) {
        return switch (column) {
            case NUMBER -> number(measure.number());
            case TITLE -> ExportText.inOneLine(measure.title().in(head.language()));
            case COMPLETION -> ExportText.inOneLine(words(measure.completionForm()));
            case EXECUTORS -> ExportText.inLines(executors.of(measure.executors()));
            case TERM -> ExportText.inLines(term(measure));
            case SOURCE -> ExportText.inOneLine(words(measure.source()));
            case PROGRAMME -> ExportText.inOneLine(measure.budgetProgramme());
            case INDICATOR -> ExportText.inOneLine(words(measure.indicator()));
            case COSTS -> throw new IllegalArgumentException("Costs are no text");
        };
    }

    /** @return what the text of the table's language says; the other one is an act of its own and lends it no words */
    private String words(LocalizedText text) {
        return text == null ? null : text.in(head.language());
    }

    /** A point behind a number is taken for punctuation when it is read; one that belongs to it needs another. */
    private static String number(String number) {
        var text = ExportText.inOneLine(number);
        return text != null && text.endsWith(".") ? text + "." : text;
    }

    /** @return the wording in the language of the table, else the one that was read */
    private String term(MeasureView measure) {
        var term = measure.term();
        if (term == null) {
            return null;
        }
        var worded = term.wording() == null ? null : term.wording().in(head.language());
        return worded == null ? term.raw() : worded;
    }
}
