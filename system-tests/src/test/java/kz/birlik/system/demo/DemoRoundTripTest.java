package kz.birlik.system.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintStream;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import kz.birlik.system.demo.file.DemoFile;
import kz.birlik.system.demo.table.Format;
import kz.birlik.system.demo.table.Oddity;
import kz.birlik.system.demo.truth.PlanTruth;
import kz.birlik.system.demo.truth.Tongue;
import kz.birlik.system.running.RunningSuite;

/** Plans as people send them are given out in the official form, in Kazakh and Russian, and come back as the pair they were. */
class DemoRoundTripTest {

    private static final List<String> FORMATS = List.of("xlsx", "docx", "csv");
    private static final String IMPORTS = "/api/v1/plan-imports";

    private final RunningSuite running = RunningSuite.get();
    private final Suite suite = new Suite(
            new Settings(running.gateway(), running.realmOfDemo(), running.clockFile()),
            new PrintStream(OutputStream.nullOutputStream()));

    @Test
    void anExportedPairOfTablesIsReadAndExportedAsTheSameBytes() {
        try (var time = new BusinessTime(running.clockFile())) {
            var concept = PlansConcept.known(suite, time, Demo.runBegunAt(Instant.now()));
            for (var plan : odd()) {
                var path = madeOfItsFiles(plan, concept);
                for (var format : FORMATS) {
                    var russian = exported(plan, path, format, "ru");
                    var kazakh = exported(plan, path, format, "kk");

                    var again = imported(plan, concept, russian, format);
                    pair(plan, again, kazakh, format);

                    assertThat(exported(plan, again, format, "ru"))
                            .as("%s %s ru", plan.label(), format)
                            .isEqualTo(russian);
                    assertThat(exported(plan, again, format, "kk"))
                            .as("%s %s kk", plan.label(), format)
                            .isEqualTo(kazakh);
                }
            }
        }
    }

    /** Of the plans whose measures all have a number to find their twins by, the oddest made of a workbook, of a document, and of the republic. */
    private static List<PlanTruth> odd() {
        var all = PlanTruth.all().stream()
                .filter(plan -> !plan.label().matches("2025-(republic|ulytau)"))
                .filter(plan -> !oddities(plan).contains(Oddity.NUMBER_MISSING))
                .sorted(Comparator.comparing(plan -> -oddities(plan).size()))
                .toList();
        return Stream.of(0, 1, 2)
                .map(which -> all.stream()
                        .filter(plan -> which == 2 ? plan.owner().isRepublic() : plan.index() % 2 == which)
                        .findFirst()
                        .orElseThrow())
                .distinct()
                .toList();
    }

    private static List<Oddity> oddities(PlanTruth plan) {
        return DemoFile.of(plan, Tongue.RU, format(plan)).oddities();
    }

    private static Format format(PlanTruth plan) {
        return Format.values()[plan.index() % 2];
    }

    private String madeOfItsFiles(PlanTruth plan, PlansConcept concept) {
        var imports = new PlanImports(suite, concept);
        var russian = DemoFile.of(plan, Tongue.RU, format(plan));
        var path = imports.commit(plan, russian, imports.dryRun(plan, Tongue.RU, russian));
        imports.pair(plan, path, DemoFile.of(plan, Tongue.KK, format(plan)));
        return path;
    }

    private byte[] exported(PlanTruth plan, String path, String format, String language) {
        return suite.file(plan.owner().user(), path + "/export?format=%s&lang=%s".formatted(format, language));
    }

    private String imported(PlanTruth plan, PlansConcept concept, byte[] file, String format) {
        var user = plan.owner().user();
        var form = PlanImports.details(plan, concept)
                .field("again", "true")
                .file("file", "plan." + format, "application/octet-stream", file)
                .end();
        var path = suite.upload(user, IMPORTS, form, 202, "").location();
        suite.await(user, path, "read", read -> read.text("/status").equals("READY"));
        var made = suite.post(user, path + "/commit", Map.of("rows", "ALL"), 201);
        assertThat(made.body().at("/leftOut").asInt(-1)).as(plan.label()).isZero();
        return made.location();
    }

    private void pair(PlanTruth plan, String path, byte[] file, String format) {
        var form = new Multipart()
                .field("commit", "true")
                .file("file", "twin." + format, "application/octet-stream", file)
                .end();
        var paired = suite.upload(plan.owner().user(), path + "/translations", form, 200, "");
        assertThat(paired.body().at("/missingInPlan")).isEmpty();
        assertThat(paired.body().at("/missingInFile")).isEmpty();
        assertThat(paired.body().at("/differences")).isEmpty();
    }
}
