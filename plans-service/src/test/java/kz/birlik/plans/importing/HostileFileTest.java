package kz.birlik.plans.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.notNullValue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import kz.birlik.plans.testing.Docx;
import kz.birlik.plans.testing.HostileFiles;
import kz.birlik.plans.testing.Imports;
import kz.birlik.plans.testing.People;
import kz.birlik.stack.testing.BackingServices;

/** What is no plan, or means harm, gets a clear problem and leaves nothing behind. */
@QuarkusTest
@WithTestResource(BackingServices.class)
class HostileFileTest {

    @Inject
    EntityManager database;

    @ParameterizedTest(name = "{0}")
    @MethodSource("refusedAtOnce")
    void aFileThatShowsItsNatureIsRefusedBeforeAnythingIsStored(String name, byte[] file, int status, String problem)
            throws IOException {
        var before = traces();

        Imports.upload(People.akmola(), Imports.AKMOLA, name, file)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", endsWith("/" + problem))
                .body("detail", notNullValue())
                .body("traceId", notNullValue());

        assertLeftNothing(before);
    }

    static Stream<Arguments> refusedAtOnce() {
        return Stream.of(
                Arguments.of("plan.xlsx", new byte[0], 400, "file-empty"),
                Arguments.of("plan.xlsx", HostileFiles.pdf(), 415, "unsupported-media-type"),
                Arguments.of("plan.csv", HostileFiles.pdf(), 415, "unsupported-media-type"),
                Arguments.of("plan.csv", HostileFiles.headerOnly(), 415, "unsupported-media-type"),
                Arguments.of("plan.xlsx", "a;b;c".getBytes(), 415, "unsupported-media-type"),
                Arguments.of("bomb.xlsx", HostileFiles.bomb(), 413, "file-inflates"),
                Arguments.of("sheets-51.xlsx", HostileFiles.sheets(51), 413, "too-many-sheets"),
                Arguments.of("sheets-1000.xlsx", HostileFiles.sheets(1_000), 413, "too-many-sheets"),
                Arguments.of("xlm.xlsx", HostileFiles.macroSheet(), 415, "file-has-macros"),
                Arguments.of("binary.xlsx", HostileFiles.binaryWorkbook(), 415, "unsupported-media-type"),
                Arguments.of("old.xls", HostileFiles.ole(), 415, "unsupported-media-type"),
                Arguments.of("macros.xlsx", HostileFiles.macros(), 415, "file-has-macros"),
                Arguments.of("macros.xlsm", HostileFiles.headerOnly(), 415, "file-has-macros"),
                Arguments.of("links.xlsx", HostileFiles.externalLink(), 400, "file-links-elsewhere"),
                Arguments.of("entity.xlsx", HostileFiles.externalEntity(), 400, "file-has-entities"),
                Arguments.of("broken.xlsx", HostileFiles.broken(), 400, "file-broken"),
                Arguments.of(
                        "macros.docx", HostileFiles.documentWith("word/vbaProject.bin", "x"), 415, "file-has-macros"),
                Arguments.of("macros.docm", HostileFiles.documentWith("x", "x"), 415, "file-has-macros"),
                Arguments.of("plan.xlsx", HostileFiles.documentWith("x", "x"), 415, "unsupported-media-type"),
                Arguments.of(
                        "entity.docx",
                        HostileFiles.documentWith("word/a.xml", HostileFiles.ENTITY),
                        400,
                        "file-has-entities"),
                Arguments.of(
                        "utf16.docx", HostileFiles.documentWith("word/a.xml", HostileFiles.UTF_16), 400, "file-broken"),
                Arguments.of("large.xlsx", new byte[33 * 1024 * 1024], 413, "too-large"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rejectedByReading")
    void aFileThatOnlyReadingShowsToBeNoPlanIsRejectedWithItsReason(String name, byte[] file, String problem)
            throws IOException {
        var before = traces();
        var made = Imports.read(People.akmola(), Imports.AKMOLA, name, file);
        var read = Imports.get(made);

        assertThat(read.getString("status")).isEqualTo("REJECTED");
        assertThat(read.getString("problem.type")).endsWith("/" + problem);
        assertThat(read.getString("problem.title")).isNotBlank().isNotEqualTo(problem);
        assertThat(read.getString("problem.detail")).isNotBlank();
        assertThat(read.getList("rows")).isNull();
        People.akmola().body("{\"rows\":\"ALL\"}").post(made + "/commit").then().statusCode(409);
        assertLeftNothing(before);
    }

    static Stream<Arguments> rejectedByReading() {
        return Stream.of(
                Arguments.of("empty.xlsx", HostileFiles.emptyWorkbook(), "file-without-rows"),
                Arguments.of("header.xlsx", HostileFiles.headerOnly(), "table-empty"),
                Arguments.of("wrong.xlsx", HostileFiles.wrongHeader(), "header-not-found"),
                Arguments.of("sheet.xlsx", HostileFiles.brokenSheet(), "file-broken"),
                Arguments.of("formula.xlsx", HostileFiles.formulaElsewhere(), "file-links-elsewhere"),
                Arguments.of("latin.csv", new byte[] {(byte) 0xE9, ';', (byte) 0xE8}, "encoding-unknown"),
                Arguments.of("empty.docx", new Docx().paragraph(" ").bytes(), "file-without-rows"),
                Arguments.of("broken.docx", new Docx().xml("<w:p>").bytes(), "file-broken"),
                Arguments.of("fields.docx", HostileFiles.documentThatStartsAProgram(), "file-links-elsewhere"),
                Arguments.of("quote.csv", ("№;\"" + "x".repeat(40_000)).getBytes(), "cell-too-long"));
    }

    @Test
    void twoHundredThousandRowsAreTooMany() throws IOException {
        var before = traces();
        var made = Imports.read(People.akmola(), Imports.AKMOLA, "many.xlsx", HostileFiles.filled(200_000));

        assertThat(Imports.get(made).getString("problem.type")).endsWith("/too-many-rows");
        assertLeftNothing(before);
    }

    /** What an import could leave: plans, measures, rows and file parts in the database, and temporary files. */
    private record Traces(List<Long> rows, List<String> files) {}

    private Traces traces() throws IOException {
        var counts = Stream.of("plan", "measure", "plan_import_row", "plan_import_part")
                .map(table -> ((Number) database.createNativeQuery("select count(*) from " + table)
                                .getSingleResult())
                        .longValue())
                .toList();
        return new Traces(counts, temporaryFiles());
    }

    /** The server removes the upload after it has answered, so the folder is given a moment. */
    private void assertLeftNothing(Traces before) throws IOException {
        assertThat(traces().rows()).isEqualTo(before.rows());
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(before.files()).containsAll(temporaryFiles()));
    }

    private static List<String> temporaryFiles() throws IOException {
        var folder = Path.of(System.getProperty("java.io.tmpdir"));
        try (var files = Files.find(
                folder,
                2,
                (path, attributes) -> attributes.isRegularFile()
                        && (path.getFileName().toString().startsWith(TemporaryFiles.PREFIX)
                                || path.getParent().getFileName().toString().equals("uploads")
                                || path.getFileName().toString().startsWith("poifiles")))) {
            return files.map(Path::toString).sorted().toList();
        }
    }
}
