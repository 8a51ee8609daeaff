package kz.birlik.feedback.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.agroal.api.AgroalDataSource;
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
import kz.birlik.stack.testing.Tokens;

@QuarkusTest
@WithTestResource(BackingServices.class)
class DispositionApiTest {

    private static final Map<String, Object> ACCEPTED =
            Map.of("outcome", "ACCEPTED", "changedProvisionId", Round.PROVISION);

    @Inject
    AgroalDataSource database;

    @BeforeEach
    void duringTheRound() {
        BusinessDay.is("2026-11-25");
    }

    @Test
    void anAcceptedCommentNamesWhatItChanged() {
        var round = Round.open();
        var path = "/api/v1/comments/" + round.comment("Добавьте срок.");
        round.publishTheNextEdition();
        var answer = Map.of("outcome", "ACCEPTED", "changedProvisionId", Round.PROVISION, "changedEdition", 2);
        var answered = await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> People.officer()
                                .header("If-Match", "\"v0\"")
                                .body(answer)
                                .post(path + "/disposition"),
                        answerOf -> answerOf.statusCode() == 200);
        answered.then().header("ETag", equalTo("\"v1\""));
        People.anyone()
                .get(path)
                .then()
                .body("status", equalTo("ACCEPTED"))
                .body("answer.outcomeLabel.ru", equalTo("Учтено"))
                .body("answer.changedProvisionId", equalTo(Round.PROVISION))
                .body("answer.changedEdition", equalTo(2))
                .body("answer.body", equalTo("MKI"))
                .body("answer.disposedOn", equalTo("2026-11-25"))
                .body("answer.reason", nullValue());
        var event =
                Topics.published(path.substring(path.lastIndexOf('/') + 1), 2).get(1);
        assertThat(event.type()).isEqualTo("kz.birlik.comment.disposed.v1");
        EventContract.check(event.type(), event.payload());
    }

    @Test
    void aRejectionWithoutAReasonInTheCommentsLanguageIsRefused() {
        var path = aComment();
        refused(path, Map.of("outcome", "REJECTED"), "reason-required");
        refused(path, Map.of("outcome", "REJECTED", "reason", Map.of("kk", "Себебі")), "reason-language");
        refused(path, Map.of("outcome", "ACCEPTED", "changedEdition", 1), "edition-not-later");
        People.officer()
                .body(Map.of("outcome", "MAYBE"))
                .post(path + "/disposition")
                .then()
                .statusCode(400);
    }

    @Test
    void anAnswerNamesOnlyEditionsAndProvisionsThatExist() {
        var round = Round.open();
        var path = "/api/v1/comments/" + round.comment("Добавьте срок.");
        refused(path, Map.of("outcome", "ACCEPTED", "changedEdition", Integer.MAX_VALUE), "edition-unknown");
        refused(path, Map.of("outcome", "ACCEPTED", "changedProvisionId", UUID.randomUUID()), "provision-unknown");

        var added = Map.of("outcome", "ACCEPTED", "changedProvisionId", round.publishTheNextEdition());
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> People.officer()
                        .body(added)
                        .post(path + "/disposition")
                        .then()
                        .statusCode(200));
    }

    private static void refused(String path, Map<String, Object> body, String code) {
        People.officer()
                .body(body)
                .post(path + "/disposition")
                .then()
                .statusCode(400)
                .body("violations.code", hasItem(code));
    }

    @Test
    void anAnswerIsCorrectedAndTheEarlierOneStaysInTheAuditLog() throws Exception {
        var path = aComment();
        People.officer().body(ACCEPTED).post(path + "/disposition").then().statusCode(200);
        People.editor()
                .body(Map.of("outcome", "REJECTED", "reason", Map.of("ru", "Уже есть в пункте 2.")))
                .post(path + "/disposition")
                .then()
                .statusCode(200)
                .body("answer.body", equalTo("APK"))
                .body("answer.changedEdition", nullValue());
        var history = audited(path.substring(path.lastIndexOf('/') + 1));
        assertThat(history)
                .contains("comment.disposition-corrected")
                .contains("ACCEPTED")
                .contains("Уже есть в пункте 2.")
                .doesNotContain("Добавьте срок");
    }

    @Test
    void onlyTheBodiesNamedInTheRoundAnswer() {
        var path = aComment();
        People.officerOfAnotherBody()
                .body(ACCEPTED)
                .post(path + "/disposition")
                .then()
                .statusCode(403)
                .body("detail", containsString("APK, MKI"));
        People.with(Tokens.of("editor2").role("concept-editor").body("MKI"))
                .body(ACCEPTED)
                .post(path + "/disposition")
                .then()
                .statusCode(403);
        People.with(Tokens.of("nobody").role("feedback-officer"))
                .body(ACCEPTED)
                .post(path + "/disposition")
                .then()
                .statusCode(403);
        People.editor().body(ACCEPTED).post(path + "/disposition").then().statusCode(200);
    }

    @Test
    void nobodyAnswersTheirOwnComment() {
        var path = aComment();
        People.with(Tokens.of("citizen1").role("citizen", "feedback-officer").body("MKI"))
                .body(ACCEPTED)
                .post(path + "/disposition")
                .then()
                .statusCode(403);
    }

    @Test
    void aStaleAnswerDoesNotOverwriteANewerOne() {
        var path = aComment();
        People.officer().body(ACCEPTED).post(path + "/disposition").then().statusCode(200);
        People.editor()
                .header("If-Match", "\"v0\"")
                .body(ACCEPTED)
                .post(path + "/disposition")
                .then()
                .statusCode(412);
    }

    @Test
    void anAnsweredCommentIsNotTakenBack() {
        var path = aComment();
        People.officer().body(ACCEPTED).post(path + "/disposition").then().statusCode(200);
        People.citizen()
                .post(path + "/withdrawal")
                .then()
                .statusCode(409)
                .body("from", equalTo("ACCEPTED"))
                .body("legalNext", hasItem("REJECTED"));
    }

    private static String aComment() {
        return "/api/v1/comments/" + Round.open().comment("Добавьте срок.");
    }

    private String audited(String id) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(
                        "select string_agg(action || ' ' || details::text, E'\\n') from audit_entry where aggregate_id = ?")) {
            query.setString(1, id);
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }
}
