package kz.birlik.system.demo;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

import kz.birlik.system.demo.file.DemoFile;
import kz.birlik.system.demo.table.Format;
import kz.birlik.system.demo.truth.PlanTruth;
import kz.birlik.system.demo.truth.Tongue;

/**
 * The 63 synthetic plans of the republic and its 20 regions for 2024 to 2026: drawn as files, read by the suite as XLSX and DOCX in both
 * languages and held against what was drawn, made into plans in both languages, signed, and reported on through their periods.
 */
final class DemoPlans {

    private final Suite suite;
    private final BusinessTime time;
    private final DemoFiles files;
    private final PrintStream out;
    private final PlansConcept concept;
    private final PlanImports imports;
    private final PlanSigning signing;
    private final RepublicanCopies copies;
    private final ConceptTies ties;
    private final Tally tally = new Tally();

    private DemoPlans(Suite suite, BusinessTime time, PlansConcept concept, Path folder, PrintStream out) {
        this.suite = suite;
        this.time = time;
        this.files = new DemoFiles(folder);
        this.out = out;
        this.concept = concept;
        this.imports = new PlanImports(suite, concept);
        this.signing = new PlanSigning(suite);
        this.copies = new RepublicanCopies(suite);
        this.ties = new ConceptTies(suite, concept);
    }

    /**
     * @param folder where the files go
     * @param plans which of them
     * @throws DemoFailed at the first row that is read otherwise than it was drawn, or step that does not do what it promises
     */
    static void walk(Settings settings, Path folder, List<PlanTruth> plans, PrintStream out) {
        var start = Instant.now();
        out.printf(
                "Birlik demo plans against %s: %d plans as XLSX and DOCX in Kazakh and Russian, in %s. All of it is synthetic.%n%n",
                settings.gateway(), plans.size(), folder);
        try (var time = new BusinessTime(settings.clockFile())) {
            var suite = new Suite(settings, new PrintStream(OutputStream.nullOutputStream()));
            var concept = PlansConcept.known(suite, time, Demo.runBegunAt(start));
            out.printf(
                    "  They carry out the synthetic concept %s in %d directions.%n%n",
                    concept.code(), concept.numbers().size());
            new DemoPlans(suite, time, concept, folder, out).walk(plans);
            out.printf(
                    "%nDone: %d calls in %.1f s. Business time is back where it was.%n",
                    suite.calls(), Duration.between(start, Instant.now()).toMillis() / 1000.0);
        }
    }

    private void walk(List<PlanTruth> plans) {
        var today = time.today();
        var underway = new ArrayList<PlanUnderway>();
        for (var plan : plans) {
            if (!PlanSigning.signedOn(plan).isAfter(today)) {
                underway.add(bringIn(plan));
            }
        }
        report(underway, today);
        rollUp(underway);
        tally.print(out);
    }

    /** A plan is made of its workbook or of its document, in turns; the other files of it are read and left at that. */
    private PlanUnderway bringIn(PlanTruth plan) {
        var committed = Format.values()[plan.index() % 2];
        DemoFile russian = null;
        DemoFile kazakh = null;
        String path = null;
        for (var format : Format.values()) {
            for (var tongue : Tongue.values()) {
                var file = files.write(plan, tongue, format);
                var read = imports.dryRun(plan, tongue, file);
                tally.read(plan, file);
                if (format == committed && tongue == Tongue.RU) {
                    russian = file;
                    path = read;
                } else if (format == committed) {
                    kazakh = file;
                }
            }
        }
        var made = imports.commit(plan, russian, path);
        var rows = NumberedRow.of(plan, russian);
        // Business time is moved only for what is still to be done.
        if (suite.get(plan.owner().user(), made, 200).text("/status").equals("DRAFT")) {
            goTo(PlanSigning.signedOn(plan));
            imports.pair(plan, made, kazakh);
            copies.tie(plan, rows, made);
            ties.tie(plan, rows, made);
        }
        var signed = new PlanUnderway(plan, russian, made, signing.sign(plan, made));
        if (plan.owner().isRepublic()) {
            copies.remember(plan, rows, made);
        }
        out.printf(
                "  %-24s %2d measures, four files read as drawn, made of %s%n",
                plan.label(), plan.measures().size(), russian.name());
        return signed;
    }

    /** What the sections of the tables said is what anyone finds in the roll-up of the concept. */
    private void rollUp(List<PlanUnderway> plans) {
        out.println();
        for (var year : PlanTruth.YEARS) {
            var carried = new TreeSet<String>();
            plans.stream()
                    .filter(plan -> plan.truth().year() == year)
                    .forEach(plan -> plan.committed().rows().stream()
                            .map(row -> (String) row.fields().get("direction"))
                            .filter(Objects::nonNull)
                            .map(PlansConcept::numberIn)
                            .forEach(carried::add));
            if (!carried.isEmpty()) {
                var summary = suite.get(
                        Suite.ANYONE, "/api/v1/plans/summary?period=%d&concept=%s".formatted(year, concept.id()), 200);
                var found = new TreeSet<String>();
                summary.body()
                        .at("/directions")
                        .forEach(direction -> found.add(direction.path("number").asText()));
                suite.check("the directions %s are rolled up".formatted(carried), found.containsAll(carried), summary);
                out.printf("  %d: directions %s of the concept in the roll-up%n", year, String.join(", ", carried));
            }
        }
    }

    private void goTo(LocalDate day) {
        if (!time.today().equals(day)) {
            time.moveTo(day);
        }
    }

    private void report(List<PlanUnderway> plans, LocalDate today) {
        out.printf("%n  Reports:%n");
        var executions = plans.stream().map(plan -> new Execution(suite, plan)).toList();
        var steps = new ArrayList<Execution.Step>();
        executions.forEach(execution -> steps.addAll(execution.steps(today)));
        steps.sort(Comparator.comparing(Execution.Step::day));
        LocalDate shown = null;
        for (var step : steps) {
            goTo(step.day());
            if (!step.day().equals(shown)) {
                out.printf("  %s%n", step.day());
                shown = step.day();
            }
            step.action().run();
        }
        for (var i = 0; i < plans.size(); i++) {
            tally.reported(
                    plans.get(i).truth(),
                    executions.get(i).sent(),
                    executions.get(i).accepted());
        }
    }
}
