package kz.birlik.plans.export;

import java.io.IOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import kz.birlik.kit.problem.GuardFailed;
import kz.birlik.kit.problem.Missing;
import kz.birlik.kit.text.Language;
import kz.birlik.plans.body.BodyRegister;
import kz.birlik.plans.concept.FollowedConcepts;
import kz.birlik.plans.concept.FollowedDirection;
import kz.birlik.plans.edition.EditionService;
import kz.birlik.plans.edition.PlanEdition;
import kz.birlik.plans.importing.TemporaryFiles;
import kz.birlik.plans.measure.MeasureRepository;
import kz.birlik.plans.measure.term.Period;
import kz.birlik.plans.plan.Plan;
import kz.birlik.plans.plan.PlanRepository;
import kz.birlik.plans.plan.PlanRights;

/**
 * Writes the table of a plan into a file, all of it as it was at one moment. The file is there whole before anything of it is sent, so
 * that a fault is told as one, and no connection to the database waits for a slow reader.
 */
@ApplicationScoped
class PlanExport {

    private static final int PAGE = 500;
    private static final int MOST_NAMED = 20;

    private final PlanRepository plans;
    private final MeasureRepository measures;
    private final EditionService editions;
    private final PlanRights rights;
    private final FollowedConcepts concepts;
    private final BodyRegister bodies;
    private final TableFacts facts;
    private final TemporaryFiles files;

    PlanExport(
            PlanRepository plans,
            MeasureRepository measures,
            EditionService editions,
            PlanRights rights,
            FollowedConcepts concepts,
            BodyRegister bodies,
            TableFacts facts,
            TemporaryFiles files) {
        this.plans = plans;
        this.measures = measures;
        this.editions = editions;
        this.rights = rights;
        this.concepts = concepts;
        this.bodies = bodies;
        this.facts = facts;
        this.files = files;
    }

    /**
     * @param edition null for the one in force
     * @param language Kazakh or Russian
     * @throws kz.birlik.kit.problem.NotFound for what the caller may not see
     * @throws GuardFailed when measures have no title in that language
     */
    @Transactional
    ExportedFile write(UUID id, Integer edition, ExportFormat format, Language language) {
        facts.freeze();
        var plan = rights.visible(plans.get(id));
        var table = editions.visible(plan, edition == null ? plan.edition() : edition);
        demandTitles(plan, table.number(), language);
        var head = head(plan, table, language);
        var sections = new SectionRows(language, directions(plan));
        var executors = new ExecutorsCell(language, bodies.officialNames());
        var digest = sha256();
        var path = files.written(out -> {
            try (var writer = format.open(new DigestOutputStream(out, digest))) {
                var writing = new TableWriting(head, sections, executors, writer);
                writing.begin();
                measures(plan, table, writing);
                writing.end();
            }
        });
        return new ExportedFile(
                path,
                ExportName.of(plan, table, language, format),
                format,
                HexFormat.of().formatHex(digest.digest()));
    }

    private void measures(Plan plan, PlanEdition table, TableWriting writing) throws IOException {
        var after = 0;
        for (var page = measures.page(plan.id(), table.number(), after, PAGE);
                !page.isEmpty();
                page = measures.page(plan.id(), table.number(), after, PAGE)) {
            for (var measure : page) {
                writing.measure(measure.view());
            }
            after = page.get(page.size() - 1).measure().position();
            facts.forget();
        }
    }

    /** A table is in a language once all of its measures are; a mixed one would be read back as something that nobody wrote. */
    private void demandTitles(Plan plan, int edition, Language language) {
        var untitled = facts.untitled(plan.id(), edition, language, MOST_NAMED);
        if (!untitled.isEmpty()) {
            throw new GuardFailed(
                    "EXPORT",
                    untitled.stream()
                            .map(number -> new Missing(
                                    "title." + language.tag(),
                                    "Measure %s has no title in the language asked for.".formatted(number),
                                    number))
                            .toList());
        }
    }

    private TableHead head(Plan plan, PlanEdition table, Language language) {
        var years = new TreeSet<>(new Period(plan.periodFrom(), plan.periodTo()).years());
        years.addAll(facts.years(plan.id(), table.number()));
        return new TableHead(
                language,
                ApprovalLine.of(table.approvalAct(), language),
                ExportText.inOneLine(titleOf(plan, language)),
                List.copyOf(years),
                facts.hasIndicators(plan.id(), table.number(), language));
    }

    private List<FollowedDirection> directions(Plan plan) {
        return plan.conceptId() == null ? List.of() : concepts.directions(plan.conceptId());
    }

    /** @return the title of the plan in that language, else in the one it has: it stands above the table and is no part of it */
    static String titleOf(Plan plan, Language language) {
        var title = plan.title();
        return Stream.of(title.in(language), title.ru(), title.kk(), title.en())
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJreHasIt) {
            throw new IllegalStateException(everyJreHasIt);
        }
    }
}
