package kz.birlik.plans.planreport.section;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import kz.birlik.plans.planreport.chart.Palette;
import kz.birlik.plans.planreport.chart.Timeline;
import kz.birlik.plans.planreport.content.Block;
import kz.birlik.plans.planreport.content.Cell;
import kz.birlik.plans.planreport.content.Numerals;
import kz.birlik.plans.planreport.content.Paragraph;
import kz.birlik.plans.planreport.content.Picture;
import kz.birlik.plans.planreport.content.Section;
import kz.birlik.plans.planreport.content.Table;
import kz.birlik.plans.planreport.content.Table.Column;
import kz.birlik.plans.planreport.facts.DueMonths;
import kz.birlik.plans.planreport.facts.DueMonths.State;

/** When measures are due, month by month, and what has become of them. */
final class TermsSection {

    /** Four years of months; what lies outside is told in words. */
    private static final int MOST_MONTHS = 48;

    private static final Map<State, Timeline.Series> LOOKS = Map.of(
            State.DONE, new Timeline.Series("terms.DONE", Palette.BLUE, true),
            State.OVERDUE, new Timeline.Series("terms.OVERDUE", Palette.ORANGE, true),
            State.AHEAD, new Timeline.Series("terms.AHEAD", Palette.LIGHT_BLUE, false),
            State.OFF_CONTROL, new Timeline.Series("terms.OFF_CONTROL", Palette.GREY, false));

    private TermsSection() {}

    static Section of(SectionMaker with) {
        var texts = with.texts();
        var months = with.studied().months();
        if (months.months().isEmpty()) {
            return with.empty("terms");
        }
        var states = List.of(State.values()).stream()
                .filter(state -> months.of(state) > 0)
                .toList();
        var line = line(months);
        var outside = months.months().entrySet().stream()
                .filter(month -> !line.contains(month.getKey()))
                .mapToInt(month -> sum(month.getValue()))
                .sum();
        var drawn = line.stream()
                .map(month -> new Timeline.Month(
                        month.getYear(),
                        "%02d".formatted(month.getMonthValue()),
                        states.stream()
                                .map(state -> count(months, month, state))
                                .toList(),
                        link(with, month)))
                .toList();
        var blocks = new ArrayList<Block>();
        blocks.add(Paragraph.of(texts.of(
                "terms.words",
                Numerals.of(months.of(State.DONE)),
                Numerals.of(months.of(State.OVERDUE)),
                Numerals.of(months.of(State.AHEAD)),
                Numerals.of(months.withoutTerm()))));
        blocks.add(new Picture(
                Timeline.of(
                        "terms-line",
                        texts.of("terms.title"),
                        texts.of("terms.description"),
                        states.stream().map(state -> named(texts, state)).toList(),
                        drawn),
                figures(with, months, line, states),
                false));
        if (outside > 0) {
            blocks.add(Paragraph.note(texts.of("terms.outside", Numerals.of(outside))));
        }
        return with.section("terms", blocks);
    }

    private static Timeline.Series named(Texts texts, State state) {
        var look = LOOKS.get(state);
        return new Timeline.Series(texts.of(look.name()), look.colour(), look.dark());
    }

    /** All months from the first to the last, those without anything due too; around the day of the run when they are too many. */
    private static List<YearMonth> line(DueMonths months) {
        var first = months.months().firstKey();
        var last = months.months().lastKey();
        var heaviest = months.months().entrySet().stream()
                .max(java.util.Comparator.comparingInt(month -> sum(month.getValue())))
                .orElseThrow()
                .getKey();
        if (first.plusMonths(MOST_MONTHS).isBefore(last.plusMonths(1))) {
            var from = heaviest.minusMonths(MOST_MONTHS / 2);
            first = from.isBefore(first) ? first : from;
            var to = first.plusMonths(MOST_MONTHS - 1L);
            last = to.isAfter(last) ? last : to;
        }
        var line = new ArrayList<YearMonth>();
        for (var month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            line.add(month);
        }
        return line;
    }

    private static Table figures(SectionMaker with, DueMonths months, List<YearMonth> line, List<State> states) {
        var texts = with.texts();
        var columns = new ArrayList<Column>();
        columns.add(Column.text(texts.of("terms.month"), 14));
        states.forEach(
                state -> columns.add(Column.number(texts.of(LOOKS.get(state).name()), 16)));
        columns.add(Column.number(texts.of("all"), 12));
        var rows = line.stream()
                .filter(months.months()::containsKey)
                .map(month -> {
                    var cells = new ArrayList<Cell>();
                    cells.add(Cell.text("%02d.%d".formatted(month.getMonthValue(), month.getYear())));
                    states.forEach(state -> cells.add(Cell.number(count(months, month, state))));
                    cells.add(Cell.number(sum(months.months().get(month))).linked(link(with, month)));
                    return List.copyOf(cells);
                })
                .toList();
        return new Table(texts.of("terms.sheet"), texts.of("terms.caption"), columns, rows, List.of());
    }

    private static String link(SectionMaker with, YearMonth month) {
        var plans = with.studied().facts().plans();
        var only = plans.size() == 1 ? "plan=%s&".formatted(plans.get(0).id()) : "";
        return with.rows().measures("%sdueFrom=%s&dueTo=%s".formatted(only, month.atDay(1), month.atEndOfMonth()));
    }

    private static int count(DueMonths months, YearMonth month, State state) {
        var counts = months.months().get(month);
        return counts == null ? 0 : counts[state.ordinal()];
    }

    private static int sum(int[] counts) {
        return java.util.Arrays.stream(counts).sum();
    }
}
