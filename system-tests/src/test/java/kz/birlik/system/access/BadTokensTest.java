package kz.birlik.system.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import kz.birlik.system.running.RunningSuite;

/** A bad token is 401 everywhere: at the gateway and at a service reached past it, on protected and on public reads. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadTokensTest {

    private final RunningSuite suite = RunningSuite.get();
    private final Map<String, String> tokens = new LinkedHashMap<>();

    @BeforeAll
    void forge() throws Exception {
        var forged = new ForgedTokens(suite);
        tokens.put("another realm", forged.ofAnotherRealm());
        tokens.put("expired", suite.expiredToken());
        tokens.put("alg none", forged.unsigned());
        tokens.put("another key", forged.signedByAnotherKey());
        tokens.put("HS256 with the public key", forged.signedWithThePublicKey());
        tokens.put("claims changed", forged.withMoreRoles());
        tokens.put("no token at all", "garbage");
    }

    static Stream<String> publicReads() {
        return Stream.of("/api/v1/concepts", "/api/v1/plans", "/api/v1/discussions");
    }

    @ParameterizedTest
    @MethodSource("publicReads")
    void everyForgeryIsRefusedAtTheGatewayAndAtTheService(String path) {
        for (var door : new URI[] {suite.gateway(), suite.serviceOf(path)}) {
            given().get(door.resolve(path)).then().statusCode(200);
            given().auth()
                    .oauth2(suite.tokenOf("editor"))
                    .get(door.resolve(path))
                    .then()
                    .statusCode(200);
            tokens.forEach((forgery, token) -> given().auth()
                    .oauth2(token)
                    .get(door.resolve(path))
                    .then()
                    .statusCode(401)
                    .contentType("application/problem+json")
                    .body("type", containsString("unauthenticated"))
                    .body("status", equalTo(401)));
        }
    }

    @Test
    void aForgedAdministratorRecordsNoAct() {
        tokens.forEach((forgery, token) -> {
            for (var door : new URI[] {suite.gateway(), suite.serviceOf("/api/v1/concepts")}) {
                var status = given().auth()
                        .oauth2(token)
                        .contentType("application/json")
                        .body("{}")
                        .post(door.resolve("/api/v1/concepts/recorded-acts"))
                        .statusCode();
                assertThat(status).as("%s at %s", forgery, door).isEqualTo(401);
            }
        });
    }
}
