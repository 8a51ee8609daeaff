package kz.birlik.gateway.identity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import java.time.Duration;
import java.util.List;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.builder.ResponseSpecBuilder;
import io.restassured.http.ContentType;
import io.restassured.specification.ResponseSpecification;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import kz.birlik.gateway.testing.Realm;
import kz.birlik.gateway.testing.Surroundings;

@QuarkusTest
@WithTestResource(Surroundings.class)
@TestMethodOrder(OrderAnnotation.class)
class AdministrationTest {

    private static final ResponseSpecification ANSWERED = new ResponseSpecBuilder()
            .expectStatusCode(200)
            .expectContentType(ContentType.JSON)
            .build();

    private static final ResponseSpecification REFUSED = new ResponseSpecBuilder()
            .expectStatusCode(403)
            .expectContentType("application/problem+json")
            .expectBody("type", equalTo("https://birlik.kz/problems/forbidden"))
            .expectBody("traceId", matchesPattern("[A-Za-z0-9._-]{8,64}"))
            .build();

    private static final List<String> EVERYBODY = List.of(
            "citizen1",
            "editor",
            "approver",
            "agreement",
            "officer",
            "moderator",
            "akmola",
            "republic",
            "collector",
            "analyst",
            "auditor",
            "admin");

    @ParameterizedTest
    @Order(1)
    @CsvSource({
        "POST, /api/v1/concepts/7/approval, approver",
        "POST, /api/v1/concepts/7/repeal, approver",
        "POST, /api/v1/concepts/recorded-acts, admin",
        "POST, /api/v1/plans/7/approval, approver",
        "POST, /api/v1/discussions/7/completion-report, officer",
        "PUT, /api/v1/calendar/days/2026-01-02, admin"
    })
    void anAdministrativeOperationIsForThoseThePolicyNames(String method, String path, String allowed) {
        for (var user : EVERYBODY) {
            given().auth()
                    .oauth2(Realm.token(user))
                    .contentType(ContentType.JSON)
                    .body("{\"act\": \"%s\"}".formatted("x".repeat(3000)))
                    .request(method, path)
                    .then()
                    .spec(user.equals(allowed) ? ANSWERED : REFUSED);
        }
        given().request(method, path).then().statusCode(401).contentType("application/problem+json");
        given().auth()
                .oauth2(Realm.tokenOfSystem())
                .request(method, path)
                .then()
                .spec(REFUSED);
    }

    @Test
    @Order(2)
    void theBodyArrivesWholeBehindThePolicy() {
        given().auth()
                .oauth2(Realm.token("approver"))
                .contentType(ContentType.JSON)
                .body("x".repeat(900_000))
                .post("/api/v1/concepts/8/approval")
                .then()
                .statusCode(200)
                .body("bytes", equalTo(900_000));
    }

    @Test
    @Order(2)
    void whatHasNoPolicyForAMethodIsClosed() {
        given().auth()
                .oauth2(Realm.token("admin"))
                .delete("/api/v1/calendar/days/2026-01-02")
                .then()
                .statusCode(403);
        given().auth()
                .oauth2(Realm.token("admin"))
                .patch("/api/v1/concepts/1/approval")
                .then()
                .statusCode(403);
    }

    @Test
    @Order(2)
    void aRefusedCallerIsToldThatAPolicyDecidesAndWhomItUsuallyLetsThrough() {
        given().auth()
                .oauth2(Realm.token("akmola"))
                .post("/api/v1/plans/7/approval")
                .then()
                .spec(REFUSED)
                .body(
                        "detail",
                        equalTo(
                                "A policy in Keycloak decides who may do this, and it refused you; usually it asks for the role plan-approver."));
    }

    @Test
    @Order(2)
    void readingTheSamePathIsAnyones() {
        given().get("/api/v1/discussions/7/completion-report").then().statusCode(200);
        given().auth()
                .oauth2(Realm.token("citizen1"))
                .get("/api/v1/discussions/7/completion-report")
                .then()
                .statusCode(200);
    }

    @Test
    @Order(3)
    void aPolicyChangedInKeycloakTurnsARefusalIntoConsentWithoutARestart() {
        approveAs("editor", 403);
        var policies = "/clients/%s/authz/resource-server/policy".formatted(gatewayClient());
        var policy =
                Realm.administer(policies + "?name=only%20concept-approver").getJsonObject(0);
        var before = policy.getJsonObject("config").getString("roles");
        changeRoles(policies, policy, "[%s,%s]".formatted(inside(before), role("concept-editor")));
        long changed = System.nanoTime();
        await().atMost(Duration.ofSeconds(40))
                .pollInterval(Duration.ofMillis(100))
                .untilAsserted(() -> approveAs("editor", 200));
        System.out.printf("A changed policy is in force after %d ms%n", (System.nanoTime() - changed) / 1_000_000);
        changeRoles(policies, policy, before);
        await().atMost(Duration.ofSeconds(40)).untilAsserted(() -> approveAs("editor", 403));
    }

    @Test
    @Order(4)
    void withKeycloakDownReadsGoOnAndAdministrationSaysWhy() {
        var citizen = Realm.token("citizen1");
        var approver = Realm.token("approver");
        Surroundings.keycloak().kill();
        try {
            given().get("/api/v1/concepts").then().statusCode(200);
            given().auth().oauth2(citizen).get("/api/v1/concepts").then().statusCode(200);
            given().auth()
                    .oauth2(citizen)
                    .get("/api/v1/discussions/7/completion-report")
                    .then()
                    .statusCode(200);
            given().auth().oauth2(citizen).get("/api/v1/me").then().statusCode(200);
            given().auth()
                    .oauth2(approver)
                    .post("/api/v1/concepts/7/approval")
                    .then()
                    .statusCode(503)
                    .contentType("application/problem+json")
                    .header("Retry-After", "5")
                    .body("type", equalTo("https://birlik.kz/problems/identity-unavailable"));
            given().post("/api/v1/concepts/7/approval").then().statusCode(401);
        } finally {
            Surroundings.keycloak().resume();
        }
        approveAs("approver", 200);
        approveAs("citizen1", 403);
    }

    private static void approveAs(String user, int status) {
        given().auth()
                .oauth2(Realm.token(user))
                .post("/api/v1/concepts/7/approval")
                .then()
                .statusCode(status);
    }

    private static String gatewayClient() {
        return Realm.administer("/clients?clientId=birlik-gateway")
                .getJsonObject(0)
                .getString("id");
    }

    private static String role(String name) {
        var role = Realm.administer("/roles?search=" + name).getJsonObject(0);
        return new JsonObject()
                .put("id", role.getString("id"))
                .put("required", false)
                .encode();
    }

    /** The policy's role is demanded, not offered, as long as it is the only one. */
    private static String inside(String roles) {
        var one = new JsonArray(roles).getJsonObject(0).put("required", false);
        return one.encode();
    }

    private static void changeRoles(String policies, JsonObject policy, String roles) {
        var id = policy.getString("id");
        var changed = new JsonObject()
                .put("id", id)
                .put("name", policy.getString("name"))
                .put("type", "role")
                .put("logic", "POSITIVE")
                .put("roles", new JsonArray(roles));
        assertThat(Realm.administer("PUT", policies + "/role/" + id, changed)).isBetween(200, 204);
    }
}
