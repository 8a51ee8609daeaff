package kz.birlik.kit.data.inbox;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import kz.birlik.kit.data.sample.DeadLetterReader;
import kz.birlik.kit.data.sample.SampleHandler;
import kz.birlik.kit.data.sample.SampleState;
import kz.birlik.kit.data.sample.SampleTopic;
import kz.birlik.kit.http.Ids;
import kz.birlik.stack.testing.BackingServices;
import kz.birlik.stack.testing.Tokens;

@QuarkusTest
@WithTestResource(BackingServices.class)
class DeadLettersTest {

    @Inject
    SampleTopic topic;

    @Inject
    SampleState state;

    @Inject
    SampleHandler handler;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    private final String id = Ids.next().toString();

    @BeforeEach
    void nothingOfEarlierTests() throws Exception {
        state.run("delete from dead_letter");
        handler.poisonHurts(true);
    }

    @AfterEach
    void healthy() {
        handler.poisonHurts(true);
    }

    @Test
    void aPoisonousEventIsLaidAsideWithItsReasonAndThePartitionGoesOn() {
        var event = Ids.next();
        topic.send(event, id, 1, 1, "poison");
        topic.send(Ids.next(), id, 2, 2, "wholesome");
        soon().untilAsserted(() -> assertThat(state.effects(id)).containsExactly(2));

        list("auditor")
                .statusCode(200)
                .body("items.size()", equalTo(1))
                .body("items[0].handler", equalTo("samples"))
                .body("items[0].eventId", equalTo(event.toString()))
                .body("items[0].subject", equalTo(id))
                .body("items[0].attempts", equalTo(3))
                .body("items[0].reason", equalTo("IllegalStateException: This text disagrees with me"));
        ConsumerRecord<String, byte[]> letter =
                DeadLetterReader.untilKey(bootstrapServers, "birlik.samples.v1.dlq.sample-service", id);
        assertThat(DeadLetterReader.header(letter, "dead-letter-reason")).contains("disagrees");
        assertThat(DeadLetterReader.header(letter, "dead-letter-attempts")).isEqualTo("3");
        assertThat(DeadLetterReader.header(letter, "dead-letter-topic")).isEqualTo("birlik.samples.v1");
        assertThat(DeadLetterReader.header(letter, "ce_id")).isEqualTo(event.toString());
        assertThat(new String(letter.value())).contains("poison");
    }

    @Test
    void aDeadLetterIsReplayedThroughTheSameInboxOnceItsCauseIsGone() {
        topic.send(Ids.next(), id, 1, 1, "poison");
        topic.send(Ids.next(), id, 2, 2, "newer");
        var letter = soon().until(() -> openLetters(), letters -> letters.size() == 1)
                .get(0);
        soon().untilAsserted(() -> assertThat(state.effects(id)).containsExactly(2));

        replay("admin", letter).statusCode(409).body("type", containsString("replay-failed"));
        assertThat(state.effects(id)).containsExactly(2);

        handler.poisonHurts(false);
        replay("admin", letter).statusCode(204);
        assertThat(state.effects(id)).containsExactly(2, 1);
        assertThat(state.copy(id)).as("late, so it overwrites nothing").isEqualTo("newer");

        replay("admin", letter).statusCode(204);
        assertThat(state.effects(id)).containsExactly(2, 1);
        assertThat(openLetters()).isEmpty();
        as("admin").get("/q/dead-letters?state=REPLAYED").then().body("items[0].replays", equalTo(2));
    }

    @Test
    void allAreReplayedInTheirOrderAndAfterAFailureTheLaterOnesOfThatSubjectWait() {
        var other = Ids.next().toString();
        topic.send(Ids.next(), id, 1, 1, "poison");
        topic.send(Ids.next(), id, 2, 2, "poison");
        topic.send(Ids.next(), other, 1, 1, "poison");
        soon().until(() -> openLetters().size() == 3);

        as("admin")
                .post("/q/dead-letters/replay")
                .then()
                .statusCode(200)
                .body("replayed", equalTo(0))
                .body("failed", equalTo(2))
                .body("skipped", equalTo(1));
        handler.poisonHurts(false);
        as("admin").post("/q/dead-letters/replay").then().body("replayed", equalTo(3));
        assertThat(state.effects(id)).containsExactly(1, 2);
        assertThat(state.effects(other)).containsExactly(1);
    }

    @Test
    void whatWillNeverBeReadableIsDiscardedWithAReasonAndStaysAsWhatWasGivenUp() {
        topic.send(id, Map.of(), "{ cut off");
        var letter =
                soon().until(this::openLetters, letters -> letters.size() == 1).get(0);

        discard("admin", letter, " ").statusCode(400);
        discard("admin", letter, "The sender cut it off and sent it again").statusCode(204);

        assertThat(openLetters()).isEmpty();
        as("auditor")
                .get("/q/dead-letters?state=DISCARDED&withTotal=true")
                .then()
                .body("total", equalTo(1))
                .body("items[0].id", equalTo(letter))
                .body("items[0].state", equalTo("DISCARDED"))
                .body("items[0].discardReason", equalTo("The sender cut it off and sent it again"));
        discard("admin", letter, "Once more")
                .statusCode(409)
                .body("from", equalTo("DISCARDED"))
                .body("attempted", equalTo("DISCARDED"));
        as("admin").post("/q/dead-letters/replay").then().body("failed", equalTo(0));
        assertThat(state.texts("select details ->> 'reason' from audit_entry where aggregate_id = ?", letter))
                .containsExactly("The sender cut it off and sent it again");
    }

    @Test
    void whatWasDiscardedTooSoonCanStillBeReplayed() {
        topic.send(Ids.next(), id, 1, 1, "poison");
        var letter =
                soon().until(this::openLetters, letters -> letters.size() == 1).get(0);
        discard("admin", letter, "Thought to be lost").statusCode(204);
        replay("admin", letter).statusCode(409);
        as("admin").get("/q/dead-letters?state=DISCARDED").then().body("items.size()", equalTo(1));

        handler.poisonHurts(false);
        replay("admin", letter).statusCode(204);
        assertThat(state.effects(id)).containsExactly(1);
        as("admin").get("/q/dead-letters?state=REPLAYED").then().body("items.id", hasItem(letter));
        as("admin").get("/q/dead-letters?state=DISCARDED").then().body("items.size()", equalTo(0));
    }

    @Test
    void theListIsRead200AtATimeAtMost() {
        topic.send(id, Map.of(), "a");
        topic.send(id, Map.of(), "b");
        topic.send(id, Map.of(), "c");
        soon().until(() -> openLetters().size() == 3);
        var page = as("auditor").get("/q/dead-letters?limit=2&withTotal=true").then();
        page.body("items.size()", equalTo(2)).body("total", equalTo(3));
        String next = page.extract().path("next");
        as("auditor")
                .urlEncodingEnabled(false)
                .get(next)
                .then()
                .body("items.size()", equalTo(1))
                .body("next", equalTo(null));
    }

    @Test
    void onlyAnAdministratorReplaysAndOnlyAnAuditorBesidesReads() {
        given().get("/q/dead-letters").then().statusCode(401);
        list("citizen").statusCode(403);
        list("admin").statusCode(200);
        as("auditor").post("/q/dead-letters/replay").then().statusCode(403);
        replay("auditor", Ids.next().toString()).statusCode(403);
        replay("admin", Ids.next().toString()).statusCode(404);
        discard("auditor", Ids.next().toString(), "No right to").statusCode(403);
        discard("admin", Ids.next().toString(), "No such letter").statusCode(404);
    }

    private List<String> openLetters() {
        return list("auditor").extract().path("items.id");
    }

    private static io.restassured.response.ValidatableResponse list(String role) {
        return as(role).get("/q/dead-letters").then();
    }

    private static io.restassured.response.ValidatableResponse replay(String role, String letter) {
        return as(role).post("/q/dead-letters/" + letter + "/replay").then();
    }

    private static io.restassured.response.ValidatableResponse discard(String role, String letter, String reason) {
        return as(role).contentType(ContentType.JSON)
                .body(Map.of("reason", reason))
                .post("/q/dead-letters/" + letter + "/discard")
                .then();
    }

    private static RequestSpecification as(String role) {
        return given().auth().oauth2(Tokens.of(role).role(role).sign());
    }

    private static org.awaitility.core.ConditionFactory soon() {
        return await().atMost(Duration.ofSeconds(90)).pollInterval(Duration.ofMillis(50));
    }
}
