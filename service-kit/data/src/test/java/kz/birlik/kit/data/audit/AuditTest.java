package kz.birlik.kit.data.audit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import java.util.Map;

import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import kz.birlik.kit.data.sample.SampleState;
import kz.birlik.kit.http.Ids;
import kz.birlik.stack.testing.BackingServices;
import kz.birlik.stack.testing.Tokens;

@QuarkusTest
@WithTestResource(BackingServices.class)
class AuditTest {

    @Inject
    Audit audit;

    @Inject
    SampleState state;

    private final String id = Ids.next().toString();

    @Test
    void theHistoryTellsWhoDidWhatInWhichOfficeAndByWhichLaw() {
        act(1, "text", 201);
        given().get("/api/v1/samples/" + id + "/history")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(1))
                .body("items[0].action", equalTo("sample-noted"))
                .body("items[0].aggregateId", equalTo(id))
                .body("items[0].actor", equalTo(Tokens.subject("citizen1")))
                .body("items[0].actorName", notNullValue())
                .body("items[0].actorRoles", contains("citizen"))
                .body("items[0].actorBody", equalTo("MKI"))
                .body("items[0].actorRegion", equalTo("110000000"))
                .body("items[0].legalBasis", equalTo("Article 1"))
                .body("items[0].details.number", equalTo(1))
                .body("items[0].requestId", equalTo("request-0815"))
                .body("items[0].at", notNullValue())
                .body("items[0].recordedAt", notNullValue());
    }

    @Test
    void anActThatWasRefusedLeavesNoEntry() {
        act(1, "refuse", 409);
        given().get("/api/v1/samples/" + id + "/history").then().body("items.size()", equalTo(0));
    }

    @Test
    void aHistoryIsReadPageByPageOldestFirst() {
        for (int number = 1; number <= 5; number++) {
            act(number, "text", 201);
        }
        var first = given().get("/api/v1/samples/" + id + "/history?limit=3&withTotal=true")
                .then();
        first.body("items.details.number", contains(1, 2, 3)).body("total", equalTo(5));
        String next = first.extract().path("next");
        given().urlEncodingEnabled(false)
                .get(next)
                .then()
                .body("items.details.number", contains(4, 5))
                .body("next", equalTo(null));
    }

    @Test
    void anEntryIsNeverChanged() {
        act(1, "text", 201);
        assertThatThrownBy(() -> state.run("update audit_entry set actor = 'nobody'"))
                .hasMessageContaining("append-only");
        assertThatThrownBy(() -> state.run("delete from audit_entry")).hasMessageContaining("append-only");
        assertThatThrownBy(() -> state.run("truncate audit_entry")).hasMessageContaining("append-only");
        assertThat(state.count("select count(*) from audit_entry where aggregate_id = ?", id))
                .isEqualTo(1);
    }

    @Test
    void anEntryWithoutATransactionIsRefused() {
        assertThatThrownBy(() -> audit.record("sample-noted", "sample", id, null, Map.of()))
                .isInstanceOf(TransactionalException.class);
    }

    private void act(int number, String text, int status) {
        given().auth()
                .oauth2(Tokens.of("citizen1")
                        .role("citizen")
                        .body("MKI")
                        .region("110000000")
                        .sign())
                .header("X-Request-Id", "request-0815")
                .contentType("application/json")
                .body(Map.of("sampleId", id, "number", number, "text", text))
                .post("/api/v1/samples")
                .then()
                .statusCode(status);
    }
}
