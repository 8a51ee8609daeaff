package kz.birlik.concepts.concept;

import static kz.birlik.concepts.Suite.anyone;
import static kz.birlik.concepts.Suite.editor;
import static kz.birlik.concepts.Suite.get;
import static kz.birlik.concepts.Suite.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

import kz.birlik.concepts.ADraft;
import kz.birlik.concepts.Suite;
import kz.birlik.stack.testing.BackingServices;

/** What readers and clients rely on: known cost, strict filters, pages, repeats, history, owners. */
@QuarkusTest
@WithTestResource(BackingServices.class)
class ConceptReadsTest {

    @Inject
    SessionFactory sessions;

    @Test
    void aListCostsTheSameHoweverLongItIs() {
        var sphere = Suite.fresh("S");
        recorded(sphere, 1);
        var one = statements(
                () -> get(anyone(), Suite.CONCEPTS + "?sphere=" + sphere, 200).body("items", hasSize(1)));
        for (int i = 2; i <= 25; i++) {
            recorded(sphere, i);
        }
        var many = statements(
                () -> get(anyone(), Suite.CONCEPTS + "?sphere=" + sphere, 200).body("items", hasSize(25)));
        assertThat(many).isEqualTo(one).isLessThanOrEqualTo(4);
    }

    @Test
    void aDetailAndAnEditionCostAHandfulOfStatements() {
        var draft = ADraft.registered().written();
        assertThat(statements(() -> get(editor(), draft.path, 200))).isLessThanOrEqualTo(4);
        assertThat(statements(() -> get(editor(), draft.path + "/editions/1", 200)))
                .isLessThanOrEqualTo(4);
        assertThat(statements(() -> get(editor(), draft.path + "/directions", 200)))
                .isLessThanOrEqualTo(4);
    }

    @Test
    void aListIsReadPageByPageAndFiltered() {
        var sphere = Suite.fresh("S");
        for (int i = 1; i <= 5; i++) {
            recorded(sphere, i);
        }
        var seen = new ArrayList<String>();
        String next = Suite.CONCEPTS + "?limit=2&withTotal=true&sphere=" + sphere;
        while (next != null) {
            var page =
                    get(anyone(), next, 200).body("total", equalTo(5)).extract().jsonPath();
            seen.addAll(page.<String>getList("items.id"));
            next = page.getString("next");
        }
        assertThat(seen).hasSize(5).doesNotHaveDuplicates();
        get(anyone(), Suite.CONCEPTS + "?limit=2&sphere=" + sphere, 200).header("Link", notNullValue());
        get(anyone().queryParam("q", "КЕЗЕҢ ПЕРИОД 3"), Suite.CONCEPTS + "?sphere=" + sphere, 200)
                .body("items", hasSize(1));
        get(anyone().queryParam("q", "x"), Suite.CONCEPTS, 400);
        get(anyone().queryParam("q", "%%"), Suite.CONCEPTS + "?sphere=" + sphere, 200)
                .body("items", hasSize(0));
        get(anyone(), Suite.CONCEPTS + "?status=EXPIRED&asOf=2200-01-01&sphere=" + sphere, 200)
                .body("items", hasSize(5));
        get(anyone(), Suite.CONCEPTS + "?status=NOT_YET_APPROVED&asOf=1990-01-01&sphere=" + sphere, 200)
                .body("items", hasSize(5));
        get(anyone(), Suite.CONCEPTS + "?status=DRAFTING&asOf=2024-01-01", 400);
        get(anyone(), Suite.CONCEPTS + "?spehre=" + sphere, 400);
        get(anyone(), Suite.CONCEPTS + "?asOf=abc", 400).body("violations[0].field", equalTo("asOf"));
        get(anyone(), Suite.CONCEPTS + "?status=EXPIERD", 400).body("violations[0].field", equalTo("status"));
    }

    @Test
    void whatIsWrongWithARequestIsToldFieldByField() {
        var wrong = Map.of(
                "code", "?",
                "title", Map.of(),
                "sphere", "S",
                "period", Map.of("from", "2027-01-01", "to", "2026-01-01"),
                "approvalLevel", "PRESIDENT_DECREE");
        Suite.post(editor(), Suite.CONCEPTS, wrong, 400).body("violations.field", hasItems("code", "title", "sphere"));
    }

    @Test
    void aPeriodThatEndsBeforeItBeginsIsToldUnderTheDayThatIsWrong() {
        var draft = Suite.draft(Suite.fresh("S"), 2027, 2026);
        Suite.post(editor(), Suite.CONCEPTS, draft, 400).body("violations.field", contains("period.to"));
    }

    @Test
    void aRepeatedRequestIsDoneOnce() {
        var draft = Suite.draft(Suite.fresh("S"), 2026, 2027);
        var key = Suite.fresh("key");
        var first = Suite.post(editor().header("Idempotency-Key", key), Suite.CONCEPTS, draft, 201);
        var again = Suite.post(editor().header("Idempotency-Key", key), Suite.CONCEPTS, draft, 201);
        assertThat(Suite.location(again)).isEqualTo(Suite.location(first));
        draft.put("title", text("Another"));
        Suite.post(editor().header("Idempotency-Key", key), Suite.CONCEPTS, draft, 422);
    }

    @Test
    void theHistorySaysWhoDidWhatByWhichLaw() {
        var draft = ADraft.registered().written().published();
        get(editor(), draft.path + "/history", 200)
                .body("items.action", hasItems("concept-registered", "section-written", "edition-published"))
                .body("items[0].actorBody", equalTo("APK"))
                .body("items[0].legalBasis", notNullValue());
        get(Suite.otherEditor(), draft.path + "/history", 404);
    }

    @Test
    void aConceptOutlivesTheBodyThatAnsweredForIt() {
        var draft = ADraft.registered();
        var later = ADraft.today().plusDays(10).toString();
        Suite.post(
                        Suite.admin(),
                        draft.path + "/owners",
                        Map.of("body", "MNE", "from", later, "act", Suite.act(Suite.fresh("N"), later)),
                        201)
                .body("owner", equalTo("APK"))
                .body("owners.body", equalTo(List.of("APK", "MNE")));
        get(Suite.admin(), draft.path + "?asOf=" + later, 200).body("owner", equalTo("MNE"));
    }

    private static void recorded(String sphere, int i) {
        var from = (2000 + 5 * i) + "-01-01";
        Suite.post(
                Suite.admin(),
                Suite.CONCEPTS + "/recorded-acts",
                Map.of(
                        "act", Suite.act(Suite.fresh("N"), from),
                        "concept",
                                Map.of(
                                        "code", Suite.fresh("C"),
                                        "title", text("Кезең Период " + i),
                                        "sphere", sphere,
                                        "period", Map.of("from", from, "to", (2004 + 5 * i) + "-12-31"),
                                        "owner", "APK"),
                        "sourceUrl", "https://example.test/act"),
                201);
    }

    /** The announcing job runs beside and counts too, so the least of a few tries is the cost. */
    private long statements(Runnable read) {
        var least = Long.MAX_VALUE;
        for (int i = 0; i < 4; i++) {
            var before = sessions.getStatistics().getPrepareStatementCount();
            read.run();
            least = Math.min(least, sessions.getStatistics().getPrepareStatementCount() - before);
        }
        return least;
    }
}
