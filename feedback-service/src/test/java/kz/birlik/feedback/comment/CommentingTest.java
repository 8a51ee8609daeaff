package kz.birlik.feedback.comment;

import static kz.birlik.feedback.testing.Round.commentOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import java.util.Map;
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

/** How a comment is received and published. */
@QuarkusTest
@WithTestResource(BackingServices.class)
class CommentingTest {

    @BeforeEach
    void duringTheRound() {
        BusinessDay.is("2026-11-25");
    }

    @Test
    void aCitizensCommentIsReceivedUnderAPseudonym() {
        var round = Round.open();
        var location = People.citizen()
                .body(commentOf("Добавьте срок.", "ru"))
                .post(round.comments())
                .then()
                .statusCode(201)
                .header("Location", startsWith("/api/v1/comments/"))
                .header("ETag", equalTo("\"v0\""))
                .body("author.ru", matchesPattern("Участник [0-9a-f]{4}-[0-9a-f]{4}"))
                .body("author.kk", startsWith("Қатысушы"))
                .body("mine", equalTo(true))
                .body("receivedOn", equalTo("2026-11-25"))
                .body("provisionId", equalTo(Round.PROVISION))
                .body("allowedActions", contains("withdraw"))
                .extract()
                .header("Location");
        var publicly = People.anyone()
                .get(location)
                .then()
                .statusCode(200)
                .body("text", equalTo("Добавьте срок."))
                .body("status", equalTo("RECEIVED"))
                .body("statusLabel.ru", equalTo("Получено"))
                .body("mine", equalTo(false))
                .body("allowedActions", empty())
                .extract()
                .asString();
        assertThat(publicly).doesNotContain("citizen1").doesNotContain("Demo");
    }

    @Test
    void theWholeEditionMayBeCommentedOnToo() {
        var round = Round.open();
        People.citizen()
                .body(Map.of("text", "Жалпы қолдаймын.", "language", "kk"))
                .post(round.comments())
                .then()
                .statusCode(201)
                .body("provisionId", nullValue());
    }

    @Test
    void aReceivedCommentIsPublishedWithoutItsTextAndAuthor() {
        var round = Round.open();
        var id = round.comment("Добавьте срок.");
        var event = Topics.published(id, 1).get(0);
        assertThat(event.type()).isEqualTo("kz.birlik.comment.received.v1");
        EventContract.check(event.type(), event.payload());
        assertThat(event.payload())
                .contains(round.id(), round.conceptId(), Round.PROVISION)
                .doesNotContain("срок");
    }

    @Test
    void whatCannotBeIsRefusedWithItsField() {
        var round = Round.open();
        refused(round, Map.of("text", "x".repeat(5001), "language", "ru"), "text");
        refused(round, Map.of("text", "  ", "language", "ru"), "text");
        refused(round, Map.of("text", "a\u0000b", "language", "ru"), "text");
        refused(round, Map.of("text", "a", "language", "de"), "language");
        refused(
                round,
                Map.of(
                        "text",
                        "a",
                        "language",
                        "ru",
                        "provisionId",
                        UUID.randomUUID().toString()),
                "provisionId");
        People.citizen()
                .body(Map.of("text", "a", "language", "ru", "author", "Иванов"))
                .post(round.comments())
                .then()
                .statusCode(400);
    }

    private static void refused(Round round, Map<String, Object> body, String field) {
        People.citizen()
                .body(body)
                .post(round.comments())
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations.field", hasItem(org.hamcrest.Matchers.endsWith(field)));
    }
}
