package kz.birlik.plans.planreport.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import kz.birlik.kit.text.Language;
import kz.birlik.kit.text.LocalizedText;
import kz.birlik.plans.analysis.facts.PlanFacts;
import kz.birlik.plans.label.Numerals;
import kz.birlik.plans.planreport.content.Cell;
import kz.birlik.plans.planreport.content.KeyFigures.KeyFigure;
import kz.birlik.plans.planreport.content.Report;
import kz.birlik.plans.planreport.facts.Studied;

/** Makes the report of what was studied: its sections in their order, in one language. */
public final class ReportComposer {

    private ReportComposer() {}

    public static Report of(Studied studied, Language language) {
        var texts = new Texts(language);
        var with = SectionMaker.of(studied, texts);
        return new Report(
                language,
                texts.of("title"),
                texts.of("subtitle", Numerals.day(studied.run().asOf())),
                isSynthetic(studied) ? texts.of("synthetic") : null,
                identity(with),
                texts.of("contents"),
                List.of(
                        SummarySection.of(with),
                        RegionsSection.of(with),
                        ScoresSection.of(with),
                        HeatMapSection.of(with),
                        TermsSection.of(with),
                        BudgetSection.of(with),
                        DuplicatesSection.of(with),
                        FindingsSection.of(with),
                        PracticesSection.of(with),
                        ProposalsSection.of(with),
                        MethodSection.of(with)));
    }

    private static List<KeyFigure> identity(SectionMaker with) {
        var texts = with.texts();
        var run = with.studied().run();
        var ruleset = with.studied().ruleset();
        var identity = new ArrayList<KeyFigure>();
        identity.add(new KeyFigure(texts.of("asOf"), Cell.text(Numerals.day(run.asOf()))));
        identity.add(new KeyFigure(
                texts.of("run"),
                Cell.text(run.id().toString()).linked(with.rows().ofRun())));
        identity.add(new KeyFigure(
                texts.of("ruleset"),
                Cell.text(texts.of("rulesetNamed", ruleset.version(), texts.of(ruleset.title())))
                        .linked(with.rows().ruleset(ruleset.version()))));
        identity.add(new KeyFigure(
                texts.of("plans"),
                Cell.number(run.plans().size()).linked(with.rows().scores())));
        identity.add(new KeyFigure(
                texts.of("years"),
                Cell.text(with.studied().facts().plans().stream()
                        .map(Places::years)
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining(", ")))));
        return identity;
    }

    /** Made-up plans carry the word in their titles, wherever they come from. */
    private static boolean isSynthetic(Studied studied) {
        return studied.names().values().stream().anyMatch(named -> saysSo(named.title()))
                && studied.facts().plans().stream().anyMatch(PlanFacts::judged);
    }

    private static boolean saysSo(LocalizedText title) {
        return title != null
                && List.of(String.valueOf(title.ru()), String.valueOf(title.kk())).stream()
                        .map(words -> words.toLowerCase(Locale.ROOT))
                        .anyMatch(words -> words.contains("синтетич") || words.contains("синтетикал"));
    }
}
