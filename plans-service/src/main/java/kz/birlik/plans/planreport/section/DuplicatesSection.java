package kz.birlik.plans.planreport.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import kz.birlik.plans.label.Numerals;
import kz.birlik.plans.planreport.content.Block;
import kz.birlik.plans.planreport.content.Cell;
import kz.birlik.plans.planreport.content.Paragraph;
import kz.birlik.plans.planreport.content.Section;
import kz.birlik.plans.planreport.content.Table;
import kz.birlik.plans.planreport.content.Table.Column;
import kz.birlik.plans.planreport.facts.Repeats.Shown;

/** The dearest groups of measures worded alike, first those that findings call a repetition. */
final class DuplicatesSection {

    /** More regions than this are counted instead of named. */
    private static final int MOST_NAMED = 4;

    private DuplicatesSection() {}

    static Section of(SectionMaker with) {
        var texts = with.texts();
        var repeats = with.studied().repeats();
        if (repeats.dearest().isEmpty()) {
            return with.empty("duplicates");
        }
        var dearest = repeats.dearest();
        var blocks = new ArrayList<Block>();
        blocks.add(new Paragraph(
                texts.of(
                        "duplicates.words",
                        Numerals.of(repeats.groups()),
                        Numerals.of(repeats.across()),
                        Numerals.of(repeats.repeating()),
                        Numerals.millions(repeats.money())),
                false,
                null));
        blocks.add(new Table(
                texts.of("duplicates.sheet"),
                texts.of("duplicates.caption"),
                List.of(
                        Column.text(texts.of("duplicates.measure"), 46),
                        Column.text(texts.of("duplicates.places"), 28),
                        Column.number(texts.of("duplicates.measures"), 12),
                        Column.number(texts.of("duplicates.plans"), 11),
                        Column.number(texts.of("duplicates.sum"), 16),
                        Column.text(texts.of("duplicates.repeating"), 15)),
                dearest.stream().map(shown -> row(with, shown)).toList(),
                List.of()));
        blocks.addAll(with.cut(
                dearest.size(),
                Math.max(repeats.across(), repeats.repeating()),
                with.rows().duplicates()));
        return with.section("duplicates", blocks);
    }

    private static List<Cell> row(SectionMaker with, Shown shown) {
        var group = shown.group();
        var link = with.rows().duplicate(group.id());
        var cost = shown.cost();
        return List.of(
                Cell.text(with.texts().of(shown.counted().get(0).title())).linked(link),
                Cell.text(places(with, shown)),
                Cell.number(shown.counted().size()).linked(link),
                Cell.number(shown.plans()).linked(link),
                cost == null
                        ? Cell.text(with.texts().of("noSumShort"))
                        : Cell.number(cost, 1).linked(link),
                Cell.text(with.texts().of(shown.repeating() ? "yes" : "no")));
    }

    private static String places(SectionMaker with, Shown shown) {
        var codes = shown.counted().stream()
                .map(member -> Objects.toString(member.region(), ""))
                .distinct()
                .sorted()
                .toList();
        return codes.size() > MOST_NAMED
                ? with.texts().of("duplicates.manyPlaces", Numerals.of(codes.size()))
                : codes.stream().map(with.places()::region).collect(Collectors.joining(", "));
    }
}
