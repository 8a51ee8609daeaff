package kz.birlik.gateway.feed;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import kz.birlik.gateway.testing.Realm;
import kz.birlik.gateway.testing.Said;
import kz.birlik.gateway.testing.SaidInTransaction;
import kz.birlik.gateway.testing.Surroundings;

@QuarkusTest
@WithTestResource(Surroundings.class)
class EventFeedTest {

    private static final String PUBLIC = "kz.birlik.concept.approved.v1";
    private static final String INNER = "kz.birlik.concept.registered.v1";

    @BeforeAll
    static void topics() {
        Said.createTopics();
    }

    @Test
    void aFollowerThatPagesGetsEverythingOnceAndEachSubjectInOrder() {
        var start = latest();
        var subjects = List.of(subject(), subject(), subject(), subject(), subject(), subject(), subject());
        for (int sequence = 1; sequence <= 40; sequence++) {
            for (var subject : subjects) {
                Said.event("birlik.concepts.v1", PUBLIC, subject, sequence);
            }
        }
        var ids = new HashSet<String>();
        Map<String, Integer> last = new HashMap<>();
        var cursor = start;
        boolean more = true;
        while (more) {
            var page = page("after=" + cursor + "&limit=13");
            assertThat(page.getList("items").size()).isLessThanOrEqualTo(13);
            for (Map<String, Object> event : page.<Map<String, Object>>getList("items")) {
                assertThat(ids.add((String) event.get("id"))).isTrue();
                var before = last.put((String) event.get("subject"), (Integer) event.get("sequence"));
                assertThat(event.get("sequence")).isEqualTo(before == null ? 1 : before + 1);
            }
            cursor = page.getString("next");
            more = page.getBoolean("hasMore");
        }
        assertThat(ids).hasSize(280);
        assertThat(page("after=" + cursor).getList("items")).isEmpty();
    }

    @Test
    void theSameCursorGivesTheSameEventsAgain() {
        var start = latest();
        var subject = subject();
        Said.event("birlik.feedback.v1", "kz.birlik.calendar.changed.v1", subject, 1);
        var once = page("after=" + start + "&subject=" + subject);
        assertThat(once.getList("items")).hasSize(1);
        assertThat(page("after=" + start + "&subject=" + subject).getList("items.id"))
                .isEqualTo(once.getList("items.id"));
    }

    @Test
    void withoutACursorTheFeedBeginsAtItsBeginning() {
        var subject = subject();
        Said.event("birlik.concepts.v1", PUBLIC, subject, 1);
        var found = new ArrayList<String>();
        var page = page("subject=" + subject);
        found.addAll(page.getList("items.subject"));
        while (page.getBoolean("hasMore")) {
            page = page("subject=" + subject + "&after=" + page.getString("next"));
            found.addAll(page.getList("items.subject"));
        }
        assertThat(found).containsExactly(subject);
    }

    @Test
    void anyoneReadsPublicFactsAndOnlySystemsAndAuditorsTheRest() {
        var start = latest();
        var subject = subject();
        Said.event("birlik.concepts.v1", INNER, subject, 1);
        Said.event("birlik.concepts.v1", PUBLIC, subject, 2);
        Said.event("birlik.concepts.v1", "kz.birlik.secret.unheard-of.v1", subject, 3);
        var query = "after=" + start + "&subject=" + subject;
        assertThat(page(query).getList("items.type")).containsExactly(PUBLIC);
        for (var token : List.of(Realm.token("citizen1"), Realm.token("admin"))) {
            assertThat(pageAs(token, query).getList("items.type")).containsExactly(PUBLIC);
        }
        for (var token : List.of(Realm.tokenOfSystem(), Realm.token("auditor"))) {
            assertThat(pageAs(token, query).getList("items.type"))
                    .containsExactly(INNER, PUBLIC, "kz.birlik.secret.unheard-of.v1");
        }
        assertThat(pageAs(Realm.tokenOfSystem(), query + "&types=" + INNER).getList("items.sequence"))
                .containsExactly(1);
    }

    @Test
    void ofADraftThePublicHearsNothingBeforeItsDiscussionOpens() {
        var subject = subject();
        var query = "after=" + latest() + "&subject=" + subject;
        Said.event("birlik.concepts.v1", "kz.birlik.concept.registered.v1", subject, 1);
        Said.event("birlik.concepts.v1", "kz.birlik.concept.edition-published.v1", subject, 2);
        assertThat(pageAs(Realm.tokenOfSystem(), query).getList("items.sequence"))
                .containsExactly(1, 2);
        assertThat(page(query).getList("items")).isEmpty();
        assertThat(pageAs(Realm.token("citizen1"), query).getList("items")).isEmpty();
        Said.event("birlik.concepts.v1", "kz.birlik.concept.discussion-opened.v1", subject, 3);
        assertThat(page(query).getList("items.sequence")).containsExactly(3);
    }

    @Test
    void whatIsNoEventIsPassedByAndStopsNobody() {
        var start = latest();
        var subject = subject();
        Said.rubbish("birlik.concepts.v1", subject);
        Said.event("birlik.concepts.v1", PUBLIC, subject, 1);
        assertThat(page("after=" + start + "&subject=" + subject).getList("items"))
                .hasSize(1);
    }

    @Test
    void whatAnAbortedTransactionLeftBehindNeverAppearsAndWhatCameAfterItDoes() {
        var subject = subject();
        var query = "after=" + latest() + "&subject=" + subject;
        try (var aborted = SaidInTransaction.begin()) {
            aborted.event("birlik.concepts.v1", PUBLIC, subject, 1);
            Said.event("birlik.concepts.v1", PUBLIC, subject, 2);
            var meanwhile = page(query);
            assertThat(meanwhile.getList("items")).isEmpty();
            aborted.abort();
            assertThat(page(query + "&wait=20").getList("items.sequence")).containsExactly(2);
            var goingOn = "after=" + meanwhile.getString("next") + "&subject=" + subject;
            assertThat(page(goingOn).getList("items.sequence")).containsExactly(2);
        }
        assertThat(page("subject=" + subject + "&after=" + page(query).getString("next"))
                        .getList("items"))
                .isEmpty();
    }

    @Test
    void anEventAppearsWhenItsTransactionIsCommittedAndNotBefore() {
        var subject = subject();
        var query = "after=" + latest() + "&subject=" + subject;
        try (var committed = SaidInTransaction.begin()) {
            committed.event("birlik.concepts.v1", PUBLIC, subject, 1).event("birlik.concepts.v1", PUBLIC, subject, 2);
            assertThat(page(query).getList("items")).isEmpty();
            committed.commit();
            assertThat(page(query + "&wait=20").getList("items.sequence")).containsExactly(1, 2);
        }
    }

    @Test
    void aWaitingFollowerIsWokenByNewsAndNotByWhatItDoesNotWant() throws Exception {
        var subject = subject();
        var start = latest();
        var waiting = CompletableFuture.supplyAsync(() -> page("after=" + start + "&subject=" + subject + "&wait=20"));
        Said.event("birlik.concepts.v1", PUBLIC, subject(), 1);
        Said.event("birlik.concepts.v1", PUBLIC, subject, 1);
        assertThat(waiting.get(15, TimeUnit.SECONDS).getList("items.subject")).containsExactly(subject);
    }

    @Test
    void manyMayWaitAtOnceThoughThereAreFewReaders() throws Exception {
        var subject = subject();
        var start = latest();
        var waiting = new ArrayList<CompletableFuture<JsonPath>>();
        for (int follower = 0; follower < 20; follower++) {
            waiting.add(CompletableFuture.supplyAsync(
                    () -> page("after=" + start + "&subject=" + subject + "&wait=20"),
                    task -> new Thread(task).start()));
        }
        Said.event("birlik.concepts.v1", PUBLIC, subject, 1);
        for (var follower : waiting) {
            assertThat(follower.get(20, TimeUnit.SECONDS).getList("items")).hasSize(1);
        }
    }

    @Test
    void whoWaitsInVainGetsACursorToGoOnWith() {
        given().get("/api/v1/events?after=latest&subject=" + subject() + "&wait=1")
                .then()
                .statusCode(200)
                .body("items", empty())
                .body("next", notNullValue())
                .body("hasMore", equalTo(false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "after=rubbish",
                "after=MTtjb25jZXB0cy4wPTk5OTk5OTk5OQ",
                "after=MTtjb25jZXB0cy43Nz0x",
                "limit=0",
                "limit=501",
                "limit=x",
                "wait=26",
                "wait=-1",
                "wait=long",
                "types=everything",
                "unknown=1"
            })
    void aQuestionThatCannotBeIsRefused(String query) {
        given().get("/api/v1/events?" + query).then().statusCode(400).contentType("application/problem+json");
    }

    @Test
    void aMalformedValueIsRefusedUnderTheNameOfItsParameter() {
        given().get("/api/v1/events?limit=x")
                .then()
                .statusCode(400)
                .body("type", equalTo("https://birlik.kz/problems/invalid-request"))
                .body("violations", hasSize(1))
                .body("violations[0].field", equalTo("limit"))
                .body("violations[0].code", equalTo("unreadable"));
    }

    @Test
    void anEventIsToldWhole() {
        var start = latest();
        var subject = subject();
        Said.event("birlik.concepts.v1", PUBLIC, subject, 5);
        given().get("/api/v1/events?after=" + start + "&subject=" + subject)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].type", equalTo(PUBLIC))
                .body("items[0].source", equalTo("/concept-service"))
                .body("items[0].time", equalTo("2026-01-15T06:00:00Z"))
                .body("items[0].sequence", equalTo(5))
                .body("items[0].data.conceptId", equalTo(subject));
    }

    private static String latest() {
        return page("after=latest").getString("next");
    }

    private static JsonPath page(String query) {
        return given().get("/api/v1/events?" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static JsonPath pageAs(String token, String query) {
        return given().auth()
                .oauth2(token)
                .get("/api/v1/events?" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static String subject() {
        return UUID.randomUUID().toString();
    }
}
