package kz.birlik.kit.data;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import kz.birlik.kit.data.sample.SampleState;
import kz.birlik.kit.http.Ids;
import kz.birlik.stack.testing.Broker;
import kz.birlik.stack.testing.Database;
import kz.birlik.stack.testing.Tokens;

/** The application lives on while its servers die under it; whatever it acknowledged takes effect once, in order. */
@QuarkusTest
@WithTestResource(KillableServers.class)
class ServersKilledTest {

    private static final int EACH = 15;

    @Inject
    SampleState state;

    Broker broker;
    Database database;

    private final String id = Ids.next().toString();

    @Test
    void aBrokerKilledUnderWritesCostsTimeAndNothingElse() {
        notes(1, EACH);
        broker.kill();
        notes(EACH + 1, 2 * EACH);
        given().get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
        broker.resume();
        notes(2 * EACH + 1, 3 * EACH);
        untilAllTookEffectOnceInOrder(3 * EACH);
    }

    @Test
    void aDatabaseKilledUnderEventsDeadLettersNothing() {
        notes(1, EACH);
        database.kill();
        assertThat(note(0)).as("not acknowledged, so not promised").isGreaterThanOrEqualTo(500);
        database.resume();
        soon().until(() -> note(EACH + 1) == 201);
        notes(EACH + 2, 2 * EACH);
        untilAllTookEffectOnceInOrder(2 * EACH);
        assertThat(state.count("select count(*) from dead_letter")).isZero();
    }

    private void untilAllTookEffectOnceInOrder(int count) {
        List<Integer> expected = IntStream.rangeClosed(1, count).boxed().toList();
        soon().ignoreExceptions()
                .untilAsserted(() -> assertThat(state.effects(id)).isEqualTo(expected));
    }

    private void notes(int from, int to) {
        for (int number = from; number <= to; number++) {
            assertThat(note(number)).isEqualTo(201);
        }
    }

    private int note(int number) {
        return given().auth()
                .oauth2(Tokens.of("citizen1").role("citizen").sign())
                .contentType("application/json")
                .body(Map.of("sampleId", id, "number", number, "text", "text"))
                .post("/api/v1/samples")
                .statusCode();
    }

    private static org.awaitility.core.ConditionFactory soon() {
        return await().atMost(Duration.ofSeconds(120)).pollInterval(Duration.ofMillis(100));
    }
}
