package kz.birlik.kit.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;

import kz.birlik.kit.sample.TestTokens;

@QuarkusTest
@WithTestResource(TestTokens.class)
class PublicReadTest {

    private static final String SONG = "/songs/00000000-0000-0000-0000-000000000001";
    private static final String MONDAY = SONG + "/performance?on=monday";
    private static final String TUESDAY = SONG + "/performance?on=tuesday";

    @Test
    void whatTheReaderHasAlreadyIsNotSentAgain() {
        given().header("If-None-Match", tag(MONDAY))
                .get(MONDAY)
                .then()
                .statusCode(304)
                .header("ETag", tag(MONDAY))
                .header("Cache-Control", equalTo("public, max-age=5"))
                .header("Vary", equalTo("Authorization"))
                .body(emptyString());
    }

    @Test
    void anotherViewOfTheSameVersionIsSent() {
        assertThat(tag(MONDAY)).startsWith("\"v3-").isNotEqualTo(tag(TUESDAY));
        given().header("If-None-Match", tag(MONDAY))
                .get(TUESDAY)
                .then()
                .statusCode(200)
                .body("on", equalTo("tuesday"));
    }

    @Test
    void whatIsShownToOnePersonIsKeptByNobodyElse() {
        singer().get(MONDAY).then().statusCode(200).header("Cache-Control", equalTo("private, no-cache"));
    }

    @Test
    void theTagOfAnyViewNamesTheVersionToChange() {
        assertThat(replace(tag(TUESDAY))).isEqualTo(204);
        assertThat(replace("\"v33\"")).isEqualTo(412);
        assertThat(replace("\"v2" + tag(TUESDAY).substring(3))).isEqualTo(412);
    }

    @Test
    void aReadThatWantsAnotherVersionIsRefusedAndNotToldUnchanged() {
        given().header("If-Match", "\"v2\"")
                .get(MONDAY)
                .then()
                .statusCode(412)
                .contentType("application/problem+json")
                .body("type", equalTo("https://birlik.kz/problems/stale-version"));
    }

    private static String tag(String path) {
        return given().get(path).header("ETag");
    }

    private static int replace(String tag) {
        return singer().header("If-Match", tag)
                .contentType("application/json")
                .body("{\"name\":\"good\"}")
                .put(SONG)
                .statusCode();
    }

    private static RequestSpecification singer() {
        return given().auth().oauth2(TestTokens.token("citizen"));
    }
}
