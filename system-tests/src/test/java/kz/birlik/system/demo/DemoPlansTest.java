package kz.birlik.system.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

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
        return new Settings(
                running.gateway(), URI.create(running.realm().toString().replaceFirst("/$", "")), running.clockFile());
    }

    @Test
    void everyOddityIsReadAsItWasDrawn() {
        var suite = new kz.birlik.system.demo.Suite(settings(), new PrintStream(OutputStream.nullOutputStream()));
        var imports = new PlanImports(suite);
        for (var plan : withEveryOddity()) {
            for (var tongue : Tongue.values()) {
                for (var format : Format.values()) {
                    imports.dryRun(plan, tongue, DemoFile.of(plan, tongue, format));
                }
            }
        }
    }

    @Test
    void aPlanIsMadeSignedAndReportedOnAndASecondRunChangesNothing() {
        var plan = PlanTruth.all().stream()
                .filter(each -> each.label().equals("2025-ulytau"))
                .toList();
        assertThat(walk(plan))
                .contains("2025-06-17", "Done:")
                .containsPattern(
                        "2025 +1 +%d +4 ".formatted(plan.get(0).measures().size()));
        assertThat(walk(plan)).contains("Done:").doesNotContain("2025-06-17");
    }

    private String walk(List<PlanTruth> plans) {
        var shown = new ByteArrayOutputStream();
        DemoPlans.walk(settings(), folder, plans, new PrintStream(shown, true, StandardCharsets.UTF_8));
        return shown.toString(StandardCharsets.UTF_8);
    }

    /** Takes the plan that has most of what is still missing, until nothing is. */
    private static List<PlanTruth> withEveryOddity() {
        var left = new ArrayList<>(PlanTruth.all());
        var missing = left.stream().flatMap(plan -> odd(plan).stream()).collect(Collectors.toCollection(HashSet::new));
        var chosen = new ArrayList<PlanTruth>();
        while (!missing.isEmpty()) {
            left.sort(java.util.Comparator.comparingLong(
                    plan -> -odd(plan).stream().filter(missing::contains).count()));
            chosen.add(left.remove(0));
            missing.removeAll(odd(chosen.get(chosen.size() - 1)));
        }
        return chosen;
    }

    private static Set<String> odd(PlanTruth plan) {
        return Arrays.stream(Format.values())
                .flatMap(format ->
                        DemoFile.of(plan, Tongue.RU, format).oddities().stream().map(oddity -> oddity + " " + format))
                .collect(Collectors.toSet());
    }
}
