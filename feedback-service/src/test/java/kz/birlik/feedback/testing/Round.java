package kz.birlik.feedback.testing;

import static kz.birlik.feedback.testing.People.anyone;
import static kz.birlik.feedback.testing.People.citizen;
import static kz.birlik.feedback.testing.People.officer;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;

import io.restassured.response.ValidatableResponse;

import kz.birlik.contracts.EventContract;

/**
 * A discussion opened by the committed example of concept-service's event, delivered through Kafka: from 2026-11-23 until
 * 2026-12-07, owned by APK, answered by APK and MKI, two provisions.
 */
public record Round(String id, String conceptId) {

    public static final String FIRST_DAY = "2026-11-23";
    public static final String LAST_DAY = "2026-12-07";
    public static final String PROVISION = "019a0c2e-7c00-7000-8000-0000000000a1";
    public static final String OTHER_PROVISION = "019a0c2e-7c00-7000-8000-0000000000a2";

    private static final String OPENED = "kz.birlik.concept.discussion-opened.v1";
    private static final String PUBLISHED = "kz.birlik.concept.edition-published.v1";
    private static final String CLOSED = "kz.birlik.concept.discussion-closed.v1";
    private static final String EXAMPLE_DISCUSSION = "019a0c2e-7c00-7000-8000-0000000000d1";
    private static final String EXAMPLE_CONCEPT = "019a0c2e-7c00-7000-8000-000000000001";

    /** Opens a round and waits until it can be read. */
    public static Round open() {
        var round = new Round(UUID.randomUUID().toString(), UUID.randomUUID().toString());
        Topics.concept(OPENED, round.conceptId(), round.opening());
        await().atMost(Duration.ofSeconds(30))
                .until(() -> anyone().get(round.path()).statusCode() == 200);
        return round;
    }

    public String opening() {
        return own(EventContract.example(OPENED));
    }

    /** Concept-service publishes edition 2, with the provisions of edition 1 and one of its own; tells which. */
    public String publishTheNextEdition() {
        var added = UUID.randomUUID().toString();
        var published = EventContract.example(PUBLISHED)
                .replace(EXAMPLE_CONCEPT, conceptId)
                .replace("\"edition\": 1", "\"edition\": 2")
                .replace(OTHER_PROVISION, added);
        Topics.concept(PUBLISHED, conceptId, published);
        return added;
    }

    /** Concept-service closes the round; waits until it is seen here. */
    public void close() {
        Topics.concept(CLOSED, conceptId, own(EventContract.example(CLOSED)));
        await().atMost(Duration.ofSeconds(30)).until(() -> anyone().get(path()).path("closedOn") != null);
    }

    public String path() {
        return "/api/v1/discussions/" + id;
    }

    public String comments() {
        return path() + "/comments";
    }

    public String report() {
        return path() + "/completion-report";
    }

    /** @return the id of a comment of citizen1 on the first provision, in Russian */
    public String comment(String text) {
        return citizen()
                .body(commentOf(text, "ru"))
                .post(comments())
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static Map<String, Object> commentOf(String text, String language) {
        return Map.of("provisionId", PROVISION, "text", text, "language", language);
    }

    /** The officer of MKI answers. */
    public static ValidatableResponse dispose(String comment, String outcome) {
        return officer()
                .body(Map.of("outcome", outcome, "reason", Map.of("ru", "Пояснение", "kk", "Түсіндірме")))
                .post("/api/v1/comments/" + comment + "/disposition")
                .then()
                .statusCode(200);
    }

    private String own(String example) {
        return example.replace(EXAMPLE_DISCUSSION, id).replace(EXAMPLE_CONCEPT, conceptId);
    }
}
