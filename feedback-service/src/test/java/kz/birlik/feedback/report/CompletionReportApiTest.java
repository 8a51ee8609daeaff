package kz.birlik.feedback.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

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

@QuarkusTest
@WithTestResource(BackingServices.class)
class CompletionReportApiTest {

    @BeforeEach
    void duringTheRound() {
        BusinessDay.is("2026-11-25");
    }

    @Test
    void whileCommentsAreTakenThereIsNothingToSumUp() {
        var round = Round.open();
        People.officer()
                .post(round.report())
                .then()
                .statusCode(409)
                .body("type", equalTo("https://birlik.kz/problems/guard-failed"))
                .body("missing.code", contains("discussion-not-over"));
    }

    @Test
    void everyCommentWithoutAnAnswerIsNamed() {
        var round = Round.open();
        var first = round.comment("Первое.");
        var second = round.comment("Второе.");
        var answered = round.comment("Третье.");
        Round.dispose(answered, "ACCEPTED");
        BusinessDay.is("2026-12-08");
        People.officer()
                .post(round.report())
                .then()
                .statusCode(409)
                .body("action", equalTo("publishReport"))
                .body("missing.code", contains("comment-unanswered", "comment-unanswered"))
                .body(
                        "missing.reference",
                        containsInAnyOrder("/api/v1/comments/" + first, "/api/v1/comments/" + second));
        People.anyone().get(round.report()).then().statusCode(404);
    }

    @Test
    void theDraftShowsTheFiguresAndWhatIsMissingToThoseWhoWorkOnIt() {
        var round = Round.open();
        round.comment("Первое.");
        for (var who : java.util.List.of(People.officer(), People.editor(), People.auditor())) {
            who.get(round.report())
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("DRAFT"))
                    .body("counts.received", equalTo(1))
                    .body("counts.unanswered", equalTo(1))
                    .body("missing.code", contains("discussion-not-over", "comment-unanswered"))
                    .body("allowedActions", empty());
        }
        People.officerOfAnotherBody().get(round.report()).then().statusCode(404);
        People.citizen().get(round.report()).then().statusCode(404);
    }

    @Test
    void aReportCountsEveryCommentOnceAndStands() {
        var round = Round.open();
        Round.dispose(round.comment("Учесть."), "ACCEPTED");
        Round.dispose(round.comment("Учесть частично."), "PARTLY");
        var rejected = round.comment("Не учитывать.");
        Round.dispose(rejected, "REJECTED");
        Round.dispose(round.comment("Не учитывать."), "REJECTED");
        People.citizen()
                .post("/api/v1/comments/" + round.comment("Отозвать.") + "/withdrawal")
                .then()
                .statusCode(200);
        var hidden = round.comment("Скрыть.");
        People.moderator()
                .body(Map.of("reason", "ADVERTISING"))
                .post("/api/v1/comments/" + hidden + "/moderation")
                .then()
                .statusCode(200);
        BusinessDay.is("2026-12-08");
        People.officer().get(round.report()).then().body("allowedActions", contains("publishReport"));
        var key = UUID.randomUUID().toString();
        publish(round, key).statusCode(201);
        publish(round, key).statusCode(201);

        People.anyone()
                .get(round.report())
                .then()
                .statusCode(200)
                .body("status", equalTo("PUBLISHED"))
                .body("counts.received", equalTo(6))
                .body("counts.accepted", equalTo(1))
                .body("counts.partly", equalTo(1))
                .body("counts.rejected", equalTo(2))
                .body("counts.withdrawn", equalTo(1))
                .body("counts.moderated", equalTo(1))
                .body("counts.repeats", equalTo(1))
                .body("publishedOn", equalTo("2026-12-08"))
                .body("publishedBy", equalTo("MKI"))
                .body("legalBasis", equalTo("Law on public services, Art. 15"))
                .body("missing", nullValue());
        People.anyone()
                .get(round.comments() + "?status=REJECTED")
                .then()
                .body("items.answer.reason.ru", hasItem("Пояснение"));
        People.anyone().get(round.path()).then().body("status", equalTo("REPORTED"));

        var event = Topics.published(round.id(), 1).get(0);
        assertThat(event.type()).isEqualTo("kz.birlik.discussion.report-published.v1");
        EventContract.check(event.type(), event.payload());

        standsAsItWasPublished(round, rejected);
    }

    private static io.restassured.response.ValidatableResponse publish(Round round, String key) {
        return People.officer()
                .header("Idempotency-Key", key)
                .post(round.report())
                .then();
    }

    private static void standsAsItWasPublished(Round round, String answered) {
        var problem = "https://birlik.kz/problems/report-published";
        People.officer().post(round.report()).then().statusCode(409).body("type", equalTo(problem));
        People.officer()
                .body(Map.of("outcome", "ACCEPTED"))
                .post("/api/v1/comments/" + answered + "/disposition")
                .then()
                .statusCode(409)
                .body("type", equalTo(problem));
        BusinessDay.is("2026-11-25");
        People.citizen()
                .body(Round.commentOf("Поздно.", "ru"))
                .post(round.comments())
                .then()
                .statusCode(409)
                .body("type", equalTo(problem));
        People.moderator()
                .body(Map.of("reason", "PERSONAL_DATA"))
                .post("/api/v1/comments/" + answered + "/moderation")
                .then()
                .statusCode(200)
                .body("status", equalTo("REJECTED"));
        People.anyone()
                .get("/api/v1/comments/" + answered)
                .then()
                .body("text", nullValue())
                .body("answer.outcome", equalTo("REJECTED"));
    }

    @Test
    void aRoundNobodyCommentedOnIsReportedToo() {
        var round = Round.open();
        round.close();
        People.officer().post(round.report()).then().statusCode(201).body("counts.received", equalTo(0));
    }

    @Test
    void onlyAnOfficerOfABodyNamedInTheRoundPublishes() {
        var round = Round.open();
        round.close();
        People.officerOfAnotherBody().post(round.report()).then().statusCode(403);
        People.editor().post(round.report()).then().statusCode(403);
    }
}
