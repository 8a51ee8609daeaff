package kz.birlik.system.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import kz.birlik.stack.Service;
import kz.birlik.stack.ServiceProcess;
import kz.birlik.system.running.RunningSuite;

/**
 * What is no plan gets through the gateway to a clear problem within 5 s of a processor and leaves nothing behind: not in the database,
 * not on the disk of the service, which has 256 MiB for all it does and runs on. More ways to do harm are in its own tests.
 */
class HostilePlanFilesTest {

    private static final List<String> TABLES =
            List.of("plan", "measure", "plan_edition", "plan_import_row", "plan_import_part");
    /** A million empty rows took 5.05 s once, with the compiler still at work; a file that does harm takes minutes. */
    private static final Duration MOST = Duration.ofSeconds(10);

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final byte[] OLE = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };
    private static final String TABLE = "№;Наименование мероприятия;Исполнители;Срок\n1;Форум;МКИ;май\n";

    private final RunningSuite suite = RunningSuite.get();
    private final ServiceProcess service = suite.processes().service(Service.PLANS);
    private Map<String, Long> before;
    private long process;
    private Duration spent;

    @BeforeEach
    void remember() throws SQLException {
        before = rows();
        process = service.pid();
        spent = spent();
    }

    @AfterEach
    void theServiceSpentLittleRunsOnAndItsFolderIsEmpty() {
        assertThat(service.alive()).isTrue();
        assertThat(service.pid()).isEqualTo(process);
        // what a busy machine adds to the time on the wall says nothing of the file
        assertThat(spent().minus(spent)).isLessThan(MOST);
        // the server removes an upload after it has answered
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(temporaryFiles()).isEmpty());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refusedAtOnce")
    void aFileThatShowsItsNatureIsRefusedAtOnce(String name, byte[] file, int status, String problem)
            throws SQLException {
        var answer = upload(name, file);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.jsonPath().getString("type")).endsWith("/" + problem);
        assertThat(answer.jsonPath().getString("detail")).isNotBlank();
        assertThat(rows()).isEqualTo(before);
    }

    static Stream<Arguments> refusedAtOnce() {
        return Stream.of(
                Arguments.of("nothing.xlsx", new byte[0], 400, "file-empty"),
                Arguments.of("renamed.xlsx", "%PDF-1.7\n1 0 obj".getBytes(), 415, "unsupported-media-type"),
                Arguments.of("bomb.xlsx", WorkbookFiles.bomb(), 413, "file-inflates"),
                Arguments.of("sheets.xlsx", WorkbookFiles.moreSheets(1_000), 413, "too-many-sheets"),
                Arguments.of(
                        "entity.xlsx",
                        WorkbookFiles.part(
                                "xl/styles.xml", "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a/>"),
                        400,
                        "file-has-entities"),
                Arguments.of("macros.xlsx", WorkbookFiles.part("xl/vbaProject.bin", "x"), 415, "file-has-macros"),
                Arguments.of(
                        "xlm.xlsx", WorkbookFiles.part("xl/macrosheets/sheet1.xml", "<x/>"), 415, "file-has-macros"),
                Arguments.of("binary.xlsb", WorkbookFiles.part("xl/workbook.bin", "x"), 415, "file-has-macros"),
                Arguments.of("old.xls", OLE, 415, "unsupported-media-type"),
                Arguments.of("utf16.csv", TABLE.getBytes(StandardCharsets.UTF_16LE), 415, "unsupported-media-type"),
                Arguments.of(
                        "link.xlsx",
                        WorkbookFiles.part("xl/externalLinks/externalLink1.xml", "<externalLink/>"),
                        400,
                        "file-links-elsewhere"),
                Arguments.of("large.xlsx", new byte[33 << 20], 413, "too-large"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rejectedByReading")
    void aFileThatOnlyReadingShowsToBeNoPlanIsRejectedWithItsReason(String name, byte[] file, String problem)
            throws SQLException {
        var read = imported(name, file);

        assertThat(read.getString("status")).isEqualTo("REJECTED");
        assertThat(read.getString("problem.type")).endsWith("/" + problem);
        assertThat(read.getString("problem.detail")).isNotBlank();
        assertThat(rows()).isEqualTo(before);
    }

    static Stream<Arguments> rejectedByReading() {
        return Stream.of(
                Arguments.of("empty.xlsx", WorkbookFiles.empty(), "file-without-rows"),
                Arguments.of("formula.xlsx", WorkbookFiles.formulaElsewhere(), "file-links-elsewhere"),
                Arguments.of("latin.csv", new byte[] {(byte) 0xE9, ';', (byte) 0xE8}, "encoding-unknown"),
                Arguments.of("cp866.csv", TABLE.getBytes(Charset.forName("IBM866")), "encoding-unknown"),
                Arguments.of("names.xlsx", WorkbookFiles.wrongHeader(), "header-not-found"),
                Arguments.of("many.xlsx", WorkbookFiles.filled(200_000), "too-many-rows"));
    }

    /** The same hand-made workbook with few rows is a plan, so it is the number that was refused above. */
    @Test
    void theSameTableWithFewRowsIsRead() {
        assertThat(imported("few.xlsx", WorkbookFiles.filled(3)).getString("status"))
                .isEqualTo("READY");
    }

    @Test
    void aTableWithAMillionEmptyRowsBelowItIsRead() {
        var read = imported("empty-rows.xlsx", WorkbookFiles.emptyRowsBelow(1_000_000));

        assertThat(read.getString("status")).isEqualTo("READY");
        assertThat(read.getList("rows.findAll { it.measure != null }")).hasSize(1);
    }

    private JsonPath imported(String name, byte[] file) {
        var location = upload(name, file).then().statusCode(202).extract().header("Location");
        var read = await(name)
                .atMost(PATIENCE)
                .until(() -> read(location), made -> !"READING".equals(made.getString("status")));
        return read;
    }

    private Response upload(String name, byte[] file) {
        return given().baseUri(suite.gateway().toString())
                .auth()
                .oauth2(suite.tokenOf("akmola"))
                .multiPart("file", name, file)
                .multiPart("level", "REGION")
                .multiPart("region", "110000000")
                .multiPart("periodFrom", "2026-01-01")
                .multiPart("periodTo", "2026-12-31")
                .multiPart("titleRu", "Not a plan (synthetic): " + name)
                .post("/api/v1/plan-imports");
    }

    private JsonPath read(String location) {
        return given().auth()
                .oauth2(suite.tokenOf("akmola"))
                .get(suite.gateway().resolve(location))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private Duration spent() {
        return ProcessHandle.of(process)
                .flatMap(service -> service.info().totalCpuDuration())
                .orElseThrow();
    }

    private List<Path> temporaryFiles() throws IOException {
        try (var files = Files.find(
                service.temporaryFolder(), 2, (path, attributes) -> attributes.isRegularFile() && isOfAnImport(path))) {
            return files.toList();
        }
    }

    private static boolean isOfAnImport(Path file) {
        var name = file.getFileName().toString();
        return name.startsWith("birlik-plan-import-")
                || name.startsWith("poifiles")
                || file.getParent().endsWith("uploads");
    }

    private Map<String, Long> rows() throws SQLException {
        var counts = new TreeMap<String, Long>();
        try (var connection =
                        DriverManager.getConnection(suite.processes().postgres().url("plans"), "plans", "plans");
                var statement = connection.createStatement()) {
            for (var table : TABLES) {
                try (var result = statement.executeQuery("select count(*) from " + table)) {
                    result.next();
                    counts.put(table, result.getLong(1));
                }
            }
        }
        return counts;
    }
}
