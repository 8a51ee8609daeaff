package kz.birlik.feedback.report;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;

import jakarta.inject.Inject;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import kz.birlik.feedback.testing.BusinessDay;
import kz.birlik.feedback.testing.People;
import kz.birlik.feedback.testing.Round;
import kz.birlik.stack.testing.BackingServices;

/** What the database refuses, whatever the code above it believes. */
@QuarkusTest
@WithTestResource(BackingServices.class)
class DatabaseRulesTest {

    private static final String REPORT = "insert into completion_report (id, discussion_id, received, accepted, partly,"
            + " rejected, withdrawn, moderated, repeats, published_on, published_at, published_by_body)"
            + " values (gen_random_uuid(), '%s', %d, %d, 0, 0, 0, 0, 0, date '2026-12-08', now(), 'MKI')";

    @Inject
    AgroalDataSource database;

    @BeforeEach
    void duringTheRound() {
        BusinessDay.is("2026-11-25");
    }

    @Test
    void aReportThatDoesNotAddUpIsRefused() {
        var round = Round.open();
        refused(REPORT.formatted(round.id(), 2, 1), "every_comment_has_an_end");
    }

    @Test
    void aReportThatDoesNotCountTheCommentsIsRefused() {
        var round = Round.open();
        round.comment("Без ответа.");
        refused(REPORT.formatted(round.id(), 0, 0), "does not count its comments");
        refused(REPORT.formatted(round.id(), 1, 1), "does not count its comments");
    }

    @Test
    void aPublishedReportAndItsAnswersCannotChange() {
        var round = Round.open();
        var id = round.comment("Ответ стоит.");
        Round.dispose(id, "REJECTED");
        round.close();
        People.officer().post(round.report()).then().statusCode(201);
        var ofRound = " where discussion_id = '" + round.id() + "'";
        refused("update completion_report set published_on = date '2027-01-01'" + ofRound, "cannot change");
        refused("delete from completion_report" + ofRound, "cannot change");
        refused("update comment set reason_ru = 'иначе' where id = '" + id + "'", "answers stand");
        refused("update comment set status = 'ACCEPTED' where id = '" + id + "'", "answers stand");
    }

    @Test
    void aCommentIsNeverDeletedOrRewritten() {
        var id = Round.open().comment("Остаётся.");
        refused("delete from comment where id = '" + id + "'", "never deleted");
        refused("update comment set text = 'иное' where id = '" + id + "'", "stays as it was received");
    }

    @Test
    void anAnswerWithoutItsReasonIsRefused() {
        var id = Round.open().comment("Без причины.");
        var disposed = ", disposed_on = date '2026-12-01', disposed_by_body = 'MKI' where id = '" + id + "'";
        refused("update comment set status = 'REJECTED'" + disposed, "what_was_not_accepted_whole_has_a_reason");
        refused(
                "update comment set status = 'REJECTED', reason_kk = 'Себебі'" + disposed,
                "a_reason_speaks_the_language_of_the_comment");
        refused(
                "update comment set status = 'ACCEPTED' where id = '" + id + "'",
                "answered_comments_have_a_date_and_a_body");
    }

    @Test
    void aWordOnADayIsNeverTakenBack() {
        refused("update calendar_day set note = 'x' where day = date '2026-08-31'", "append another one");
        refused("delete from calendar_day where day = date '2026-08-31'", "append another one");
    }

    private void refused(String sql, String because) {
        assertThatThrownBy(() -> {
                    try (var connection = database.getConnection();
                            var statement = connection.createStatement()) {
                        statement.executeUpdate(sql);
                    }
                })
                .isInstanceOf(SQLException.class)
                .hasMessageContaining(because);
    }
}
