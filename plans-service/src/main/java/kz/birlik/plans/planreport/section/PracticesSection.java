package kz.birlik.plans.planreport.section;

import java.math.BigDecimal;
import java.util.List;

import kz.birlik.plans.label.Numerals;
import kz.birlik.plans.planreport.content.Cell;
import kz.birlik.plans.planreport.content.Paragraph;
import kz.birlik.plans.planreport.content.Section;
import kz.birlik.plans.planreport.content.Table;
import kz.birlik.plans.planreport.content.Table.Column;
import kz.birlik.plans.planreport.facts.Practices.Practice;
import kz.birlik.plans.planreport.facts.Practices.Reached;

/** Measures whose results are proven where most others have none. */
final class PracticesSection {

    private PracticesSection() {}

    static Section of(SectionMaker with) {
        var texts = with.texts();
        var best = with.studied().practices().best();
        if (best.isEmpty()) {
            return with.empty("practices");
        }
        return with.section(
                "practices",
                List.of(
                        Paragraph.of(texts.of(
                                "practices.words",
                                Numerals.of(with.studied().practices().proven()))),
                        new Table(
                                texts.of("practices.sheet"),
                                texts.of("practices.caption"),
                                List.of(
                                        Column.text(texts.of("practices.place"), 20),
                                        Column.text(texts.of("practices.measure"), 34),
                                        Column.text(texts.of("practices.result"), 24),
                                        Column.text(texts.of("practices.done"), 24),
                                        Column.text(texts.of("practices.others"), 26)),
                                best.stream()
                                        .map(practice -> row(with, practice))
                                        .toList(),
                                List.of())));
    }

    private static List<Cell> row(SectionMaker with, Practice practice) {
        var texts = with.texts();
        return List.of(
                Cell.text(with.places().plan(practice.planId())),
                Cell.text(texts.of(practice.title())).linked(with.rows().measure(practice.measureId())),
                Cell.text(reached(texts, practice.reached()))
                        .linked(with.rows().measure(practice.measureId()) + "/reports"),
                Cell.text(texts.of(
                        "practices.doneOn",
                        Numerals.day(practice.doneOn()),
                        Numerals.day(practice.due()),
                        String.valueOf(practice.evidence()))),
                Cell.text(texts.of(
                        practice.alike() ? "practices.alike" : "practices.direction",
                        String.valueOf(practice.lacking()),
                        String.valueOf(practice.others()))));
    }

    private static String reached(Texts texts, Reached reached) {
        if (reached.name() == null) {
            return texts.of("practices.people", figure(reached.value()));
        }
        var unit = reached.unit() == null ? "" : "\u00A0" + reached.unit();
        return reached.baseline() == null
                ? texts.of(
                        "practices.reached",
                        texts.of(reached.name()),
                        figure(reached.value()) + unit,
                        figure(reached.target()) + unit)
                : texts.of(
                        "practices.reachedFrom",
                        texts.of(reached.name()),
                        figure(reached.value()) + unit,
                        figure(reached.target()) + unit,
                        figure(reached.baseline()) + unit);
    }

    private static String figure(BigDecimal value) {
        var stripped = value.stripTrailingZeros();
        return Numerals.of(stripped.scale() < 0 ? stripped.setScale(0) : stripped);
    }
}
