package kz.birlik.plans.planreport.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import kz.birlik.plans.analysis.Ruleset;
import kz.birlik.plans.label.Numerals;
import kz.birlik.plans.planreport.content.Block;
import kz.birlik.plans.planreport.content.Cell;
import kz.birlik.plans.planreport.content.Paragraph;
import kz.birlik.plans.planreport.content.Section;
import kz.birlik.plans.planreport.content.Table;
import kz.birlik.plans.planreport.content.Table.Column;

/** How the figures came about, what could not be compared, and which editions were read. */
final class MethodSection {

    private MethodSection() {}

    static Section of(SectionMaker with) {
        var texts = with.texts();
        var blocks = new ArrayList<Block>();
        texts.all("method.figures", "method.scores", "method.due", "method.practices", "method.moment")
                .forEach(words -> blocks.add(Paragraph.of(words)));
        blocks.add(scores(with));
        var uncompared = uncompared(with);
        if (uncompared.rows().isEmpty()) {
            blocks.add(Paragraph.of(texts.of("method.allCompared")));
        } else {
            blocks.add(uncompared);
        }
        blocks.add(plans(with));
        blocks.addAll(with.cut(
                Math.min(RegionsSection.MOST, with.studied().scores().size()),
                with.studied().scores().size(),
                with.rows().ofRun()));
        return with.section("method", blocks);
    }

    private static Table scores(SectionMaker with) {
        var texts = with.texts();
        var ruleset = with.studied().ruleset();
        return new Table(
                texts.of("method.scoresSheet"),
                texts.of("method.scoresCaption"),
                List.of(
                        Column.text(texts.of("method.score"), 22),
                        Column.text(texts.of("method.definition"), 36),
                        Column.text(texts.of("method.terms"), 60)),
                ruleset.scores().stream()
                        .map(score -> List.of(
                                Cell.text(texts.of(score.title()))
                                        .linked(with.rows().ruleset(ruleset.version())),
                                Cell.text(texts.of(score.definition())),
                                Cell.text(score.terms().stream()
                                        .map(term -> term(texts, ruleset, term))
                                        .collect(Collectors.joining("\n")))))
                        .toList(),
                List.of());
    }

    private static String term(Texts texts, Ruleset ruleset, Ruleset.ScoreDefinition.Term term) {
        return texts.of(
                "method.term",
                Numerals.of(term.weight().stripTrailingZeros()),
                texts.of(ruleset.rule(term.rule()).title()),
                texts.of("base." + term.per().name()));
    }

    /** Reasons of one rule over all plans. */
    private static Table uncompared(SectionMaker with) {
        var texts = with.texts();
        record Key(String rule, String per, String reason) {}
        Map<String, Key> keys = new TreeMap<>();
        Map<String, Integer> sums = new TreeMap<>();
        with.studied()
                .scores()
                .forEach(plan -> plan.notComparable().forEach(one -> {
                    var id = one.rule() + one.per() + one.reason().code();
                    keys.put(
                            id,
                            new Key(one.rule(), one.per(), texts.of(one.reason().label())));
                    sums.merge(id, one.measures(), Integer::sum);
                }));
        return new Table(
                texts.of("method.uncomparedSheet"),
                texts.of("method.uncomparedCaption"),
                List.of(
                        Column.text(texts.of("findings.rule"), 30),
                        Column.text(texts.of("method.per"), 24),
                        Column.text(texts.of("method.reason"), 44),
                        Column.number(texts.of("method.measures"), 16)),
                keys.entrySet().stream()
                        .map(entry -> List.of(
                                Cell.text(texts.of(with.studied()
                                        .ruleset()
                                        .rule(entry.getValue().rule())
                                        .title())),
                                Cell.text(texts.of("per." + entry.getValue().per())),
                                Cell.text(entry.getValue().reason()),
                                Cell.number(sums.get(entry.getKey()))
                                        .linked(with.rows().scores())))
                        .toList(),
                List.of());
    }

    private static Table plans(SectionMaker with) {
        var texts = with.texts();
        return new Table(
                texts.of("method.plansSheet"),
                texts.of("method.plansCaption"),
                List.of(
                        Column.text(texts.of("regions.place"), 26),
                        Column.text(texts.of("method.plan"), 70),
                        Column.text(texts.of("method.years"), 12),
                        Column.number(texts.of("method.edition"), 12)),
                with.places().plans().stream()
                        .limit(RegionsSection.MOST)
                        .map(plan -> {
                            var id = plan.planId();
                            var named = with.studied().names().get(id);
                            return List.of(
                                    Cell.text(with.places().plan(id)),
                                    Cell.text(named == null ? id.toString() : texts.of(named.title()))
                                            .linked(with.rows().plan(id)),
                                    Cell.text(Places.years(with.places().facts(id))),
                                    Cell.number(plan.edition())
                                            .linked(with.rows().edition(id, plan.edition())));
                        })
                        .toList(),
                List.of());
    }
}
