package kz.birlik.system.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import kz.birlik.system.running.RunningSuite;

/**
 * What is no plan gets through the gateway to a clear problem and leaves nothing behind. All kinds of harm are in the
 * tests of plans-service; these are the ones a limit or a timeout of the gateway could turn into something else.
 */
class HostilePlanFilesTest {

    private static final List<String> TABLES =
            List.of("plan", "measure", "plan_edition", "plan_import_row", "plan_import_part");
    private static final Duration READ_WITHIN = Duration.ofMinutes(2);

    private final RunningSuite suite = RunningSuite.get();
    private Map<String, Long> before;

    @BeforeEach
    void count() throws SQLException {
        before = rows();
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
                Arguments.of("link.xlsx", WorkbookFiles.linkToAnotherWorkbook(), 400, "file-links-elsewhere"),
                Arguments.of("large.xlsx", new byte[21 << 20], 413, "too-large"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rejectedByReading")
    void aFileThatOnlyReadingShowsToBeNoPlanIsRejectedWithItsReason(String name, byte[] file, String problem)
            throws SQLException {
        var location = upload(name, file).then().statusCode(202).extract().header("Location");
        var read = await(name)
                .atMost(READ_WITHIN)
                .until(() -> read(location), made -> !"READING".equals(made.getString("status")));

        assertThat(read.getString("status")).isEqualTo("REJECTED");
        assertThat(read.getString("problem.type")).endsWith("/" + problem);
        assertThat(read.getString("problem.detail")).isNotBlank();
        assertThat(rows()).isEqualTo(before);
    }

    static Stream<Arguments> rejectedByReading() {
        return Stream.of(
                Arguments.of("empty.xlsx", WorkbookFiles.empty(), "file-without-rows"),
                Arguments.of("names.xlsx", WorkbookFiles.wrongHeader(), "header-not-found"),
                Arguments.of("many.xlsx", WorkbookFiles.filled(200_000), "too-many-rows"));
    }

    /** The same hand-made workbook with few rows is a plan, so it is the number that was refused above. */
    @Test
    void theSameTableWithFewRowsIsRead() {
        var location = upload("few.xlsx", WorkbookFiles.filled(3))
                .then()
                .statusCode(202)
                .extract()
                .header("Location");

        var read = await().atMost(READ_WITHIN)
                .until(() -> read(location), made -> !"READING".equals(made.getString("status")));
        assertThat(read.getString("status")).isEqualTo("READY");
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
