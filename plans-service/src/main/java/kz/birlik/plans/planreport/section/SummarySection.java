package kz.birlik.plans.planreport.section;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import kz.birlik.kit.time.BusinessClock;
import kz.birlik.plans.analysis.FindingDigest.OfRule;
import kz.birlik.plans.analysis.Severity;
import kz.birlik.plans.analysis.facts.PlanFacts;
import kz.birlik.plans.label.Numerals;
import kz.birlik.plans.planreport.content.Block;
import kz.birlik.plans.planreport.content.Cell;
import kz.birlik.plans.planreport.content.KeyFigures;
import kz.birlik.plans.planreport.content.KeyFigures.KeyFigure;
import kz.birlik.plans.planreport.content.Paragraph;
import kz.birlik.plans.planreport.content.Section;

/** The whole in a few figures and sentences. */
final class SummarySection {

    private static final int MOST_FREQUENT = 3;

    private SummarySection() {}

    static Section of(SectionMaker with) {
        var studied = with.studied();
        var texts = with.texts();
        var rows = with.rows();
        var months = studied.months();
        var standing = studied.rules().stream().mapToInt(OfRule::standing).sum();
        var figures = new ArrayList<KeyFigure>();
        figures.add(new KeyFigure(
                texts.of("summary.plans"), Cell.number(studied.scores().size()).linked(rows.scores())));
        figures.add(new KeyFigure(texts.of("summary.measures"), Cell.number(studied.measures())));
        figures.add(new KeyFigure(
                texts.of("summary.findings"), Cell.number(standing).linked(rows.findings())));
        figures.add(new KeyFigure(
                texts.of("summary.done"),
                months.due() == 0 ? Cell.text("—") : Cell.text(Numerals.percent(months.doneOfDue(), months.due()))));
        figures.add(new KeyFigure(
                texts.of("summary.repeats"),
                Cell.number(studied.repeats().repeating()).linked(rows.duplicates())));
        figures.add(new KeyFigure(
                texts.of("summary.proven"), Cell.number(studied.practices().proven())));
        var blocks = new ArrayList<Block>();
        blocks.add(new KeyFigures(figures));
        blocks.addAll(words(with, standing));
        return with.section("summary", blocks);
    }

    private static List<Paragraph> words(SectionMaker with, int standing) {
        var studied = with.studied();
        var texts = with.texts();
        var months = studied.months();
        var words = new ArrayList<Paragraph>();
        var republican =
                studied.facts().plans().stream().filter(PlanFacts::isRepublican).count();
        words.add(Paragraph.of(texts.of(
                "summary.read",
                Numerals.of(studied.scores().size()),
                Numerals.of(republican),
                Numerals.of(studied.scores().size() - republican),
                Numerals.of(studied.measures()))));
        var drafts = studied.facts().plans().stream()
                .filter(plan -> !plan.approved())
                .count();
        if (studied.run().asOf().isAfter(LocalDate.ofInstant(studied.run().createdAt(), BusinessClock.ZONE))) {
            words.add(Paragraph.of(texts.of("summary.ahead")));
        }
        if (drafts > 0) {
            words.add(Paragraph.of(texts.of("summary.drafts", Numerals.of(drafts))));
        }
        words.add(Paragraph.of(texts.of(
                "summary.found",
                Numerals.of(standing),
                count(studied.rules(), Severity.HIGH),
                count(studied.rules(), Severity.MEDIUM),
                count(studied.rules(), Severity.LOW),
                Numerals.of(studied.rules().stream().mapToInt(OfRule::dismissed).sum()))));
        if (standing > 0) {
            words.add(Paragraph.of(texts.of(
                    "summary.frequent",
                    studied.rules().stream()
                            .sorted(Comparator.comparing(OfRule::standing).reversed())
                            .limit(MOST_FREQUENT)
                            .map(rule -> texts.of(
                                    "summary.rule", texts.of(rule.rule().title()), Numerals.of(rule.standing())))
                            .collect(Collectors.joining("; ")))));
        }
        words.add(Paragraph.of(
                months.due() == 0
                        ? texts.of("summary.nothingDue")
                        : texts.of(
                                "summary.due",
                                Numerals.of(months.due()),
                                Numerals.of(months.doneOfDue()),
                                Numerals.percent(months.doneOfDue(), months.due()))));
        words.add(Paragraph.of(texts.of(
                "summary.money",
                millions(with, studied.directions().regions().planned()),
                millions(with, studied.directions().republic().planned()))));
        words.add(Paragraph.of(texts.of(
                "summary.repeatsWords",
                Numerals.of(studied.repeats().groups()),
                Numerals.of(studied.repeats().repeating()),
                Numerals.millions(studied.repeats().money()))));
        return words;
    }

    private static String count(List<OfRule> rules, Severity severity) {
        return Numerals.of(rules.stream()
                .filter(rule -> rule.rule().severity() == severity)
                .mapToInt(OfRule::standing)
                .sum());
    }

    private static String millions(SectionMaker with, BigDecimal thousands) {
        return thousands == null ? with.texts().of("noSum") : with.texts().of("millions", Numerals.millions(thousands));
    }
}
