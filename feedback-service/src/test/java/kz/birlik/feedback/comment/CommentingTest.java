package kz.birlik.feedback.comment;

import static kz.birlik.feedback.testing.Round.commentOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

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
    void theLastSecondOfTheLastDayIsInTimeAndTheNextIsNot() {
        var round = Round.open();
        BusinessDay.is(Round.LAST_DAY, "23:59:20");
        round.comment("В последнюю минуту.");
        BusinessDay.is("2026-12-08", "00:00:01");
        People.citizen()
                .header("Accept-Language", "kk")
                .body(commentOf("Опоздал.", "ru"))
                .post(round.comments())
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", equalTo("https://birlik.kz/problems/comment-window-closed"))
                .body("title", equalTo("Талқылау пікір қабылдамайды"))
                .body("until", equalTo(Round.LAST_DAY))
                .body("alternatives.code", hasItems("NEXT_ROUND", "PROPOSAL"));
    }

    @Test
    void aClosedRoundTakesNothingThoughItsTermRuns() {
        var round = Round.open();
        round.close();
        People.citizen()
                .body(commentOf("Опоздал.", "ru"))
                .post(round.comments())
                .then()
                .statusCode(409)
                .body("closedOn", equalTo("2026-12-08"));
    }

    @Test
    void beforeTheFirstDayItIsTooEarly() {
        var round = Round.open();
        BusinessDay.is("2026-11-22", "23:00");
        People.citizen()
                .body(commentOf("Рано.", "ru"))
                .post(round.comments())
                .then()
                .statusCode(409)
                .body("opensOn", equalTo(Round.FIRST_DAY));
    }

    @Test
    void aRetriedRequestMakesOneComment() {
        var round = Round.open();
        var key = UUID.randomUUID().toString();
        var first = People.citizen()
                .header("Idempotency-Key", key)
                .body(commentOf("Один раз.", "ru"))
                .post(round.comments())
                .then()
                .statusCode(201)
                .extract();
        People.citizen()
                .header("Idempotency-Key", key)
                .body(commentOf("Один раз.", "ru"))
                .post(round.comments())
                .then()
                .statusCode(201)
                .header("Location", equalTo(first.header("Location")))
                .body("id", equalTo(first.path("id")));
        People.citizen()
                .header("Idempotency-Key", key)
                .body(commentOf("Другое.", "ru"))
                .post(round.comments())
                .then()
                .statusCode(422);
        People.anyone().get(round.comments() + "?withTotal=true").then().body("total", equalTo(1));
    }

    @Test
    void theSameTextOfTheSamePersonIsKeptAndCountedAsARepeat() {
        var round = Round.open();
        var first = round.comment("Добавьте срок.");
        People.citizen()
                .body(commentOf("добавьте СРОК!", "ru"))
                .post(round.comments())
                .then()
                .statusCode(201)
                .body("repeatOf", equalTo(first));
        People.otherCitizen()
                .body(commentOf("Добавьте срок.", "ru"))
                .post(round.comments())
                .then()
                .statusCode(201)
                .body("repeatOf", nullValue());
        People.anyone()
                .get(round.path())
                .then()
                .body("counts.received", equalTo(3))
                .body("counts.repeats", equalTo(1));
    }

    @Test
    void ofManySimultaneousRepeatsExactlyOneIsTheOriginal() throws Exception {
        var round = Round.open();
        Callable<Object> post = () -> People.citizen()
                .body(commentOf("Одновременно.", "ru"))
                .post(round.comments())
                .then()
                .statusCode(201)
                .extract()
                .path("repeatOf");
        var pool = Executors.newFixedThreadPool(6);
        try {
            var originals = new HashSet<>();
            var firsts = 0;
            for (var answer : pool.invokeAll(List.of(post, post, post, post, post, post))) {
                if (answer.get() == null) {
                    firsts++;
                } else {
                    originals.add(answer.get());
                }
            }
            assertThat(firsts).isEqualTo(1);
            assertThat(originals).hasSize(1);
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void anAuthorFindsTheirOwnComments() {
        var round = Round.open();
        var mine = round.comment("Моё.");
        People.otherCitizen().body(commentOf("Чужое.", "ru")).post(round.comments());
        People.citizen().get(round.comments() + "?mine=true").then().body("items.id", contains(mine));
        People.anyone().get(round.comments() + "?mine=true").then().statusCode(400);
    }

    @Test
    void theListIsFilteredAndPaged() {
        var round = Round.open();
        var first = round.comment("Первое.");
        var second = round.comment("Второе.");
        People.citizen()
                .body(Map.of("text", "Үшінші.", "language", "kk", "provisionId", Round.OTHER_PROVISION))
                .post(round.comments());
        People.anyone().get(round.comments() + "?language=kk").then().body("items.text", contains("Үшінші."));
        People.anyone()
                .get(round.comments() + "?provisionId=" + Round.PROVISION)
                .then()
                .body("items.id", contains(first, second));
        People.anyone().get(round.comments() + "?status=ACCEPTED").then().body("items", empty());
        var page = People.anyone()
                .get(round.comments() + "?limit=2")
                .then()
                .body("items.id", contains(first, second))
                .header("Link", not(nullValue()))
                .extract();
        People.anyone()
                .urlEncodingEnabled(false)
                .get(page.<String>path("next"))
                .then()
                .body("items.text", contains("Үшінші."))
                .body("next", nullValue());
    }

    @Test
    void anUnchangedListCostsOnlyARevalidation() {
        var round = Round.open();
        round.comment("Первое.");
        var tag = People.anyone().get(round.comments()).header("ETag");
        People.anyone()
                .header("If-None-Match", tag)
                .get(round.comments())
                .then()
                .statusCode(304);
        round.comment("Второе.");
        People.anyone()
                .header("If-None-Match", tag)
                .get(round.comments())
                .then()
                .statusCode(200);
        People.citizen().get(round.comments()).then().header("Cache-Control", equalTo("private, no-cache"));
    }

    @Test
    void theQueueOfUnansweredCommentsShrinksAsTheyAreAnswered() {
        var round = Round.open();
        Round.dispose(round.comment("Первое."), "ACCEPTED");
        var second = round.comment("Второе.");
        People.officer().get(round.comments() + "?status=RECEIVED").then().body("items.id", contains(second));
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

    @Test
    void anAuthorTakesACommentBackUntilItIsAnswered() {
        var round = Round.open();
        var id = round.comment("Передумал.");
        var path = "/api/v1/comments/" + id;
        People.otherCitizen().post(path + "/withdrawal").then().statusCode(403);
        People.citizen()
                .header("If-Match", "\"v7\"")
                .post(path + "/withdrawal")
                .then()
                .statusCode(412);
        People.citizen()
                .header("If-Match", "\"v0\"")
                .post(path + "/withdrawal")
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"v1\""))
                .body("status", equalTo("WITHDRAWN"))
                .body("text", equalTo("Передумал."));
        People.anyone()
                .get(path)
                .then()
                .body("text", nullValue())
                .body("hidden.reason", equalTo("WITHDRAWN"))
                .body("hidden.reasonLabel.ru", equalTo("Отозвано автором"));
        People.citizen()
                .post(path + "/withdrawal")
                .then()
                .statusCode(409)
                .body("type", equalTo("https://birlik.kz/problems/illegal-transition"))
                .body("legalNext", empty());
        var events = Topics.published(id, 2);
        assertThat(events).extracting(Topics.Published::sequence).containsExactly("1", "2");
        EventContract.check(events.get(1).type(), events.get(1).payload());
    }

    @Test
    void aTakenBackTextMayBeSaidAgain() {
        var round = Round.open();
        var id = round.comment("Ещё раз.");
        People.citizen().post("/api/v1/comments/" + id + "/withdrawal").then().statusCode(200);
        People.citizen()
                .body(commentOf("Ещё раз.", "ru"))
                .post(round.comments())
                .then()
                .statusCode(201)
                .body("repeatOf", nullValue());
    }

    @Test
    void aModeratorHidesATextAndNobodyLosesIt() {
        var round = Round.open();
        var id = round.comment("Мой телефон 000-00-00.");
        var path = "/api/v1/comments/" + id;
        People.moderator()
                .body(Map.of("reason", "PERSONAL_DATA"))
                .post(path + "/moderation")
                .then()
                .statusCode(200)
                .body("status", equalTo("MODERATED"));
        People.anyone()
                .get(path)
                .then()
                .body("text", nullValue())
                .body("hidden.reason", equalTo("PERSONAL_DATA"))
                .body("hidden.reasonLabel.kk", equalTo("Жеке деректер"));
        People.anyone().get(round.comments()).then().body("items[0].text", nullValue());
        for (var who : List.of(People.citizen(), People.moderator(), People.auditor())) {
            who.get(path).then().body("text", equalTo("Мой телефон 000-00-00."));
        }
        People.officer().get(path).then().body("text", nullValue());
        var moderated = Topics.published(id, 2).get(1);
        assertThat(moderated.type()).isEqualTo("kz.birlik.comment.moderated.v1");
        EventContract.check(moderated.type(), moderated.payload());
        People.moderator()
                .body(Map.of("reason", "DISAGREEMENT"))
                .post(path + "/moderation")
                .then()
                .statusCode(400);
    }

    @Test
    void allowedActionsTellEachWhatTheyMayDo() {
        var path = "/api/v1/comments/" + Round.open().comment("Кто что может.");
        People.citizen().get(path).then().body("allowedActions", containsInAnyOrder("withdraw"));
        People.officer().get(path).then().body("allowedActions", contains("dispose"));
        People.editor().get(path).then().body("allowedActions", contains("dispose"));
        People.moderator().get(path).then().body("allowedActions", contains("moderate"));
        People.officerOfAnotherBody().get(path).then().body("allowedActions", empty());
    }
}
