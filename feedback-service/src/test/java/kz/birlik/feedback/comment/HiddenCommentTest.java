package kz.birlik.feedback.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.Map;

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

/** Texts their author took back or a moderator hid: not shown, not lost. */
@QuarkusTest
@WithTestResource(BackingServices.class)
class HiddenCommentTest {

    @BeforeEach
    void duringTheRound() {
        BusinessDay.is("2026-11-25");
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
}
