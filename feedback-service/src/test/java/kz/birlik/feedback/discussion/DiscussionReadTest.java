package kz.birlik.feedback.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import kz.birlik.feedback.testing.BusinessDay;
import kz.birlik.feedback.testing.People;
import kz.birlik.feedback.testing.Round;
import kz.birlik.stack.testing.BackingServices;

@QuarkusTest
@WithTestResource(BackingServices.class)
class DiscussionReadTest {

    @BeforeEach
    void duringTheRound() {
        BusinessDay.is("2026-11-25");
    }

    @Test
    void anyoneReadsARoundWithItsProvisionsAndTheDaysCounted() {
        var round = Round.open();
        People.anyone()
                .get(round.path())
                .then()
                .statusCode(200)
                .body("conceptCode", equalTo("ANK-2031"))
                .body("until", equalTo(Round.LAST_DAY))
                .body("status", equalTo("OPEN"))
                .body("statusLabel.kk", equalTo("Жүріп жатыр"))
                .body("term.minWorkingDays", equalTo(10))
                .body("term.countedDays", hasSize(10))
                .body("disposers", contains("APK", "MKI"))
                .body("provisions.provisionId", contains(Round.PROVISION, Round.OTHER_PROVISION))
                .body("provisions[0].text.ru", containsString("совет общественного согласия"))
                .body("counts.received", equalTo(0))
                .body("allowedActions", empty())
                .header("ETag", not(nullValue()))
                .header("Cache-Control", containsString("public"));
    }

    @Test
    void aCitizenIsToldThatTheyMayComment() {
        var round = Round.open();
        People.citizen().get(round.path()).then().body("allowedActions", contains("comment"));
        BusinessDay.is("2026-12-08");
        People.citizen()
                .get(round.path())
                .then()
                .body("allowedActions", empty())
                .body("status", equalTo("TERM_OVER"));
        People.officer().get(round.path()).then().body("allowedActions", contains("publishReport"));
    }

    @Test
    void anUnchangedRoundCostsOnlyARevalidation() {
        var round = Round.open();
        var tag = People.anyone().get(round.path()).header("ETag");
        People.anyone().header("If-None-Match", tag).get(round.path()).then().statusCode(304);
        round.comment("Добавьте срок.");
        People.anyone()
                .header("If-None-Match", tag)
                .get(round.path())
                .then()
                .statusCode(200)
                .body("counts.received", equalTo(1))
                .body("provisions[0].comments", equalTo(1));
    }

    @Test
    void theListPagesThroughAllRoundsOnce() {
        var opened = Set.of(Round.open().id(), Round.open().id(), Round.open().id());
        var seen = new HashSet<String>();
        String next = "/api/v1/discussions?limit=2&status=OPEN";
        while (next != null) {
            var page = People.anyone()
                    .urlEncodingEnabled(false)
                    .get(next)
                    .then()
                    .statusCode(200)
                    .extract();
            assertThat(page.<List<String>>path("items.id")).allMatch(seen::add);
            next = page.path("next");
        }
        assertThat(seen).containsAll(opened);
    }

    @Test
    void theListIsNarrowedByConceptAndOwner() {
        var round = Round.open();
        Round.open();
        People.anyone()
                .get("/api/v1/discussions?conceptId=" + round.conceptId() + "&ownerBody=APK&withTotal=true")
                .then()
                .body("items.id", contains(round.id()))
                .body("total", equalTo(1))
                .body("next", nullValue());
        People.anyone().get("/api/v1/discussions?ownerBody=MNE").then().body("items", empty());
    }

    @Test
    void everyStateIsFoundByItsFilterAndByNoOther() {
        var round = Round.open();
        var path = "/api/v1/discussions?conceptId=" + round.conceptId() + "&status=";
        BusinessDay.is("2026-11-20");
        onlyIn(path, "UPCOMING");
        BusinessDay.is("2026-11-25");
        onlyIn(path, "OPEN");
        BusinessDay.is("2026-12-08");
        onlyIn(path, "TERM_OVER");
        round.close();
        onlyIn(path, "CLOSED");
        People.officer().post(round.report()).then().statusCode(201);
        onlyIn(path, "REPORTED");
    }

    private static void onlyIn(String path, String status) {
        for (var each : DiscussionStatus.values()) {
            var items = People.anyone().get(path + each).then().statusCode(200);
            if (each.name().equals(status)) {
                items.body("items.status", contains(status));
            } else {
                items.body("items", empty());
            }
        }
    }

    @Test
    void aMisspeltFilterIsRefused() {
        People.anyone()
                .get("/api/v1/discussions?stauts=OPEN")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations.field", hasItem("stauts"));
    }

    @Test
    void anUnknownRoundIsNotFound() {
        People.anyone()
                .get("/api/v1/discussions/019a0c2e-7c00-7000-8000-00000000ffff")
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
    }
}
