package kz.birlik.plans.planreport.section;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import kz.birlik.plans.analysis.facts.PlanFacts;
import kz.birlik.plans.label.Numerals;
import kz.birlik.plans.planreport.chart.Palette;
import kz.birlik.plans.planreport.chart.Timeline;
import kz.birlik.plans.planreport.content.Block;
import kz.birlik.plans.planreport.content.Cell;
import kz.birlik.plans.planreport.content.Paragraph;
import kz.birlik.plans.planreport.content.Picture;
import kz.birlik.plans.planreport.content.Section;
import kz.birlik.plans.planreport.content.Table;
import kz.birlik.plans.planreport.content.Table.Column;
import kz.birlik.plans.planreport.facts.DueMonths.State;

/** When measures are due, month by month or quarter by quarter, and what has become of them. */
final class TermsSection {

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
        var plans = with.studied().facts().plans();
        var scale = TimeScale.of(
                months,
                YearMonth.from(plans.stream()
                        .map(PlanFacts::from)
                        .min(Comparator.naturalOrder())
                        .orElseThrow()),
                YearMonth.from(plans.stream()
                        .map(PlanFacts::to)
                        .max(Comparator.naturalOrder())
                        .orElseThrow()));
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
                        scale.spans().stream()
                                .map(span -> new Timeline.Column(
                                        span.year(),
                                        span.part(),
                                        states.stream()
                                                .map(state -> span.counts()[state.ordinal()])
                                                .toList(),
                                        link(with, span)))
                                .toList()),
                figures(with, scale, states),
                false));
        if (scale.outside() > 0) {
            blocks.add(Paragraph.note(texts.of("terms.outside", Numerals.of(scale.outside()))));
        }
        return with.section("terms", blocks);
    }

    private static Timeline.Series named(Texts texts, State state) {
        var look = LOOKS.get(state);
        return new Timeline.Series(texts.of(look.name()), look.colour(), look.dark());
    }

    private static Table figures(SectionMaker with, TimeScale scale, List<State> states) {
        var texts = with.texts();
        var columns = new ArrayList<Column>();
        columns.add(Column.text(texts.of("terms.span"), 14));
        states.forEach(
                state -> columns.add(Column.number(texts.of(LOOKS.get(state).name()), 16)));
        columns.add(Column.number(texts.of("all"), 12));
        var rows = scale.spans().stream()
                .filter(span -> span.sum() > 0)
                .map(span -> {
                    var cells = new ArrayList<Cell>();
                    cells.add(Cell.text(texts.of("terms.spanOfYear", span.part(), String.valueOf(span.year()))));
                    states.forEach(state -> cells.add(Cell.number(span.counts()[state.ordinal()])));
                    cells.add(Cell.number(span.sum()).linked(link(with, span)));
                    return List.copyOf(cells);
                })
                .toList();
        return new Table(texts.of("terms.sheet"), texts.of("terms.caption"), columns, rows, List.of());
    }

    private static String link(SectionMaker with, TimeScale.Span span) {
        var plans = with.studied().facts().plans();
        var only = plans.size() == 1 ? "plan=%s&".formatted(plans.get(0).id()) : "";
        return with.rows()
                .measures("%sdueFrom=%s&dueTo=%s"
                        .formatted(only, span.from().atDay(1), span.to().atEndOfMonth()));
    }
}
