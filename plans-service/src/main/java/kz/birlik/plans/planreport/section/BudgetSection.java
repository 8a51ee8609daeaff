package kz.birlik.plans.planreport.section;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

import kz.birlik.plans.label.Numerals;
import kz.birlik.plans.planreport.chart.BarChart;
import kz.birlik.plans.planreport.chart.Palette;
import kz.birlik.plans.planreport.content.Block;
import kz.birlik.plans.planreport.content.Cell;
import kz.birlik.plans.planreport.content.Paragraph;
import kz.birlik.plans.planreport.content.Picture;
import kz.birlik.plans.planreport.content.Section;
import kz.birlik.plans.planreport.content.Table;
import kz.birlik.plans.planreport.content.Table.Column;
import kz.birlik.plans.planreport.facts.DirectionSums;
import kz.birlik.plans.planreport.facts.DirectionSums.Money;

/** What is planned and spent by direction; the republic and the regions apart, since regions carry out rows of the republic too. */
final class BudgetSection {

    private static final int NAME = 40;
    private static final int SUM = 15;

    private BudgetSection() {}

    static Section of(SectionMaker with) {
        var sums = with.studied().directions();
        var names = DirectionNames.of(with.studied(), with.texts());
        var blocks = new ArrayList<Block>();
        blocks.add(Paragraph.of(with.texts().of("budget.words")));
        var before = blocks.size();
        level(blocks, with, "regions", names, sums::regions, sums.regions());
        level(blocks, with, "republic", names, sums::republic, sums.republic());
        return blocks.size() == before ? with.empty("budget") : with.section("budget", blocks);
    }

    private static void level(
            List<Block> blocks,
            SectionMaker with,
            String level,
            Map<UUID, String> names,
            Function<UUID, Money> of,
            Money all) {
        if (all.planned() == null && all.spent() == null) {
            return;
        }
        var texts = with.texts();
        var planned = new BarChart.Series(texts.of("budget.planned"), Palette.LIGHT_BLUE);
        var spent = new BarChart.Series(texts.of("budget.spent"), Palette.BLUE);
        var bars = new ArrayList<BarChart.Row>();
        var rows = new ArrayList<List<Cell>>();
        names.forEach((direction, name) -> {
            var money = of.apply(direction);
            var link = direction.equals(DirectionSums.NONE) ? null : with.rows().measures("direction=" + direction);
            bars.add(new BarChart.Row(
                    name, List.of(bar(texts, planned, money.planned(), link), bar(texts, spent, money.spent(), link))));
            var cell = Cell.text(name);
            rows.add(List.of(link == null ? cell : cell.linked(link), sum(money.planned()), sum(money.spent())));
        });
        rows.add(List.of(
                Cell.text(texts.of("all")).toned(Cell.Tone.TOTAL),
                sum(all.planned()).toned(Cell.Tone.TOTAL),
                sum(all.spent()).toned(Cell.Tone.TOTAL)));
        blocks.add(new Picture(
                BarChart.of(
                        "budget-" + level,
                        texts.of("budget.title." + level),
                        texts.of("budget.description"),
                        List.of(planned, spent),
                        bars),
                new Table(
                        texts.of("budget.sheet." + level),
                        texts.of("budget.caption." + level),
                        List.of(
                                Column.text(texts.of("budget.direction"), NAME),
                                Column.number(texts.of("budget.plannedThousands"), SUM),
                                Column.number(texts.of("budget.spentThousands"), SUM)),
                        rows,
                        List.of()),
                true));
    }

    private static BarChart.Bar bar(Texts texts, BarChart.Series series, BigDecimal thousands, String link) {
        return thousands == null
                ? new BarChart.Bar(series.colour(), BigDecimal.ZERO, texts.of("noSumShort"), null)
                : new BarChart.Bar(series.colour(), thousands, Numerals.millions(thousands), link);
    }

    private static Cell sum(BigDecimal thousands) {
        return thousands == null ? Cell.text("—") : Cell.number(thousands, Math.max(1, thousands.scale()));
    }
}
