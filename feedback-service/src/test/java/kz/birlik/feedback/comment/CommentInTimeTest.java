package kz.birlik.feedback.comment;

import static kz.birlik.feedback.testing.Round.commentOf;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import kz.birlik.feedback.testing.BusinessDay;
import kz.birlik.feedback.testing.People;
import kz.birlik.feedback.testing.Round;
import kz.birlik.stack.testing.BackingServices;

/** When a discussion takes comments, to the second. */
@QuarkusTest
@WithTestResource(BackingServices.class)
class CommentInTimeTest {

    @BeforeEach
    void duringTheRound() {
        BusinessDay.is("2026-11-25");
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
}
