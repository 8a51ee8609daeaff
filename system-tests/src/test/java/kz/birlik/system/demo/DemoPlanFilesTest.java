package kz.birlik.system.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import kz.birlik.system.demo.file.DemoFile;
import kz.birlik.system.demo.file.ExpectedRow;
import kz.birlik.system.demo.table.Format;
import kz.birlik.system.demo.table.Oddity;
import kz.birlik.system.demo.truth.MeasureTruth;
import kz.birlik.system.demo.truth.Owner;
import kz.birlik.system.demo.truth.PlanTruth;
import kz.birlik.system.demo.truth.Tongue;

/** The plans as they are drawn, without any service: what the demo promises of them can be counted. */
class DemoPlanFilesTest {

    private static final List<PlanTruth> ALL = PlanTruth.all();
    private static final List<DemoFile> FILES = ALL.stream()
            .flatMap(plan -> Arrays.stream(Tongue.values())
                    .flatMap(tongue -> Arrays.stream(Format.values()).map(format -> DemoFile.of(plan, tongue, format))))
            .toList();

    @Test
    void theRepublicAndTwentyRegionsHaveAPlanOfAboutSeventyMeasuresEachYear() {
        assertThat(Owner.all()).hasSize(21);
        assertThat(ALL).hasSize(63);
        assertThat(ALL).allSatisfy(plan -> assertThat(plan.measures()).hasSizeBetween(55, 85));
        assertThat(ALL.stream()
                        .mapToInt(plan -> plan.measures().size())
                        .average()
                        .orElseThrow())
                .isBetween(65.0, 75.0);
    }

    @Test
    void eachOddityIsSeenInAtLeastTwoFilesOfEachFormatThatHasItAndEachLanguage() {
        var seen = new TreeMap<String, Integer>();
        for (var oddity : Oddity.values()) {
            Arrays.stream(Format.values())
                    .filter(oddity::isOf)
                    .forEach(format -> Arrays.stream(Tongue.values())
                            .forEach(tongue -> seen.put("%s %s %s".formatted(oddity, format, tongue), 0)));
        }
        FILES.forEach(file -> file.oddities()
                .forEach(oddity ->
                        seen.merge("%s %s %s".formatted(oddity, file.format(), file.tongue()), 1, Integer::sum)));
        assertThat(seen)
                .hasSizeGreaterThan(150)
                .allSatisfy((what, times) -> assertThat(times).as(what).isGreaterThanOrEqualTo(2));
    }

    @Test
    void eachThingThatIsGuessedOrNotUnderstoodHappensAtLeastTwice() {
        var counts = new TreeMap<String, Integer>();
        rows().forEach(row -> row.notes().forEach(note -> counts.merge(note.code(), 1, Integer::sum)));
        assertThat(counts)
                .containsKeys(
                        "TITLE_MISSING", "COST_AMBIGUOUS", "MERGED_VALUE", "TERM_NOT_UNDERSTOOD", "NUMBER_COUNTED")
                .hasSizeGreaterThanOrEqualTo(19)
                .allSatisfy((code, times) -> assertThat(times).as(code).isGreaterThanOrEqualTo(2));
    }

    @Test
    void theSameFilesAreMadeEachTime() {
        for (var format : Format.values()) {
            var plan = PlanTruth.of(Owner.all().get(2), 2025);
            assertThat(DemoFile.of(plan, Tongue.KK, format).bytes())
                    .isEqualTo(DemoFile.of(PlanTruth.of(plan.owner(), 2025), Tongue.KK, format)
                            .bytes());
        }
    }

    /** The published programme of Akmola, as the table of the plan of 2024 shows it by years. */
    @Test
    void theProgrammeOfAkmolaAddsUp() {
        var akmola = FILES.stream()
                .filter(file -> file.name().equals("2024-akmola-ru.xlsx"))
                .findFirst()
                .orElseThrow();
        assertThat(akmola.rows().stream().map(row -> row.fields().get("total")))
                .contains(new BigDecimal("1073763.3").toPlainString());
    }

    @Test
    void everyPlanSaysThatItIsSyntheticAndNoPlaceholderIsLeft() {
        assertThat(ALL).allSatisfy(plan -> {
            assertThat(plan.title().ru()).contains("синтетический");
            assertThat(plan.title().kk()).contains("синтетикалық");
        });
        assertThat(ALL.stream().flatMap(plan -> plan.measures().stream()).flatMap(DemoPlanFilesTest::texts))
                .noneMatch(text -> text.contains("{") || text.contains("}"));
    }

    /** A pair of twins is one plan: the same rows with the same figures and days, in two languages. */
    @Test
    void twinsSayTheSame() {
        for (var i = 0; i < FILES.size(); i += 4) {
            for (var format = 0; format < 2; format++) {
                var kazakh = FILES.get(i + format);
                var russian = FILES.get(i + 2 + format);
                assertThat(figures(kazakh)).as(kazakh.name()).isEqualTo(figures(russian));
            }
        }
    }

    private static List<String> figures(DemoFile file) {
        var figures = new ArrayList<String>();
        file.rows()
                .forEach(row -> figures.add("%s %s %s %s %s"
                        .formatted(
                                row.outcome(),
                                row.fields().get("number"),
                                row.fields().get("costs"),
                                row.fields().get("total"),
                                row.fields().get("term"))));
        return figures;
    }

    private static Stream<ExpectedRow> rows() {
        return FILES.stream().flatMap(file -> file.rows().stream());
    }

    private static Stream<String> texts(MeasureTruth measure) {
        return Stream.concat(
                Stream.of(measure.title(), measure.form(), measure.source(), measure.indicator())
                        .filter(Objects::nonNull)
                        .flatMap(words -> Stream.of(words.kk(), words.ru())),
                measure.executors().stream()
                        .flatMap(body -> Stream.of(body.name().kk(), body.name().ru())));
    }
}
