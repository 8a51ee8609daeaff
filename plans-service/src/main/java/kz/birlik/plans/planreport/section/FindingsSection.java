package kz.birlik.plans.planreport.section;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import kz.birlik.plans.analysis.FindingDigest.OfRule;
import kz.birlik.plans.analysis.FindingView;
import kz.birlik.plans.analysis.Severity;
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

/** What is weak, by rule, with an example or two of each. */
final class FindingsSection {

    private static final Map<Severity, String> COLOURS =
            Map.of(Severity.HIGH, Palette.ORANGE, Severity.MEDIUM, Palette.AMBER, Severity.LOW, Palette.GREY);

    private FindingsSection() {}

    static Section of(SectionMaker with) {
        var rules = with.studied().rules().stream()
                .filter(rule -> rule.standing() > 0)
                .sorted(Comparator.comparing((OfRule rule) -> rule.rule().severity())
                        .thenComparing(OfRule::standing)
                        .reversed())
                .toList();
        if (rules.isEmpty()) {
            return with.empty("findings");
        }
        var texts = with.texts();
        var blocks = new ArrayList<Block>();
        blocks.add(Paragraph.of(texts.of("findings.words")));
        blocks.add(new Picture(
                BarChart.of(
                        "findings-bars",
                        texts.of("findings.title"),
                        texts.of("findings.description"),
                        Stream.of(Severity.HIGH, Severity.MEDIUM, Severity.LOW)
                                .map(severity -> new BarChart.Series(
                                        texts.of(
                                                "findings.severity",
                                                texts.of(severity).toLowerCase(Locale.ROOT)),
                                        COLOURS.get(severity)))
                                .toList(),
                        rules.stream().map(rule -> bar(with, rule)).toList()),
                counts(with, rules),
                false));
        blocks.add(examples(with, rules));
        return with.section("findings", blocks);
    }

    private static BarChart.Row bar(SectionMaker with, OfRule rule) {
        return new BarChart.Row(
                with.texts().of(rule.rule().title()),
                List.of(new BarChart.Bar(
                        COLOURS.get(rule.rule().severity()),
                        BigDecimal.valueOf(rule.standing()),
                        Numerals.of(rule.standing()),
                        with.rows().findings(rule.rule().id()))));
    }

    private static Table counts(SectionMaker with, List<OfRule> rules) {
        var texts = with.texts();
        return new Table(
                texts.of("findings.sheet"),
                texts.of("findings.caption"),
                List.of(
                        Column.text(texts.of("findings.rule"), 44),
                        Column.text(texts.of("findings.code"), 34),
                        Column.text(texts.of("findings.matters"), 16),
                        Column.number(texts.of("findings.standing"), 14),
                        Column.number(texts.of("findings.dismissed"), 14)),
                rules.stream()
                        .map(rule -> List.of(
                                Cell.text(texts.of(rule.rule().title())),
                                Cell.text(rule.rule().id()),
                                Cell.text(texts.of(rule.rule().severity())),
                                Cell.number(rule.standing())
                                        .linked(with.rows().findings(rule.rule().id())),
                                Cell.number(rule.dismissed())))
                        .toList(),
                List.of());
    }

    private static Table examples(SectionMaker with, List<OfRule> rules) {
        var texts = with.texts();
        return new Table(
                texts.of("findings.examplesSheet"),
                texts.of("findings.examplesCaption"),
                List.of(
                        Column.text(texts.of("findings.rule"), 26),
                        Column.number(texts.of("findings.standing"), 13),
                        Column.text(texts.of("findings.example"), 56),
                        Column.text(texts.of("findings.place"), 22)),
                rules.stream()
                        .flatMap(rule -> rule.examples().stream().map(example -> example(with, rule, example)))
                        .toList(),
                List.of());
    }

    private static List<Cell> example(SectionMaker with, OfRule rule, FindingView example) {
        return List.of(
                Cell.text(with.texts().of(rule.rule().title())),
                Cell.number(rule.standing())
                        .linked(with.rows().findings(rule.rule().id())),
                Cell.text(with.texts().of(example.text())).linked(with.rows().finding(example.id())),
                Cell.text(example.planIds().stream()
                        .filter(plan -> with.studied().facts().plans().stream()
                                .anyMatch(one -> one.id().equals(plan)))
                        .limit(3)
                        .map(with.places()::plan)
                        .distinct()
                        .collect(Collectors.joining(", "))));
    }
}
