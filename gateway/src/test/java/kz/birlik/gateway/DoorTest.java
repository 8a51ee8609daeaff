package kz.birlik.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import kz.birlik.gateway.testing.Raw;
import kz.birlik.gateway.testing.Realm;
import kz.birlik.gateway.testing.Surroundings;

@QuarkusTest
@WithTestResource(Surroundings.class)
class DoorTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/concepts/1/approval/",
                "/api/v1/concepts/1/approval;x=1",
                "/api/v1/concepts/1;x=1/approval",
                "/api/v1/concepts/1/%61pproval",
                "/api/v1/concepts/1/approva%6c",
                "/api/v1/concepts/1/./approval",
                "/api/v1/concepts/1/x/../approval",
                "/api/v1/concepts/1//approval",
                "//api/v1/concepts/1/approval",
                "/api/v1/concepts/1/approval%2f",
                "/api/v1/concepts/1%2fapproval",
                "/api/v1/concepts/1/%2e/approval",
                "/api/v1/concepts/1/approval%3bx",
                "/api/v1/concepts/1/%2561pproval",
                "/api/v1/concepts/1/approval%00",
                "/api/v1/concepts/1\\approval",
                "/api/v1/concepts/1/approval%c0%af",
                "/api/v1/concepts/1/approval#x",
                "http://elsewhere/api/v1/concepts/1/approval",
                "/api/v1/recorded-acts/../concepts/recorded-acts",
                "/api/v1/concepts/recorded-acts/",
                "/api/v1/concepts/%72ecorded-acts",
                "/API/v1/concepts/1/approval",
                "/api/v1/Concepts/1/approval"
            })
    void noSecondSpellingOfAnAdministrativePathReachesAService(String path) {
        Surroundings.concepts().seen().clear();
        var answer = Raw.send(
                Raw.request("POST", path, "Authorization: Bearer " + Realm.token("citizen1"), "Content-Length: 2")
                        + "{}");
        assertThat(Raw.status(answer)).isIn(400, 404);
        assertThat(Surroundings.concepts().seen()).isEmpty();
    }

    @Test
    void aRefusedPathIsAProblemInTheLanguageAskedFor() {
        given().urlEncodingEnabled(false)
                .header("Accept-Language", "kk")
                .get("/api/v1/concepts/1/approval/")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("https://birlik.kz/problems/bad-path"))
                .body("title", equalTo("Жол дұрыс жазылмаған"))
                .body("detail", notNullValue())
                .body("traceId", matchesPattern("[A-Za-z0-9._-]{8,64}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/q/health",
                "/q/metrics",
                "/q/openapi",
                "/q/dead-letters",
                "/q",
                "/nothing",
                "/api/v1/nothing",
                "/api/v1/me/too",
                "/webjars/swagger-ui/5.32.0/index.html"
            })
    void anUnknownPathIsNotFoundWithAndWithoutAToken(String path) {
        given().get(path).then().statusCode(404).contentType("application/problem+json");
        given().auth().oauth2(Realm.token("admin")).get(path).then().statusCode(404);
        given().auth().oauth2("rubbish").get(path).then().statusCode(404);
    }

    @Test
    void anAnonymousReadReachesTheServiceWithoutIdentityHeaders() {
        given().urlEncodingEnabled(false)
                .header("X-Forwarded-For", "10.0.0.1")
                .header("X-User", "admin")
                .header("X-Auth-Request-User", "admin")
                .header("X-Forwarded-User", "admin")
                .header("X-HTTP-Method-Override", "DELETE")
                .header("X-Original-URL", "/q/metrics")
                .header("Cookie", "session=1")
                .header("X-Request-Id", "given-by-me-1")
                .get("/api/v1/concepts?status=IN_FORCE&q=%D0%B5%D0%BB")
                .then()
                .statusCode(200)
                .header("X-Request-Id", "given-by-me-1")
                .header("X-Content-Type-Options", "nosniff")
                .header("Server", nullValue())
                .header("Set-Cookie", nullValue())
                .body("service", equalTo("concepts"))
                .body("uri", equalTo("/api/v1/concepts?status=IN_FORCE&q=%D0%B5%D0%BB"))
                .body("headers.'x-request-id'", equalTo("given-by-me-1"))
                .body("headers.'x-forwarded-for'", equalTo("127.0.0.1"))
                .body("headers.'x-forwarded-proto'", equalTo("http"))
                .body("headers.'x-user'", nullValue())
                .body("headers.'x-auth-request-user'", nullValue())
                .body("headers.'x-forwarded-user'", nullValue())
                .body("headers.'x-http-method-override'", nullValue())
                .body("headers.'x-original-url'", nullValue())
                .body("headers.cookie", nullValue());
    }

    @Test
    void aCacheIsToldThatAnswersVaryWithTheCaller() {
        given().get("/api/v1/concepts").then().header("Vary", "Authorization");
        given().auth()
                .oauth2(Realm.token("editor"))
                .get("/api/v1/plans")
                .then()
                .header("Vary", "Authorization")
                .header("Cache-Control", "private, no-cache");
    }

    @Test
    void anUnsafeRequestIdIsReplaced() {
        given().header("X-Request-Id", "a b<script>")
                .get("/api/v1/concepts")
                .then()
                .statusCode(200)
                .header("X-Request-Id", matchesPattern("[0-9a-f-]{36}"));
    }

    @Test
    void theTokenReachesTheServiceAsItIs() {
        var token = Realm.token("editor");
        given().auth()
                .oauth2(token)
                .get("/api/v1/plans")
                .then()
                .statusCode(200)
                .body("service", equalTo("plans"))
                .body("headers.authorization", equalTo("Bearer " + token));
    }

    @Test
    void aSecondRequestHiddenBehindTwoFramingsIsOnlyASecondRequestAtTheDoor() {
        Surroundings.feedback().seen().clear();
        var answer = Raw.send("POST /api/v1/comments HTTP/1.1\r\nHost: localhost\r\nContent-Length: 4\r\n"
                + "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n" + Raw.request("GET", "/q/metrics"));
        assertThat(Surroundings.feedback().seen()).hasSizeLessThanOrEqualTo(1);
        assertThat(answer).doesNotContain("\"content-length\":\"4\"").doesNotContain("# TYPE");
    }

    @Test
    void aBodyIsFramedInOneWay() {
        var chunked = "0\r\n\r\n";
        for (var headers : new String[][] {
            {"Transfer-Encoding: gzip, chunked"},
            {"Transfer-Encoding: chunked", "Transfer-Encoding: chunked"},
            {"Transfer-Encoding: identity", "Content-Length: 5"},
        }) {
            Surroundings.feedback().seen().clear();
            var answer = Raw.send(Raw.request("POST", "/api/v1/comments", headers) + chunked);
            assertThat(Raw.status(answer)).as(String.join(", ", headers)).isEqualTo(400);
            assertThat(Surroundings.feedback().seen()).isEmpty();
        }
        var old = Raw.send(
                "POST /api/v1/comments HTTP/1.0\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n" + chunked);
        assertThat(Raw.status(old)).isEqualTo(400);
    }

    @Test
    void aConnectionDoesNotBecomeAnotherProtocol() {
        var answer = Raw.send(
                "GET /api/v1/concepts HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade, HTTP2-Settings, close\r\n"
                        + "Upgrade: h2c\r\nHTTP2-Settings: AAMAAABkAARAAAAAAAIAAAAA\r\n\r\n");
        assertThat(Raw.status(answer)).isEqualTo(200);
    }

    @Test
    void traceIsNotUsedHere() {
        var answer = Raw.send(Raw.request("TRACE", "/api/v1/concepts"));
        assertThat(Raw.status(answer)).isEqualTo(405);
        assertThat(answer).containsIgnoringCase("Allow: DELETE, GET, HEAD, OPTIONS, PATCH, POST, PUT");
    }

    @Test
    void aWebSocketIsNoTunnelPastTheDoor() {
        Surroundings.concepts().seen().clear();
        var answer = Raw.send(
                "GET /api/v1/concepts HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade, close\r\n"
                        + "Upgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n");
        assertThat(Raw.status(answer)).isEqualTo(200);
        assertThat(answer).doesNotContain("\"upgrade\"");
    }

    @Test
    void meIsForThoseWhoAreLoggedIn() {
        given().get("/api/v1/me").then().statusCode(401).contentType("application/problem+json");
        given().auth()
                .oauth2(Realm.token("akmola"))
                .get("/api/v1/me")
                .then()
                .statusCode(200)
                .body("user", equalTo("akmola"))
                .body("roles[0]", equalTo("plan-editor"))
                .body("region", equalTo("110000000"))
                .body("body", nullValue());
    }

    @Test
    void whatTheGatewaySaysItselfIsJsonOrRefusedAndNoPageForABrowser() {
        for (var path : new String[] {"/api/v1/me", "/api/v1/events"}) {
            given().auth()
                    .oauth2(Realm.token("akmola"))
                    .accept("text/html")
                    .get(path)
                    .then()
                    .statusCode(406)
                    .contentType("application/problem+json")
                    .header(
                            "Content-Security-Policy",
                            "default-src 'none'; form-action 'none'; frame-ancestors 'none'");
        }
    }

    @Test
    void aFrontendOnAKnownOriginMayCall() {
        given().header("Origin", "http://localhost:5173")
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "authorization,if-match")
                .options("/api/v1/concepts")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", "http://localhost:5173");
        var exposed = given().header("Origin", "http://localhost:5173")
                .get("/api/v1/concepts")
                .then()
                .statusCode(200)
                .extract()
                .header("Access-Control-Expose-Headers");
        assertThat(exposed.split(" *, *"))
                .contains("ETag", "Location", "Link", "Retry-After", "Idempotency-Replayed", "Content-Disposition");
        given().header("Origin", "http://elsewhere.test")
                .get("/api/v1/concepts")
                .then()
                .header("Access-Control-Allow-Origin", nullValue());
    }

    @Test
    void noConfigurationKeyIsMisspeltOrOutOfDate() throws IOException {
        assertThat(Files.readString(Path.of("target/gateway-test.log")))
                .contains("Installed features")
                .doesNotContain("Unrecognized configuration key")
                .doesNotContain("config property is deprecated");
    }
}
