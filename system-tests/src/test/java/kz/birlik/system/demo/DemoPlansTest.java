package kz.birlik.system.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import kz.birlik.system.demo.file.DemoFile;
import kz.birlik.system.demo.table.Format;
import kz.birlik.system.demo.truth.PlanTruth;
import kz.birlik.system.demo.truth.Tongue;
import kz.birlik.system.running.RunningSuite;

/** So many of the demo plans that every oddity is read in each format and language; {@code ./birlik demo --plans} reads them all. */
class DemoPlansTest {

    private final RunningSuite running = RunningSuite.get();

    @TempDir
    Path folder;

    private Settings settings() {
        return new Settings(running.gateway(), running.realmOfDemo(), running.clockFile());
    }

    @Test
    void everyOddityIsReadAsItWasDrawn() {
        try (var time = new BusinessTime(running.clockFile())) {
            var concept = PlansConcept.known(quiet(), time, Demo.runBegunAt(Instant.now()));
            everyOddityIsReadAsItWasDrawn(new PlanImports(quiet(), concept));
        }
    }

    private static void everyOddityIsReadAsItWasDrawn(PlanImports imports) {
        for (var plan : withEveryOddity()) {
            for (var tongue : Tongue.values()) {
                for (var format : Format.values()) {
                    imports.dryRun(plan, tongue, DemoFile.of(plan, tongue, format));
                }
            }
        }
    }

    @Test
    void plansAreMadeSignedAndReportedOnAndASecondRunChangesNothing() {
        var plans = PlanTruth.all().stream()
                .filter(plan -> plan.label().matches("2025-(republic|ulytau)"))
                .toList();
        assertThat(walk(plans))
                .contains("Done:", "2025: directions 1, 2, 3, 4, 5, 6 of the concept in the roll-up")
                .containsPattern("2025 +2 +\\d+ +8 ");

        var accepted = quiet().get(Suite.ANYONE, "/api/v1/reports?period=2025-H1&status=ACCEPTED&limit=1", 200);
        assertThat(accepted.body().at("/items")).isNotEmpty();
        assertThat(walk(plans)).contains("Done:").doesNotContain("2025-06-17");
        measuresAreFoundByTheConceptTheyCarryOut();
    }

    private void measuresAreFoundByTheConceptTheyCarryOut() {
        try (var time = new BusinessTime(running.clockFile())) {
            var concept = PlansConcept.known(quiet(), time, Demo.runBegunAt(Instant.now()));
            var tasks = new HashSet<String>();
            var indicators = new HashSet<String>();
            for (var number : concept.numbers()) {
                var direction = concept.direction(number);
                var path = "/api/v1/measures?period=2025&limit=200&direction=" + direction.id();
                var found = quiet().get(Suite.ANYONE, path, 200).body().at("/items");
                assertThat(found).isNotEmpty();
                assertThat(found)
                        .allSatisfy(measure ->
                                assertThat(measure.at("/directionId").asText()).isEqualTo(direction.id()));
                found.forEach(measure -> measure.at("/indicatorIds").forEach(id -> indicators.add(id.asText())));
                if (measuresOf(found, direction.taskId())) {
                    tasks.add(number);
                }
            }
            assertThat(tasks).as("directions with measures tied to their task").hasSizeGreaterThan(1);
            assertThat(indicators).as("indicators that measures serve").hasSizeGreaterThan(1);
        }
    }

    private static boolean measuresOf(JsonNode measures, String task) {
        for (var measure : measures) {
            if (measure.at("/taskId").asText().equals(task)) {
                return true;
            }
        }
        return false;
    }

    private Suite quiet() {
        return new Suite(settings(), new PrintStream(OutputStream.nullOutputStream()));
    }

    private String walk(List<PlanTruth> plans) {
        var shown = new ByteArrayOutputStream();
        DemoPlans.walk(settings(), folder, plans, new PrintStream(shown, true, StandardCharsets.UTF_8));
        return shown.toString(StandardCharsets.UTF_8);
    }

    /** Takes the plan that has most of what is still missing, until nothing is. */
    private static List<PlanTruth> withEveryOddity() {
        var odd = PlanTruth.all().stream()
                .collect(Collectors.toMap(plan -> plan, DemoPlansTest::odd, (one, same) -> one, LinkedHashMap::new));
        var missing = odd.values().stream().flatMap(Set::stream).collect(Collectors.toCollection(HashSet::new));
        var chosen = new ArrayList<PlanTruth>();
        while (!missing.isEmpty()) {
            var next = Collections.max(
                    odd.keySet(),
                    Comparator.comparingLong(plan ->
                            odd.get(plan).stream().filter(missing::contains).count()));
            chosen.add(next);
            missing.removeAll(odd.remove(next));
        }
        return chosen;
    }

    private static Set<String> odd(PlanTruth plan) {
        return Arrays.stream(Format.values())
                .flatMap(format -> Arrays.stream(Tongue.values())
                        .flatMap(tongue -> DemoFile.of(plan, tongue, format).oddities().stream()
                                .map(oddity -> "%s %s %s".formatted(oddity, format, tongue))))
                .collect(Collectors.toSet());
    }
}
