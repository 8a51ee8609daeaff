package kz.birlik.gateway.route;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.stream.Stream;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;

import kz.birlik.gateway.testing.Raw;
import kz.birlik.gateway.testing.Surroundings;
import kz.birlik.gateway.testing.Upstream;

@QuarkusTest
@WithTestResource(Surroundings.class)
class ForwardingTest {

    private static final int MIB = 1024 * 1024;

    @Test
    void aVersionTheReaderHasIsNotSentAgain() {
        given().get("/api/v1/concepts/versioned")
                .then()
                .statusCode(200)
                .header("ETag", "\"v7\"")
                .header("Cache-Control", "public, max-age=60")
                .body("version", equalTo(7));
        given().header("If-None-Match", "\"v7\"")
                .get("/api/v1/concepts/versioned")
                .then()
                .statusCode(304)
                .header("ETag", "\"v7\"");
    }

    @Test
    void headTellsWhatGetWouldSay() {
        given().head("/api/v1/concepts/versioned")
                .then()
                .statusCode(200)
                .header("ETag", "\"v7\"")
                .header("Content-Length", "13");
    }

    @Test
    void anAnswerWithoutBodyStaysWithoutBody() {
        var answer = Raw.send(Raw.request("DELETE", "/api/v1/concepts/empty"));
        assertThat(Raw.status(answer)).isEqualTo(204);
        assertThat(answer.toLowerCase()).doesNotContain("transfer-encoding");
    }

    @Test
    void optionsReachesTheService() {
        given().options("/api/v1/plans").then().statusCode(200).body("method", equalTo("OPTIONS"));
    }

    /** A caller's late close would cut the request that got the connection after it (ADR 0026). */
    @Test
    void noTwoRequestsComeToAServiceOnOneConnection() {
        var peers = Stream.generate(() -> given().get("/api/v1/plans")
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("peer"))
                .limit(20)
                .toList();
        assertThat(peers).doesNotHaveDuplicates();
    }

    @Test
    void aLargeAnswerIsStreamed() throws IOException {
        try (var body = open("/api/v1/concepts/large").getInputStream()) {
            assertThat(drain(body)).isEqualTo(Upstream.LARGE);
        }
    }

    @Test
    void aTableFileMayBeThirtyTwoMegabytesAndNothingElse() {
        given().body(new byte[31 * MIB])
                .post("/api/v1/plan-imports")
                .then()
                .statusCode(200)
                .body("bytes", equalTo(31 * MIB));
        Surroundings.plans().seen().clear();
        given().body(new byte[33 * MIB]).post("/api/v1/plan-imports").then().statusCode(413);
        given().body(new byte[2 * MIB]).post("/api/v1/plans").then().statusCode(413);
        assertThat(Surroundings.plans().seen()).isEmpty();
    }

    @Test
    void aBodyIsRefusedByItsAnnouncedSizeBeforeItIsSent() {
        var answer = Raw.send(Raw.request("POST", "/api/v1/comments", "Content-Length: 99999999"));
        assertThat(Raw.status(answer)).isEqualTo(413);
        assertThat(answer).contains("https://birlik.kz/problems/too-large");
    }

    @Test
    void aBodyOfUnannouncedSizeIsCutAtTheLimit() {
        var part = "10000\r\n" + "x".repeat(65536) + "\r\n";
        var answer = Raw.send(
                Raw.request("POST", "/api/v1/comments", "Transfer-Encoding: chunked") + part.repeat(20) + "0\r\n\r\n");
        assertThat(Raw.status(answer)).isEqualTo(413);
        var small = Raw.send(
                Raw.request("POST", "/api/v1/comments", "Transfer-Encoding: chunked") + part.repeat(3) + "0\r\n\r\n");
        assertThat(Raw.status(small)).isEqualTo(200);
        assertThat(small).contains("\"bytes\":196608");
    }

    @Test
    void aClientThatAsksBeforeSendingIsToldToGoOn() {
        var answer =
                Raw.send(Raw.request("POST", "/api/v1/comments", "Expect: 100-continue", "Content-Length: 2") + "{}");
        assertThat(answer).startsWith("HTTP/1.1 100 Continue").contains("HTTP/1.1 200 OK");
    }

    @Test
    void aServiceThatDoesNotAnswerInTimeIsAGatewayTimeout() {
        given().get("/api/v1/concepts/slow")
                .then()
                .statusCode(504)
                .contentType("application/problem+json")
                .body("type", equalTo("https://birlik.kz/problems/service-timeout"))
                .body("detail", containsString("concept-service"));
    }

    @Test
    void aServiceThatIsDownIsNamedWithoutItsAddress() {
        Surroundings.feedback().stop();
        try {
            given().header("Accept-Language", "ru")
                    .get("/api/v1/discussions")
                    .then()
                    .statusCode(502)
                    .contentType("application/problem+json")
                    .header("Retry-After", "5")
                    .body("title", equalTo("Часть системы не отвечает"))
                    .body("detail", containsString("feedback-service"))
                    .body("detail", not(containsString("127.0.0.1")));
            given().get("/health")
                    .then()
                    .statusCode(503)
                    .body("status", equalTo("DOWN"))
                    .body("services.find { it.name == 'feedback-service' }.status", equalTo("DOWN"))
                    .body("services.find { it.name == 'plans-service' }.status", equalTo("UP"))
                    .body("services[1].checks", nullValue());
        } finally {
            Surroundings.feedback().resume();
        }
        given().get("/api/v1/discussions").then().statusCode(200);
    }

    @Test
    void anAnswerCutInTheMiddleDoesNotLookComplete() {
        var answer = Raw.send(Raw.request("GET", "/api/v1/concepts/broken"));
        assertThat(answer).contains("{\"begun\":").doesNotContain("\r\n0\r\n");
        given().get("/api/v1/concepts").then().statusCode(200);
    }

    private static HttpURLConnection open(String path) throws IOException {
        return (HttpURLConnection) URI.create("http://127.0.0.1:" + RestAssured.port + path)
                .toURL()
                .openConnection();
    }

    private static long drain(InputStream body) throws IOException {
        var buffer = new byte[64 * 1024];
        long all = 0;
        for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
            all += read;
        }
        return all;
    }
}
