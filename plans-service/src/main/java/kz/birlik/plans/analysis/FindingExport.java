package kz.birlik.plans.analysis;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import kz.birlik.kit.text.Language;
import kz.birlik.kit.text.LocalizedText;
import kz.birlik.plans.export.FlatTable;
import kz.birlik.plans.importing.TemporaryFiles;
import kz.birlik.plans.label.Labels;

/** Writes the findings of a run into a file, page after page; it is whole before anything of it is sent. */
@ApplicationScoped
class FindingExport {

    private static final int PAGE = 1_000;
    private static final List<String> COLUMNS = List.of(
            "rule", "ruleLabel", "severity", "text", "plans", "regions", "measures", "arithmetic", "dismissed", "id");
    private static final List<Integer> WIDTHS = List.of(26, 30, 12, 70, 40, 24, 14, 50, 40, 20);

    private final RunAccess runs;
    private final FindingTable findings;
    private final PlanNames names;
    private final TemporaryFiles files;

    FindingExport(RunAccess runs, FindingTable findings, PlanNames names, TemporaryFiles files) {
        this.runs = runs;
        this.findings = findings;
        this.names = names;
        this.files = files;
    }

    /** @return a file that the caller sends and deletes */
    @Transactional
    Path write(UUID id, FindingFilter filter, boolean workbook, Language language) {
        var run = runs.completed(id);
        var ruleset = runs.rulesetOf(id);
        ruleset.demandRule("rule", filter.rule);
        var plans = names.of(run);
        return files.written(out -> {
            try (var table = open(out, workbook, language)) {
                var after = 0;
                for (var page = findings.page(id, filter, after, PAGE);
                        !page.isEmpty();
                        page = findings.page(id, filter, after, PAGE)) {
                    for (var kept : page) {
                        table.row(row(kept, ruleset, plans, language));
                    }
                    after = page.get(page.size() - 1).position();
                }
            }
        });
    }

    private static FlatTable open(OutputStream out, boolean workbook, Language language) throws IOException {
        var columns = java.util.stream.IntStream.range(0, COLUMNS.size())
                .mapToObj(i -> new FlatTable.Column(
                        Labels.text("labels", "FindingExport." + COLUMNS.get(i), List.of())
                                .in(language),
                        WIDTHS.get(i)))
                .toList();
        var sheet = Labels.text("labels", "FindingExport.sheet", List.of()).in(language);
        return workbook ? FlatTable.xlsx(out, sheet, columns) : FlatTable.csv(out, columns);
    }

    private static List<String> row(
            KeptFinding kept, Ruleset ruleset, java.util.Map<UUID, PlanNames.Named> plans, Language language) {
        var finding = kept.finding();
        var definition = ruleset.rule(finding.rule());
        var named = finding.counts().keySet().stream().sorted().map(plans::get).toList();
        return List.of(
                finding.rule(),
                definition.title().in(language),
                Labels.of(finding.severity()).in(language),
                definition.told(finding.words()).in(language),
                named.stream()
                        .map(plan -> in(plan.title(), language))
                        .distinct()
                        .collect(Collectors.joining("\n")),
                named.stream()
                        .filter(plan -> plan.region() != null)
                        .map(plan -> in(plan.region(), language))
                        .distinct()
                        .collect(Collectors.joining("\n")),
                String.valueOf(finding.measureIds().size()),
                in(ArithmeticText.of(finding.rule(), finding.arithmetic()), language),
                kept.isDismissed() ? kept.dismissal().reason() : "",
                finding.id());
    }

    private static String in(LocalizedText text, Language language) {
        return text.in(language) != null ? text.in(language) : text.either();
    }
}
