package kz.birlik.feedback.comment;

import static kz.birlik.feedback.testing.Round.commentOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import kz.birlik.feedback.testing.BusinessDay;
import kz.birlik.feedback.testing.People;
import kz.birlik.feedback.testing.Round;
import kz.birlik.stack.testing.BackingServices;

/** One comment a request, and one original among the repeats of a person. */
@QuarkusTest
@WithTestResource(BackingServices.class)
class RepeatedCommentTest {

    @BeforeEach
    void duringTheRound() {
        BusinessDay.is("2026-11-25");
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
}
