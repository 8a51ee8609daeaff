package kz.birlik.system.demo.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import kz.birlik.system.demo.table.DrawnCell.Look;
import kz.birlik.system.demo.table.DrawnRow.Kind;
import kz.birlik.system.demo.truth.ExecutorTruth;
import kz.birlik.system.demo.truth.Lot;
import kz.birlik.system.demo.truth.MeasureTruth;
import kz.birlik.system.demo.truth.PlanTruth;
import kz.birlik.system.demo.truth.TermTruth;
import kz.birlik.system.demo.truth.Tongue;
import kz.birlik.system.demo.truth.Words;

/** Draws one measure, with the oddity that befalls its row, and says how a careful reader reads it. */
final class MeasureDrawing {

    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final DateTimeFormatter DOTTED = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final Words REMARK = new Words("ҚХА ұсынысы бойынша", "по предложению АНК");
    private static final Pattern SMALL_WORD = Pattern.compile(" (?=\\p{Ll})");
    private static final List<String> LINE_ENDS_AFTER = List.of(",", ";");

    private final PlanTruth plan;
    private final Tongue tongue;
    private final Set<Oddity> oddities;
    private final Layout layout;
    private final CostDrawing costs;

    MeasureDrawing(PlanTruth plan, Tongue tongue, Set<Oddity> oddities, Layout layout, CostDrawing costs) {
        this.plan = plan;
        this.tongue = tongue;
        this.oddities = oddities;
        this.layout = layout;
        this.costs = costs;
    }

    /**
     * @param measure with what it shares with the row above, if anything
     * @param oddity of the row, or null
     * @param mergedWithAbove whether executors or term lie in a merge with the row above, or null
     * @param mergedWithBelow the same of the row below
     * @param numberAbove what a repeated number repeats
     */
    DrawnRow draw(
            MeasureTruth measure, Oddity oddity, Oddity mergedWithAbove, Oddity mergedWithBelow, String numberAbove) {
        var row = new DrawnRow(Kind.MEASURE);
        number(row, measure, oddity, numberAbove);
        title(row, measure, oddity);
        words(row, Column.FORM, "completionForm", measure.form().in(tongue));
        executors(row, measure, mergedWithAbove, mergedWithBelow);
        term(row, measure, oddity, mergedWithAbove, mergedWithBelow);
        costs.draw(row, measure, oddity);
        if (oddity != Oddity.COST_IS_SOURCE) {
            words(row, Column.SOURCE, "source", in(measure.source()));
        }
        words(row, Column.PROGRAMME, "budgetProgramme", measure.programme());
        words(row, Column.INDICATOR, "indicator", in(measure.indicator()));
        if (oddity == Oddity.REMARK_COLUMN) {
            row.add(DrawnCell.words(layout.at(Column.REMARK), REMARK.in(tongue)));
        }
        if (oddity == Oddity.HIDDEN_ROW) {
            row.hide().note("HIDDEN_ROW", row.firstColumn());
        }
        return row;
    }

    private void number(DrawnRow row, MeasureTruth measure, Oddity oddity, String numberAbove) {
        var column = layout.at(Column.NUMBER);
        if (oddities.contains(Oddity.NUMBERS_COUNTED)) {
            row.add(DrawnCell.words(column, measure.number()).looking(Look.COUNTED));
            row.field("number", measure.number()).note("NUMBER_COUNTED", column);
            return;
        }
        var number = oddity == Oddity.NUMBER_MISSING
                ? null
                : oddity == Oddity.NUMBER_REPEATED ? numberAbove : measure.number();
        if (number == null) {
            row.note("NUMBER_MISSING", column);
        } else {
            var dotted = plan.numbering() == PlanTruth.Numbering.DOTTED;
            row.add(
                    plan.numbering() == PlanTruth.Numbering.PLAIN
                            ? DrawnCell.number(column, new BigDecimal(number))
                            : DrawnCell.words(column, dotted ? number + "." : number));
        }
        if (oddity == Oddity.NUMBER_REPEATED) {
            row.note("NUMBER_REPEATED", column);
        }
        row.field("number", number);
    }

    private void title(DrawnRow row, MeasureTruth measure, Oddity oddity) {
        var column = layout.at(Column.TITLE);
        if (oddity == Oddity.TITLE_MISSING) {
            row.field("title", null).note("TITLE_MISSING", column);
            return;
        }
        var title = measure.title().in(tongue);
        var drawn = DrawnCell.words(column, odd(title, measure));
        row.add(oddity == Oddity.CHANGES_TRACKED ? drawn.looking(Look.REWORDED) : drawn);
        row.field("title", title);
    }

    private void executors(DrawnRow row, MeasureTruth measure, Oddity above, Oddity below) {
        var column = layout.at(Column.EXECUTORS);
        var all = measure.executors();
        if (above == Oddity.EXECUTORS_MERGED) {
            row.add(DrawnCell.below(column)).note("MERGED_VALUE", column);
        } else if (!all.isEmpty()) {
            var written = String.join(
                    ", ", all.stream().map(each -> each.written(tongue)).toList());
            row.add(DrawnCell.words(column, odd(written, measure)).overRows(below == Oddity.EXECUTORS_MERGED ? 1 : 0));
        }
        row.field("executors", read(all));
    }

    /** The first one named answers for the summary. */
    private List<Map<String, Object>> read(List<ExecutorTruth> all) {
        var read = new ArrayList<Map<String, Object>>();
        for (var executor : all) {
            for (var code : executor.codes().isEmpty() ? List.of("") : executor.codes()) {
                var one = new LinkedHashMap<String, Object>();
                one.put(
                        code.isEmpty() ? "name" : "body",
                        code.isEmpty() ? executor.name().in(tongue) : code);
                one.put("byAgreement", executor.byAgreement());
                one.put("lead", read.isEmpty());
                read.add(one);
            }
        }
        return read;
    }

    private void term(DrawnRow row, MeasureTruth measure, Oddity oddity, Oddity above, Oddity below) {
        var column = layout.at(Column.TERM);
        var term = measure.term();
        if (term == null) {
            row.field("term", null);
            return;
        }
        if (above == Oddity.TERM_MERGED) {
            row.add(DrawnCell.below(column)).note("MERGED_VALUE", column);
        } else {
            row.add(termCell(column, term, measure, oddity).overRows(below == Oddity.TERM_MERGED ? 1 : 0));
        }
        if (oddity == Oddity.TERM_IS_SERIAL) {
            row.note("TERM_WAS_SERIAL", column);
        }
        switch (term.clarity()) {
            case CLEAR -> {}
            case BEYOND_PLAN -> row.note("TERM_OUTSIDE_PLAN", column);
            case WITH_REMARK -> row.note("TERM_WORDS_PASSED_OVER", column);
            case UNCLEAR -> row.note("TERM_NOT_UNDERSTOOD", column);
        }
        row.field("term", read(term));
    }

    private DrawnCell termCell(int column, TermTruth term, MeasureTruth measure, Oddity oddity) {
        if (oddity == Oddity.TERM_IS_SERIAL || oddity == Oddity.TERM_IS_DATE) {
            var serial = new BigDecimal(ChronoUnit.DAYS.between(DAY_ZERO, term.from()));
            var look = oddity == Oddity.TERM_IS_DATE ? Look.DATE : Look.NUMBER;
            return new DrawnCell(column, 1, 0, look, DOTTED.format(term.from()), serial);
        }
        return DrawnCell.words(column, odd(term.wording().in(tongue), measure));
    }

    private static Map<String, Object> read(TermTruth term) {
        var read = new LinkedHashMap<String, Object>();
        read.put("kind", term.kind());
        read.put("from", term.from() == null ? null : term.from().toString());
        read.put("to", term.to() == null ? null : term.to().toString());
        read.put("dueDates", term.due().stream().map(LocalDate::toString).toList());
        return read;
    }

    private void words(DrawnRow row, Column column, String field, String text) {
        if (!layout.has(column)) {
            row.field(field, null);
            return;
        }
        if (text != null) {
            row.add(DrawnCell.words(layout.at(column), text));
            if (column == Column.PROGRAMME && oddities.contains(Oddity.COLUMN_HIDDEN)) {
                row.note("HIDDEN_COLUMN", layout.at(column));
            }
        }
        row.field(field, text);
    }

    private String in(Words words) {
        return words == null ? null : words.in(tongue);
    }

    /** Lines broken where a narrow column breaks them, and spaces that do not break. */
    private String odd(String text, MeasureTruth measure) {
        var odd = text;
        if (oddities.contains(Oddity.LINES_BROKEN) && Lot.oneIn(3, plan.label(), measure.key(), "lines")) {
            odd = broken(odd);
        }
        return oddities.contains(Oddity.NBSP_IN_WORDS) ? odd.replaceFirst(" ", "\u00a0") : odd;
    }

    private static String broken(String text) {
        for (var mark : LINE_ENDS_AFTER) {
            if (text.contains(mark + " ")) {
                return text.replaceFirst(mark + " ", mark + "\n");
            }
        }
        // Before a capital letter another body could begin: who breaks a line there cannot be told from who lists two.
        var place = SMALL_WORD.matcher(text);
        return place.find(text.length() / 3)
                ? text.substring(0, place.start()) + "\n" + text.substring(place.start() + 1)
                : text;
    }
}
