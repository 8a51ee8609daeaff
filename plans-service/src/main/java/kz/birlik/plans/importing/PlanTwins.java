package kz.birlik.plans.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import kz.birlik.kit.data.audit.Audit;
import kz.birlik.kit.text.Language;
import kz.birlik.plans.body.BodyRegister;
import kz.birlik.plans.importing.file.RejectedFile;
import kz.birlik.plans.importing.table.HeaderNotFound;
import kz.birlik.plans.importing.table.Outcome;
import kz.birlik.plans.importing.table.PlanFrame;
import kz.birlik.plans.importing.table.PlanTable;
import kz.birlik.plans.importing.table.RowReport;
import kz.birlik.plans.measure.FullMeasure;
import kz.birlik.plans.measure.MeasureRepository;
import kz.birlik.plans.measure.MeasureTranslation;
import kz.birlik.plans.measure.MeasureView;
import kz.birlik.plans.measure.TranslationWriter;
import kz.birlik.plans.measure.executor.ExecutorParser;
import kz.birlik.plans.measure.term.Period;
import kz.birlik.plans.plan.Plan;
import kz.birlik.plans.plan.PlanRepository;
import kz.birlik.plans.plan.PlanRights;

/** Pairs a plan with its table in the other language, and adds the words that are missing in it. */
@ApplicationScoped
class PlanTwins {

    /** Read while the sender waits and held whole: no plan of the field has a tenth of it. */
    private static final int MOST_ROWS = 10_000;

    private static final int MOST_NAMED = 1_000;
    private static final int PAGE = 500;

    private final PlanRepository plans;
    private final MeasureRepository measures;
    private final TranslationWriter translations;
    private final PlanRights rights;
    private final PlanImportRepository imports;
    private final ImportRows rows;
    private final SourceFiles files;
    private final BodyRegister bodies;
    private final Audit audit;

    PlanTwins(
            PlanRepository plans,
            MeasureRepository measures,
            TranslationWriter translations,
            PlanRights rights,
            PlanImportRepository imports,
            ImportRows rows,
            SourceFiles files,
            BodyRegister bodies,
            Audit audit) {
        this.plans = plans;
        this.measures = measures;
        this.translations = translations;
        this.rights = rights;
        this.imports = imports;
        this.rows = rows;
        this.files = files;
        this.bodies = bodies;
        this.audit = audit;
    }

    /** @throws kz.birlik.kit.problem.Forbidden for another region or body, before anything of its file is looked at */
    @Transactional
    Plan requireOwn(UUID planId) {
        var plan = rights.visible(plans.get(planId));
        rights.requireEdit(plan.level(), plan.regionKato(), plan.ownerBody());
        return plan;
    }

    @Transactional
    TwinView pair(UUID planId, UploadedFile file, boolean commit) {
        var plan = requireOwn(planId);
        if (commit) {
            plan.tables().requireTranslatable(tableOf(plan));
        }
        var reports = read(plan, file);
        var language = languageOf(reports);
        var twins = reports.stream().filter(row -> row.outcome().isMeasure()).toList();
        var pairing = TwinPairing.of(measuresOf(plan), twins);
        var life = new Period(plan.periodFrom(), plan.periodTo());
        var words = pairing.pairs().stream()
                .map(pair -> MeasureTranslation.of(pair.measure(), pair.row().measure(), life))
                .filter(translation -> !translation.isEmpty())
                .toList();
        var filled = (int) words.stream()
                .filter(translation -> translation.title() != null)
                .count();
        UUID kept = null;
        if (commit) {
            translations.write(words);
            kept = keep(plan, file, reports);
            audit.record(
                    "plan-translated",
                    "plan",
                    planId,
                    null,
                    Map.of("importId", kept, "language", language, "titles", filled, "measures", words.size()));
        }
        return view(plan, kept, language, pairing, filled, reports);
    }

    private List<RowReport> read(Plan plan, UploadedFile file) {
        var reports = new ArrayList<RowReport>();
        var frame = new PlanFrame(new Period(plan.periodFrom(), plan.periodTo()), plan.regionKato());
        var table = new PlanTable(frame, new ExecutorParser(bodies.names()), report -> {
            if (reports.size() >= MOST_ROWS) {
                throw new RejectedFile("too-many-rows", "A twin has at most %d filled rows.".formatted(MOST_ROWS));
            }
            reports.add(report);
        });
        try {
            files.rowsOf(file.kind()).read(file.path(), table::row);
            table.end();
        } catch (HeaderNotFound missing) {
            throw new UnreadableTwin(ImportProblem.headerNotFound(missing));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (RejectedFile rejected) {
            throw new UnreadableTwin(new ImportProblem(rejected.code(), rejected.getMessage(), Map.of()));
        }
        if (reports.stream().noneMatch(row -> row.outcome().isMeasure())) {
            throw new UnreadableTwin(
                    new ImportProblem("table-empty", "The table has a header and no measure below it.", Map.of()));
        }
        return reports;
    }

    private static Language languageOf(List<RowReport> reports) {
        return reports.stream()
                        .filter(row -> row.outcome().isMeasure())
                        .allMatch(row -> row.measure().language() == Language.KK)
                ? Language.KK
                : Language.RU;
    }

    /** The table that is worked on: a correction that waits, else the one in force. */
    private static int tableOf(Plan plan) {
        return plan.pendingEdition() == null ? plan.edition() : plan.pendingEdition();
    }

    private List<MeasureView> measuresOf(Plan plan) {
        var all = new ArrayList<MeasureView>();
        var after = 0;
        for (var page = measures.page(plan.id(), tableOf(plan), after, PAGE);
                !page.isEmpty();
                page = measures.page(plan.id(), tableOf(plan), after, PAGE)) {
            page.stream().map(FullMeasure::view).forEach(all::add);
            after = page.get(page.size() - 1).measure().position();
        }
        return all;
    }

    /** The twin is kept as an import of its own: its file and report can be had like those of any other. */
    private UUID keep(Plan plan, UploadedFile file, List<RowReport> reports) {
        var details = new PlanDetails(
                plan.level(),
                plan.regionKato(),
                plan.ownerBody(),
                plan.title(),
                plan.periodFrom(),
                plan.periodTo(),
                plan.conceptId(),
                null);
        var twin = new PlanImport(details, file, rights.caller().subject());
        imports.persistAndFlush(twin);
        files.store(twin.id, file.path());
        for (var from = 0; from < reports.size(); from += PAGE) {
            rows.add(twin.id, reports.subList(from, Math.min(from + PAGE, reports.size())));
        }
        var counts = new HashMap<String, Integer>();
        reports.forEach(row -> counts.merge(row.outcome().name(), 1, Integer::sum));
        twin.ready(reports.size(), counts, rows.sections(twin.id));
        twin.committed(plan.id());
        return twin.id;
    }

    private static TwinView view(
            Plan plan, UUID kept, Language language, TwinPairing pairing, int filled, List<RowReport> reports) {
        return new TwinView(
                plan.id(),
                kept,
                language,
                pairing.pairs().size(),
                filled,
                named(
                        pairing.onlyInPlan(),
                        measure -> new TwinView.Missing(
                                measure.number(), measure.title().either(), null)),
                named(
                        pairing.onlyInFile(),
                        row -> new TwinView.Missing(
                                row.measure().number(), row.measure().title().in(language), row.rowNumber())),
                pairing.pairs().stream()
                        .flatMap(pair -> TwinDifferences.of(pair, language).stream())
                        .limit(MOST_NAMED)
                        .toList(),
                named(
                        reports.stream()
                                .filter(row -> row.outcome() == Outcome.ERROR)
                                .toList(),
                        RowReport::rowNumber));
    }

    private static <T, V> List<V> named(List<T> all, Function<T, V> name) {
        return all.stream().limit(MOST_NAMED).map(name).toList();
    }
}
