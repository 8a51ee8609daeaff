package kz.birlik.feedback.concept;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import java.time.Duration;
import java.util.UUID;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import kz.birlik.contracts.EventContract;
import kz.birlik.feedback.testing.BusinessDay;
import kz.birlik.feedback.testing.People;
import kz.birlik.feedback.testing.Round;
import kz.birlik.feedback.testing.Topics;
import kz.birlik.stack.testing.BackingServices;

@QuarkusTest
@WithTestResource(BackingServices.class)
class ConceptEventsTest {

    @BeforeEach
    void duringTheRound() {
        BusinessDay.is("2026-11-25");
    }

    @Test
    void whatIsReadKeepsTheContract() {
        EventContract.check(DiscussionOpened.TYPE, EventContract.example(DiscussionOpened.TYPE));
        EventContract.check(DiscussionClosed.TYPE, EventContract.example(DiscussionClosed.TYPE));
        EventContract.check(EditionPublished.TYPE, EventContract.example(EditionPublished.TYPE));
    }

    @Test
    void aClosedRoundSaysWhen() {
        var round = Round.open();
        People.anyone().get(round.path()).then().body("closedOn", nullValue());
        round.close();
        People.anyone()
                .get(round.path())
                .then()
                .body("closedOn", equalTo("2026-12-08"))
                .body("status", equalTo("CLOSED"));
    }

    @Test
    void aSecondWordOnARoundMovesNoPromise() {
        var round = Round.open();
        Topics.concept(
                DiscussionOpened.TYPE,
                round.conceptId(),
                round.opening().replace("\"until\": \"2026-12-07\"", "\"until\": \"2026-12-31\""));
        round.close();
        People.anyone().get(round.path()).then().body("until", equalTo(Round.LAST_DAY));
    }

    @Test
    void membersOfALaterVersionArePassedOver() {
        var id = UUID.randomUUID().toString();
        var payload = EventContract.example(DiscussionOpened.TYPE)
                .replace("019a0c2e-7c00-7000-8000-0000000000d1", id)
                .replace(
                        "019a0c2e-7c00-7000-8000-000000000001",
                        UUID.randomUUID().toString())
                .replaceFirst("\\{", "{\"invented\": {\"later\": true},");
        Topics.concept(DiscussionOpened.TYPE, id, payload);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> People.anyone().get("/api/v1/discussions/" + id).statusCode() == 200);
    }

    @Test
    void theClosingOfARoundNobodyOpenedWaitsAmongTheDeadLetters() {
        var id = UUID.randomUUID().toString();
        var concept = UUID.randomUUID().toString();
        Topics.concept(DiscussionClosed.TYPE, concept, own(EventContract.example(DiscussionClosed.TYPE), id, concept));
        await().atMost(Duration.ofSeconds(60))
                .until(() -> People.admin().get("/q/dead-letters").asString().contains(concept));
        Topics.concept(DiscussionOpened.TYPE, concept, own(EventContract.example(DiscussionOpened.TYPE), id, concept));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> People.anyone().get("/api/v1/discussions/" + id).statusCode() == 200);
        People.admin().post("/q/dead-letters/replay").then().statusCode(org.hamcrest.Matchers.lessThan(300));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> "2026-12-08"
                        .equals(People.anyone().get("/api/v1/discussions/" + id).path("closedOn")));
    }

    private static String own(String example, String discussion, String concept) {
        return example.replace("019a0c2e-7c00-7000-8000-0000000000d1", discussion)
                .replace("019a0c2e-7c00-7000-8000-000000000001", concept);
    }
}
