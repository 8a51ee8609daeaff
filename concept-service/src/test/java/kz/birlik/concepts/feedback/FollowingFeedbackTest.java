package kz.birlik.concepts.feedback;

import static kz.birlik.concepts.Suite.editor;
import static kz.birlik.concepts.Suite.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import kz.birlik.concepts.ADraft;
import kz.birlik.concepts.Feedback;
import kz.birlik.concepts.Suite;
import kz.birlik.contracts.EventContract;
import kz.birlik.stack.testing.BackingServices;
import kz.birlik.stack.testing.TestClock;

/** What feedback-service tells is taken in once, in its order, and decides here what it should. */
@QuarkusTest
@WithTestResource(BackingServices.class)
class FollowingFeedbackTest {

    private static final String CALENDAR = "kz.birlik.calendar.changed.v1";
    private static final String REPORT = "kz.birlik.discussion.report-published.v1";

    @Inject
    DataSource database;

    @AfterEach
    void backToRealTime() {
        TestClock.reset();
    }

    @Test
    void theCommittedExampleOfACalendarIsUnderstood() {
        var example = EventContract.example(CALENDAR).replace("\"version\": 1", "\"version\": 99");
        var data = JsonPath.from(example);
        Feedback.tell(CALENDAR, data.getString("year"), example);
        awaitText(
                "select jsonb_array_length(days)::text from calendar_year where year = " + data.getInt("year"),
                String.valueOf(data.getList("days").size()));
    }

    @Test
    void anOlderCalendarNeverOverwritesANewerOne() {
        Feedback.tell(CALENDAR, "2150", calendar(2150, 5, "2150-03-09"));
        awaitText("select version::text from calendar_year where year = 2150", "5");
        Feedback.tell(CALENDAR, "2150", calendar(2150, 4, "2150-03-10"));
        Feedback.tell(CALENDAR, "2151", calendar(2151, 1, "2151-03-10"));
        Feedback.tell(CALENDAR, "2150", calendar(2150, 6, "2150-03-11"));
        awaitText("select days -> 0 ->> 'date' from calendar_year where year = 2150", "2150-03-11");
    }

    @Test
    void aReportToldTwiceCountsOnceAndALateOneDoesNotOverwrite() {
        var discussion = UUID.randomUUID().toString();
        var id = UUID.randomUUID();
        var example = EventContract.example(REPORT);
        var first = example.replace(JsonPath.from(example).getString("discussionId"), discussion);
        Feedback.tell(id, 1002, REPORT, discussion, first);
        Feedback.tell(id, 1002, REPORT, discussion, first);
        Feedback.tell(UUID.randomUUID(), 1001, REPORT, discussion, first.replace("\"received\": 5", "\"received\": 4"));
        Feedback.tell(UUID.randomUUID(), 1003, "kz.birlik.unknown.happened.v1", discussion, "{}");
        var counts = "select counts ->> 'received' from discussion_report where discussion_id = '" + discussion + "'";
        awaitText(counts, "5");
        Feedback.tell(UUID.randomUUID(), 1004, REPORT, discussion, first.replace("\"received\": 5", "\"received\": 7"));
        awaitText(counts, "7");
        assertThat(text("select count(*)::text from inbox_event where event_id = '" + id + "'"))
                .isEqualTo("1");
    }

    @Test
    void aTermIsHeldAgainstTheCalendarWeWereTold() {
        ADraft.knowTheCalendar();
        var draft = ADraft.registered().written();
        var tomorrow = ADraft.today().plusDays(1);
        post(editor(), draft.path + "/discussions", round(1, tomorrow), 409)
                .body("type", equalTo("https://birlik.kz/problems/edition-not-published"));
        draft.published();
        var earliest = post(editor(), draft.path + "/discussions", round(1, tomorrow), 409)
                .body("type", equalTo("https://birlik.kz/problems/discussion-term-too-short"))
                .body("minWorkingDays", equalTo(10))
                .body("countedDays", hasSize(10))
                .extract()
                .<String>path("earliestUntil");
        var dayBefore = LocalDate.parse(earliest).minusDays(1);
        post(editor(), draft.path + "/discussions", round(1, dayBefore), 409);
        var opened = post(editor(), draft.path + "/discussions", round(1, LocalDate.parse(earliest)), 201)
                .body("round", equalTo(1))
                .body("until", equalTo(earliest));
        post(editor(), draft.path + "/discussions", round(1, LocalDate.parse(earliest)), 409)
                .body("type", equalTo("https://birlik.kz/problems/illegal-transition"))
                .body("legalNext", equalTo(List.of("REVISION")));
        var closure = Suite.location(opened) + "/closure";
        post(editor(), closure, 409).body("type", equalTo("https://birlik.kz/problems/discussion-term-running"));
        TestClock.advanceDays(ChronoUnit.DAYS.between(ADraft.today(), LocalDate.parse(earliest)));
        post(editor(), closure, 409).body("until", equalTo(earliest));
        TestClock.advanceDays(1);
        post(editor(), closure, 200).body("closedOn", equalTo(ADraft.today().toString()));
        post(editor(), closure, 409).body("type", equalTo("https://birlik.kz/problems/discussion-closed"));
        post(editor(), draft.path + "/discussions", round(1, ADraft.today().plusDays(40)), 201)
                .body("round", equalTo(2));
    }

    @Test
    void aTermThatReachesAYearNobodyPublishedIsRefused() {
        ADraft.knowTheCalendar();
        var draft = ADraft.registered().written().published();
        TestClock.advanceDays(3 * 365);
        post(editor(), draft.path + "/discussions", round(1, ADraft.today().plusDays(40)), 409)
                .body("type", equalTo("https://birlik.kz/problems/calendar-unknown"));
    }

    private static Map<String, Object> round(int edition, LocalDate until) {
        return Map.of("edition", edition, "until", until.toString());
    }

    private static String calendar(int year, int version, String holiday) {
        return "{\"year\":%d,\"version\":%d,\"days\":[{\"date\":\"%s\",\"type\":\"STATE_HOLIDAY\",\"name\":\"x\",\"more\":1}]}"
                .formatted(year, version, holiday);
    }

    private void awaitText(String sql, String expected) {
        await().atMost(Duration.ofSeconds(40)).until(() -> expected.equals(text(sql)));
    }

    private String text(String sql) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getString(1) : null;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
