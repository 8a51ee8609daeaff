package kz.birlik.plans.planreport.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import kz.birlik.plans.label.Numerals;
import kz.birlik.plans.planreport.chart.HeatMap;
import kz.birlik.plans.planreport.content.Block;
import kz.birlik.plans.planreport.content.Cell;
import kz.birlik.plans.planreport.content.Paragraph;
import kz.birlik.plans.planreport.content.Picture;
import kz.birlik.plans.planreport.content.Section;
import kz.birlik.plans.planreport.content.Table;
import kz.birlik.plans.planreport.content.Table.Column;
import kz.birlik.plans.planreport.facts.DirectionSums;

/** Which directions the plans of a region give their measures to: parts of the whole, so that large and small plans compare. */
final class HeatMapSection {

    private static final int MOST_PLACES = 40;
    private static final int MOST_NAMED = 8;
    private static final int MOST_DIRECTIONS = 16;
    private static final int NAME = 26;
    private static final int PART = 14;

    private HeatMapSection() {}

    static Section of(SectionMaker with) {
        var texts = with.texts();
        var all = DirectionNames.of(with.studied(), texts);
        if (all.keySet().stream().allMatch(DirectionSums.NONE::equals)) {
            return with.empty("directions");
        }
        var counts = with.studied().directions().counts();
        var shown = all.entrySet().stream().limit(MOST_DIRECTIONS).toList();
        var places = counts.keySet().stream().limit(MOST_PLACES).toList();
        var drawn = new ArrayList<HeatMap.Row>();
        var told = new ArrayList<List<Cell>>();
        for (var place : places) {
            var fields = shown.stream()
                    .map(direction -> field(with, place, direction.getKey(), counts.get(place)))
                    .toList();
            drawn.add(new HeatMap.Row(with.places().region(place), fields));
            var cells = new ArrayList<Cell>();
            cells.add(Cell.text(with.places().region(place)));
            fields.forEach(field -> cells.add(cell(field)));
            told.add(cells);
        }
        var heads = heads(texts, shown);
        var columns = new ArrayList<Column>();
        columns.add(Column.text(texts.of("directions.place"), NAME));
        shown.forEach(direction -> columns.add(Column.number(direction.getValue(), PART)));
        var figures = new Table(texts.of("directions.sheet"), texts.of("directions.caption"), columns, told, List.of());
        var blocks = new ArrayList<Block>();
        blocks.add(Paragraph.of(texts.of("directions.words")));
        blocks.add(new Picture(
                HeatMap.of(
                        "directions-map",
                        texts.of("directions.title"),
                        texts.of("directions.words"),
                        texts.of("directions.legend"),
                        heads,
                        drawn),
                figures,
                false));
        if (shown.size() > MOST_NAMED) {
            shown.forEach(direction -> blocks.add(Paragraph.note(direction.getValue())));
        }
        blocks.addAll(with.cut(places.size(), counts.size(), null));
        blocks.addAll(with.cut(shown.size(), all.size(), null));
        return with.section("directions", blocks);
    }

    /** Titles over narrow columns would be unreadable; then the number stands there, and the titles below. */
    private static List<String> heads(Texts texts, List<Map.Entry<UUID, String>> shown) {
        return shown.size() <= MOST_NAMED
                ? shown.stream().map(Map.Entry::getValue).toList()
                : shown.stream()
                        .map(direction -> direction.getKey().equals(DirectionSums.NONE)
                                ? texts.of("direction.none")
                                : direction.getValue().split("\\s", 2)[0])
                        .toList();
    }

    private static HeatMap.Field field(SectionMaker with, String place, UUID direction, Map<UUID, Integer> ofPlace) {
        var all = ofPlace.values().stream().mapToInt(Integer::intValue).sum();
        var part = ofPlace.getOrDefault(direction, 0);
        var conditions = with.places().conditions(place);
        return new HeatMap.Field(
                (double) part / all,
                Numerals.percent(part, all),
                direction.equals(DirectionSums.NONE) || conditions.isEmpty()
                        ? null
                        : with.rows().measures(conditions + "&direction=" + direction));
    }

    private static Cell cell(HeatMap.Field field) {
        var cell = Cell.text(field.text());
        return field.link() == null ? cell : cell.linked(field.link());
    }
}
