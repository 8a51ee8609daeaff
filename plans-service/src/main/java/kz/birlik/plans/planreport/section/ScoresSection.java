package kz.birlik.plans.planreport.section;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import kz.birlik.plans.analysis.score.PlanScoresView;
import kz.birlik.plans.analysis.score.Score;
import kz.birlik.plans.planreport.content.Block;
import kz.birlik.plans.planreport.content.Cell;
import kz.birlik.plans.planreport.content.Notes;
import kz.birlik.plans.planreport.content.Paragraph;
import kz.birlik.plans.planreport.content.Section;
import kz.birlik.plans.planreport.content.Table;
import kz.birlik.plans.planreport.content.Table.Column;

/** The seven scores of each plan side by side; there is no total of them. */
final class ScoresSection {

    private static final BigDecimal WEAK = BigDecimal.valueOf(75);
    private static final BigDecimal VERY_WEAK = BigDecimal.valueOf(50);
    private static final int NAME = 21;
    private static final int SCORE = 12;

    private ScoresSection() {}

    static Section of(SectionMaker with) {
        var plans = with.places().plans();
        var shown = plans.stream().limit(RegionsSection.MOST).toList();
        var notes = new Notes();
        var columns = new ArrayList<Column>();
        columns.add(Column.text(with.texts().of("regions.place"), NAME));
        with.studied()
                .ruleset()
                .scores()
                .forEach(score -> columns.add(Column.number(with.texts().of(score.title()), SCORE)));
        var blocks = new ArrayList<Block>();
        blocks.add(Paragraph.of(with.texts().of("scores.words", WEAK.toString(), VERY_WEAK.toString())));
        blocks.add(new Table(
                with.texts().of("scores.sheet"),
                with.texts().of("scores.caption"),
                columns,
                shown.stream().map(plan -> row(with, plan, notes)).toList(),
                notes.all()));
        blocks.addAll(with.cut(shown.size(), plans.size(), with.rows().scores()));
        return with.section("scores", blocks);
    }

    private static List<Cell> row(SectionMaker with, PlanScoresView plan, Notes notes) {
        var cells = new ArrayList<Cell>();
        var link = with.rows().scores(plan.planId());
        cells.add(Cell.text(with.places().plan(plan.planId())).linked(link));
        plan.scores()
                .forEach(score -> cells.add(
                        score.value() == null
                                ? notes.dash(
                                        with.texts().of(score.notComparable().label()))
                                : Cell.number(score.value(), 1).linked(link).toned(tone(score))));
        return cells;
    }

    private static Cell.Tone tone(Score score) {
        if (score.value().compareTo(VERY_WEAK) < 0) {
            return Cell.Tone.VERY_WEAK;
        }
        return score.value().compareTo(WEAK) < 0 ? Cell.Tone.WEAK : Cell.Tone.PLAIN;
    }
}
