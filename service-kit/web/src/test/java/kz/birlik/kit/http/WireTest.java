package kz.birlik.kit.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import java.util.ArrayList;
import java.util.List;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import kz.birlik.kit.sample.TestTokens;

@QuarkusTest
@WithTestResource(TestTokens.class)
class WireTest {

    private static final String SONG = "/songs/00000000-0000-0000-0000-000000000001";

    private static int replace(String ifMatch) {
        var request = given().auth()
                .oauth2(TestTokens.token("citizen"))
                .contentType("application/json")
                .body("{\"name\":\"good\"}");
        return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .put(SONG)
                .statusCode();
    }

    @Test
    void aChangeNeedsTheVersionItStartsFrom() {
        assertThat(replace(null)).isEqualTo(428);
        assertThat(replace("\"v2\"")).isEqualTo(412);
        assertThat(replace("W/\"v3\"")).isEqualTo(412);
        assertThat(replace("\"v3\"")).isEqualTo(204);
        assertThat(replace("\"v1\", \"v3\"")).isEqualTo(204);
        assertThat(replace("*")).isEqualTo(204);
        assertThat(replace("abc")).as("no tag: nothing has changed").isEqualTo(400);
    }

    @Test
    void whatWasMadeIsNamedByItsPathAndNotByTheHostBehindTheGateway() {
        given().auth()
                .oauth2(TestTokens.token("citizen"))
                .contentType("application/json")
                .body("{\"name\":\"good\"}")
                .post("/songs")
                .then()
                .statusCode(201)
                .header("Location", SONG);
    }

    @Test
    void pagesFollowEachOtherToTheLast() {
        var seen = new ArrayList<String>();
        var url = "/songs?limit=3";
        while (url != null) {
            var page = given().get(url).then().statusCode(200).extract();
            seen.addAll(page.jsonPath().getList("items", String.class));
            url = page.path("next");
            assertThat(page.header("Link")).isEqualTo(url == null ? null : "<" + url + ">; rel=\"next\"");
        }
        assertThat(seen).hasSize(7).doesNotHaveDuplicates();
    }

    @Test
    void theTotalIsCountedOnlyWhenAskedFor() {
        assertThat(given().get("/songs?limit=2").jsonPath().getMap("$")).doesNotContainKey("total");
        given().get("/songs?limit=2&withTotal=true").then().body("total", equalTo(7));
    }

    @Test
    void foreignCursorsAndLimitsOutOfRangeAreRefused() {
        for (var query : List.of("cursor=abc", "cursor=%00", "limit=0", "limit=201", "limit=many")) {
            assertThat(given().get("/songs?" + query).statusCode()).as(query).isEqualTo(400);
        }
    }

    @Test
    void aRequestIdIsKeptWhenSafeAndMadeOtherwise() {
        given().header("X-Request-Id", "abcdef-12345").get("/songs").then().header("X-Request-Id", "abcdef-12345");
        given().header("X-Request-Id", "<script>")
                .get("/songs")
                .then()
                .header("X-Request-Id", not("<script>"))
                .header("X-Request-Id", matchesPattern("[0-9a-f-]{36}"));
    }

    @Test
    void theCallerIsReadFromTheToken() {
        given().get("/songs/me").then().body("anonymous", equalTo(true));
        given().auth()
                .oauth2(TestTokens.token("citizen"))
                .get("/songs/me")
                .then()
                .body("anonymous", equalTo(false))
                .body("name", equalTo("aigul"))
                .body("body", equalTo("APK"));
    }
}
