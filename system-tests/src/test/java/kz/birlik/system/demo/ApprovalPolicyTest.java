package kz.birlik.system.demo;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import kz.birlik.system.running.RunningSuite;

/** Who may approve is decided in Keycloak: an administrator changes it there, and the gateway follows without a restart. */
class ApprovalPolicyTest {

    private static final String PERMISSION = "concept-approval";

    private final RunningSuite running = RunningSuite.get();

    @AfterEach
    void asItWas() {
        running.keycloakAdmin().setPolicies(PERMISSION, List.of("only concept-approver"));
    }

    @Test
    void aChangedPolicyTurnsA403IntoA200WithoutARestart() {
        var settings = new Settings(
                running.gateway(), URI.create(running.realm().toString().replaceFirst("/$", "")), running.clockFile());
        var suite = new kz.birlik.system.demo.Suite(settings, new PrintStream(new ByteArrayOutputStream()));
        var run = "POLICY-" + Long.toString(System.nanoTime(), 36);
        try (var time = new BusinessTime(settings.clockFile())) {
            var draft = new DraftToApproval(suite, time, run);
            var bodies = new Bodies(time, run);
            var concept = draft.untilOnlyTheIndicatorIsMissing();
            suite.post("editor", concept + "/indicators", bodies.indicator(), 201);

            running.keycloakAdmin().setPolicies(PERMISSION, List.of("only admin"));
            await("the policy keeps the approver out")
                    .atMost(Duration.ofSeconds(60))
                    .until(() -> approve(concept, Map.of()) == 403);

            running.keycloakAdmin().setPolicies(PERMISSION, List.of("only concept-approver"));
            var statuses = new java.util.ArrayList<Integer>();
            await("the policy lets the approver in")
                    .atMost(Duration.ofSeconds(60))
                    .until(() -> {
                        statuses.add(approve(concept, bodies.act()));
                        return statuses.get(statuses.size() - 1) == 200;
                    });
            assertThat(statuses).containsOnlyOnce(200);
        }
    }

    private int approve(String concept, Map<String, Object> act) {
        return given().auth()
                .oauth2(running.tokenOf("approver"))
                .contentType("application/json")
                .body(act)
                .post(running.gateway().resolve(concept + "/approval"))
                .statusCode();
    }
}
