package kz.birlik.feedback.comment;

import static kz.birlik.feedback.testing.Round.commentOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.util.Map;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import kz.birlik.feedback.testing.BusinessDay;
import kz.birlik.feedback.testing.People;
import kz.birlik.feedback.testing.Round;
import kz.birlik.stack.testing.BackingServices;

/** What readers, authors and officers find in the list of a discussion. */
@QuarkusTest
@WithTestResource(BackingServices.class)
class CommentListTest {

    @BeforeEach
    void duringTheRound() {
        BusinessDay.is("2026-11-25");
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
    void allowedActionsTellEachWhatTheyMayDo() {
        var path = "/api/v1/comments/" + Round.open().comment("Кто что может.");
        People.citizen().get(path).then().body("allowedActions", containsInAnyOrder("withdraw"));
        People.officer().get(path).then().body("allowedActions", contains("dispose"));
        People.editor().get(path).then().body("allowedActions", contains("dispose"));
        People.moderator().get(path).then().body("allowedActions", contains("moderate"));
        People.officerOfAnotherBody().get(path).then().body("allowedActions", empty());
    }
}
