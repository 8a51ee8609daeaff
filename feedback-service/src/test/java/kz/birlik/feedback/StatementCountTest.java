package kz.birlik.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import kz.birlik.feedback.testing.BusinessDay;
import kz.birlik.feedback.testing.People;
import kz.birlik.feedback.testing.Round;
import kz.birlik.stack.testing.BackingServices;

/** The cost of a read does not grow with what it shows. */
@QuarkusTest
@WithTestResource(BackingServices.class)
class StatementCountTest {

    @Inject
    SessionFactory sessions;

    private Round round;

    @BeforeEach
    void aRoundWithSomeComments() {
        BusinessDay.is("2026-11-25");
        round = Round.open();
        for (var n = 1; n <= 12; n++) {
            round.comment("Предложение номер " + n);
        }
    }

    @Test
    void aListOfDiscussionsIsOneStatement() {
        assertThat(statementsOf("/api/v1/discussions?limit=100")).isEqualTo(1);
    }

    @Test
    void aDiscussionWithItsProvisionsAndFiguresIsThreeStatements() {
        assertThat(statementsOf(round.path())).isEqualTo(3);
    }

    @Test
    void aListOfCommentsIsTwoStatements() {
        assertThat(statementsOf(round.comments() + "?limit=100")).isEqualTo(2);
    }

    @Test
    void aTotalIsOneStatementMore() {
        assertThat(statementsOf(round.comments() + "?limit=5&withTotal=true")).isEqualTo(3);
    }

    @Test
    void aCommentIsTwoStatements() {
        var id = round.comment("Ещё одно.");
        assertThat(statementsOf("/api/v1/comments/" + id)).isEqualTo(2);
    }

    @Test
    void aPublishedReportIsTwoStatements() {
        var empty = Round.open();
        empty.close();
        People.officer().post(empty.report()).then().statusCode(201);
        assertThat(statementsOf(empty.report())).isEqualTo(2);
    }

    @Test
    void aTermOfWorkingDaysIsTwoStatements() {
        assertThat(statementsOf("/api/v1/calendar/working-days?from=2026-11-25&days=30"))
                .isEqualTo(2);
    }

    private long statementsOf(String path) {
        var before = sessions.getStatistics().getPrepareStatementCount();
        People.anyone().get(path).then().statusCode(200);
        return sessions.getStatistics().getPrepareStatementCount() - before;
    }
}
