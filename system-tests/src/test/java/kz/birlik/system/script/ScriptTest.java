package kz.birlik.system.script;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import kz.birlik.stack.Endpoint;
import kz.birlik.stack.StackHome;
import kz.birlik.stack.SuiteSettings;

/** What a person types, and what is still there after everything was killed. */
class ScriptTest {

    private static final int DONE = 0;
    private static final int SOMETHING_IS_DOWN = 3;
    private static final int WITH_LAUNCHER = 8;

    private final SuiteSettings settings = SuiteSettings.onFreePorts(
            StackHome.locate().project(), Path.of("target/script").toAbsolutePath());
    private final Birlik birlik = new Birlik(settings);

    @AfterEach
    void leaveNothingRunning() {
        birlik.run("down");
    }

    @Test
    void whatWasWrittenOutlivesAKillOfEverythingAndDownLeavesNoProcess() {
        succeeds("up", "--detach", "--fresh");
        assertThat(succeeds("status")).doesNotContain("down");
        assertThat(succeeds("up", "--detach")).contains("already runs");
        var concept = write();

        kill();
        assertThat(birlik.run("status").code()).isEqualTo(SOMETHING_IS_DOWN);

        succeeds("up", "--detach");
        assertThat(given().auth()
                        .oauth2(tokenOf("auditor"))
                        .get(concept)
                        .then()
                        .statusCode(200)
                        .extract()
                        .<String>path("code"))
                .isEqualTo("KILLED");

        succeeds("down");
        assertThat(birlik.processes()).isEmpty();
        assertThat(birlik.run("status").code()).isEqualTo(SOMETHING_IS_DOWN);
    }

    private String succeeds(String... words) {
        var outcome = birlik.run(words);
        assertThat(outcome.code()).as(outcome.said()).isEqualTo(DONE);
        return outcome.said();
    }

    private void kill() {
        var processes = birlik.processes();
        assertThat(processes).hasSizeGreaterThanOrEqualTo(WITH_LAUNCHER);
        processes.forEach(process -> ProcessHandle.of(process.pid()).ifPresent(ProcessHandle::destroyForcibly));
        await("all of them are gone")
                .atMost(Duration.ofSeconds(30))
                .until(() -> birlik.processes().isEmpty());
    }

    /** @return where the concept is read */
    private URI write() {
        var text = Map.of("kk", "Синтетикалық мысал", "ru", "Синтетический пример");
        var location = given().auth()
                .oauth2(tokenOf("editor"))
                .contentType("application/json")
                .body(Map.of(
                        "code",
                        "KILLED",
                        "sphere",
                        "SCRIPT",
                        "approvalLevel",
                        "PRESIDENT_DECREE",
                        "title",
                        text,
                        "period",
                        Map.of("from", "2026-01-01", "to", "2028-12-31")))
                .post(settings.url(Endpoint.GATEWAY) + "/api/v1/concepts")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        return URI.create(settings.url(Endpoint.GATEWAY)).resolve(location);
    }

    private String tokenOf(String user) {
        return given().formParams(Map.of(
                        "grant_type", "password", "client_id", "birlik-frontend", "username", user, "password", user))
                .post(settings.issuer() + "/protocol/openid-connect/token")
                .then()
                .statusCode(200)
                .extract()
                .path("access_token");
    }
}
