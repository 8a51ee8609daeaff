package kz.birlik.kit.data.idempotency;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

import kz.birlik.kit.data.sample.SampleState;
import kz.birlik.kit.http.Ids;
import kz.birlik.stack.testing.BackingServices;
import kz.birlik.stack.testing.Tokens;

@QuarkusTest
@WithTestResource(BackingServices.class)
class IdempotencyTest {

    @Inject
    SampleState state;

    @Inject
    StoredAnswers answers;

    private final String id = Ids.next().toString();
    private final String key = Ids.next().toString();

    @Test
    void aRepeatedRequestGetsTheSameAnswerAndHasNoSecondEffect() {
        var first = post("citizen1", key, 1, "text");
        var second = post("citizen1", key, 1, "text");
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(second.contentType()).startsWith("application/json");
        assertThat(first.header(Idempotency.REPLAYED)).isNull();
        assertThat(second.header(Idempotency.REPLAYED)).isEqualTo("true");
        assertThat(effects()).isEqualTo(1);
    }

    @Test
    void theSameKeyWithAnotherBodyIsRefused() {
        post("citizen1", key, 1, "text");
        post("citizen1", key, 2, "text")
                .then()
                .statusCode(422)
                .body("type", equalTo("https://birlik.kz/problems/idempotency-mismatch"));
        assertThat(effects()).isEqualTo(1);
    }

    @Test
    void aKeyIsTheCallersOwn() {
        post("citizen1", key, 1, "text");
        assertThat(post("citizen2", key, 1, "text").header(Idempotency.REPLAYED))
                .isNull();
        assertThat(effects()).isEqualTo(2);
    }

    @Test
    void withoutAKeyEveryRequestIsNew() {
        post("citizen1", null, 1, "text");
        post("citizen1", null, 1, "text");
        assertThat(effects()).isEqualTo(2);
    }

    @Test
    void ofManyAtOnceOneHasTheEffectAndAllGetItsAnswer() throws Exception {
        var clients = Executors.newFixedThreadPool(8);
        var bodies = new HashSet<String>();
        try {
            var requests = new ArrayList<Callable<String>>();
            for (int i = 0; i < 8; i++) {
                requests.add(() -> post("citizen1", key, 1, "text").asString());
            }
            for (var answer : clients.invokeAll(requests)) {
                bodies.add(answer.get());
            }
        } finally {
            clients.shutdown();
        }
        assertThat(bodies).hasSize(1);
        assertThat(effects()).isEqualTo(1);
    }

    @Test
    void aRefusalIsNotRememberedSinceItHadNoEffect() {
        post("citizen1", key, 1, "refuse").then().statusCode(409);
        post("citizen1", key, 1, "refuse").then().statusCode(409);
        assertThat(post("citizen1", key, 1, "text").statusCode()).isEqualTo(201);
        assertThat(effects()).isEqualTo(1);
    }

    @Test
    void afterADayAKeyIsNewAgain() throws Exception {
        post("citizen1", key, 1, "text");
        state.run("update idempotency_key set created_at = created_at - interval '25 hours' where key = ?", key);
        assertThat(post("citizen1", key, 2, "text").statusCode()).isEqualTo(201);
        assertThat(effects()).isEqualTo(2);

        state.run("update idempotency_key set created_at = created_at - interval '25 hours' where key = ?", key);
        answers.clean();
        assertThat(state.count("select count(*) from idempotency_key where key = ?", key))
                .isZero();
    }

    @Test
    void aKeyThatIsNoKeyIsRefused() {
        post("citizen1", "with spaces", 1, "text")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("Idempotency-Key"))
                .body("type", containsString("invalid-request"));
        assertThat(effects()).isZero();
    }

    private Response post(String user, String idempotencyKey, int number, String text) {
        var request = given().auth()
                .oauth2(Tokens.of(user).role("citizen").sign())
                .contentType("application/json")
                .body(Map.of("sampleId", id, "number", number, "text", text));
        return (idempotencyKey == null ? request : request.header(Idempotency.HEADER, idempotencyKey))
                .post("/api/v1/samples");
    }

    private long effects() {
        return state.count("select count(*) from outbox_event where aggregate_id = ?", id);
    }
}
