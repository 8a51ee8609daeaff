package kz.birlik.plans.planreport.section;

import java.util.ArrayList;
import java.util.List;

import kz.birlik.plans.analysis.score.PerUnit;
import kz.birlik.plans.analysis.score.PlanScoresView;
import kz.birlik.plans.planreport.content.Block;
import kz.birlik.plans.planreport.content.Cell;
import kz.birlik.plans.planreport.content.Notes;
import kz.birlik.plans.planreport.content.Paragraph;
import kz.birlik.plans.planreport.content.Section;
import kz.birlik.plans.planreport.content.Table;
import kz.birlik.plans.planreport.content.Table.Column;

/** Output, coverage, outcome and cost of each plan, each on its own and per unit; in the order of the classifier, never as a rank. */
final class RegionsSection {

    /** As many plans as a reader looks through; a year has 21. */
    static final int MOST = 150;

    private static final int NAME = 22;
    private static final int FIGURE = 11;

    private RegionsSection() {}

    static Section of(SectionMaker with) {
        var plans = with.places().plans();
        var shown = plans.stream().limit(MOST).toList();
        var notes = new Notes();
        var rows = shown.stream().map(plan -> row(with, plan, notes)).toList();
        var blocks = new ArrayList<Block>();
        blocks.add(Paragraph.of(with.texts().of("regions.words")));
        blocks.add(new Table(
                with.texts().of("regions.sheet"),
                with.texts().of("regions.caption"),
                columns(with.texts()),
                rows,
                notes.all()));
        blocks.addAll(with.cut(shown.size(), plans.size(), with.rows().scores()));
        if (shown.stream()
                .anyMatch(plan -> plan.figures().residents() != null
                        && plan.figures().residents().synthetic())) {
            blocks.add(Paragraph.note(with.texts().of("regions.syntheticResidents")));
        }
        return with.section("regions", blocks);
    }

    private static List<Column> columns(Texts texts) {
        var output = texts.of("regions.output");
        var coverage = texts.of("regions.coverage");
        var cost = texts.of("regions.cost");
        return List.of(
                Column.text(texts.of("regions.place"), NAME),
                Column.number(output, texts.of("regions.per1000"), FIGURE),
                Column.number(output, texts.of("regions.perPeriod"), FIGURE),
                Column.number(coverage, texts.of("regions.per1000"), FIGURE),
                Column.number(coverage, texts.of("regions.perPeriod"), FIGURE),
                Column.number(texts.of("regions.outcome"), texts.of("regions.reached"), FIGURE),
                Column.number(cost, texts.of("regions.plannedPer1000"), FIGURE),
                Column.number(cost, texts.of("regions.perParticipant"), FIGURE));
    }

    private static List<Cell> row(SectionMaker with, PlanScoresView plan, Notes notes) {
        var figures = plan.figures();
        var id = plan.planId();
        var reports = with.rows().acceptedReports(id);
        var outcome = figures.outcome();
        return List.of(
                Cell.text(with.places().plan(id)).linked(with.rows().scores(id)),
                per(with, figures.output().per1000Residents(), notes, reports),
                per(with, figures.output().perPeriod(), notes, reports),
                per(with, figures.coverage().per1000Residents(), notes, reports),
                per(with, figures.coverage().perPeriod(), notes, reports),
                outcome.indicatorsWithTarget() == 0
                        ? notes.dash(with.texts().of("regions.noTargets"))
                        : Cell.text(with.texts()
                                        .of(
                                                "ofAll",
                                                String.valueOf(outcome.indicatorsReached()),
                                                String.valueOf(outcome.indicatorsWithTarget())))
                                .linked(reports),
                per(
                        with,
                        figures.cost().plannedPer1000Residents(),
                        notes,
                        with.rows().edition(id, plan.edition())),
                per(with, figures.cost().spentPerParticipant(), notes, reports));
    }

    private static Cell per(SectionMaker with, PerUnit figure, Notes notes, String link) {
        return figure.value() == null
                ? notes.dash(with.texts().of(figure.notComparable().label()))
                : Cell.measured(figure.value()).linked(link);
    }
}
