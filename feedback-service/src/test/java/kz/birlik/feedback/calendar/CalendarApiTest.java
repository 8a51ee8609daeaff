package kz.birlik.feedback.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;

import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import kz.birlik.contracts.EventContract;
import kz.birlik.feedback.testing.BusinessDay;
import kz.birlik.feedback.testing.People;
import kz.birlik.feedback.testing.Topics;
import kz.birlik.stack.testing.BackingServices;

@QuarkusTest
@WithTestResource(BackingServices.class)
class CalendarApiTest {

    @Inject
    CalendarSeed seed;

    @BeforeEach
    void today() {
        BusinessDay.is("2026-11-25");
    }

    @Test
    void aTermTellsTheDaysItCountedAndWhyItPassedOverOthers() {
        People.anyone()
                .get("/api/v1/calendar/working-days?from=2021-06-25&days=10")
                .then()
                .statusCode(200)
                .body("due", equalTo("2021-07-12"))
                .body("counted", hasSize(10))
                .body("counted", hasItem("2021-07-03"))
                .body("skipped.date", hasItems("2021-06-26", "2021-07-05", "2021-07-06"))
                .body("skipped.find { it.date == '2021-07-05' }.reason", equalTo("GOV_TRANSFER_DAY_OFF"))
                .body("skipped.find { it.date == '2021-07-06' }.name.kk", equalTo("Астана күні"))
                .body("skipped.find { it.date == '2021-06-26' }.reason", equalTo("WEEKEND"))
                .body("verified", equalTo(true));
    }

    @Test
    void aTermInAYearThatIsNotVerifiedSaysSo() {
        People.anyone()
                .get("/api/v1/calendar/working-days?from=2026-12-20&days=15")
                .then()
                .statusCode(200)
                .body("years.year", contains(2026, 2027))
                .body("verified", equalTo(false));
    }

    @Test
    void aTermBeyondThePublishedYearsIsRefused() {
        People.anyone()
                .get("/api/v1/calendar/working-days?from=2027-12-20&days=15")
                .then()
                .statusCode(409)
                .body("type", equalTo("https://birlik.kz/problems/calendar-unknown"))
                .body("year", equalTo(2028));
        People.anyone()
                .get("/api/v1/calendar/working-days?from=2026-11-25&days=0")
                .then()
                .statusCode(400);
    }

    @Test
    void whatWasKnownOnADateIsStillAnswered() {
        var august = "/api/v1/calendar/days?from=2026-08-30&to=2026-08-31";
        People.anyone()
                .get(august + "&knownOn=2026-02-01")
                .then()
                .body("items.type", contains("STATE_HOLIDAY", "SHIFTED_DAY_OFF"))
                .body("items.working", contains(false, false))
                .body("items[0].source", equalTo("inform.kz 2026-01-02"));
        People.anyone()
                .get(august)
                .then()
                .body("items.type", contains("CANCELLED_HOLIDAY", "CANCELLED_HOLIDAY"))
                .body("items.working", contains(false, true))
                .body("items[1].effectiveFrom", equalTo("2026-03-18"));
    }

    @ParameterizedTest(name = "{0} to {1}, known on {2}")
    @CsvSource({
        "2021-01-01, 2023-12-31, 2026-11-25",
        "2024-01-01, 2026-12-31, 2026-02-01",
        "2024-01-01, 2026-12-31, 2026-11-25",
        "2027-01-01, 2027-12-31, 2026-11-25",
    })
    void noDateIsToldTwiceHoweverOftenItWasSpokenOf(String from, String to, String knownOn) {
        var path = "/api/v1/calendar/days?from=%s&to=%s&knownOn=%s".formatted(from, to, knownOn);
        List<String> dates =
                People.anyone().get(path).then().statusCode(200).extract().path("items.date");
        assertThat(dates).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void theShippedYearsWerePublishedOnceEachThoughReplicasStartTogether() throws Exception {
        var pool = Executors.newFixedThreadPool(4);
        try {
            var replicas = java.util.Collections.nCopies(4, (java.util.concurrent.Callable<Integer>) () -> seed.seed());
            for (var seeded : pool.invokeAll(replicas)) {
                assertThat(seeded.get()).isZero();
            }
        } finally {
            pool.shutdown();
        }
        for (var year = 2021; year <= 2024; year++) {
            var events = Topics.published(Integer.toString(year), 1);
            assertThat(events).hasSize(1);
            EventContract.check(events.get(0).type(), events.get(0).payload());
        }
    }

    @Test
    void anAdministratorSaysANewWordOnADayAndTheFollowersHearIt() {
        var day = "/api/v1/calendar/days/2025-11-14";
        var before = Topics.published("2025", 1).size();
        People.anyone()
                .get(day)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"v0\""))
                .body("working", equalTo(true));
        People.admin().body(moved()).put(day).then().statusCode(428);
        People.admin()
                .header("If-Match", "\"v0\"")
                .body(moved())
                .put(day)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"v1\""))
                .body("working", equalTo(false))
                .body("history[0].reason", equalTo("Перенос дней отдыха"))
                .body("history[0].effectiveFrom", equalTo("2026-11-25"));
        People.admin()
                .header("If-Match", "\"v0\"")
                .body(moved())
                .put(day)
                .then()
                .statusCode(412);
        var cancelled = new HashMap<>(moved());
        cancelled.put("type", "CANCELLED_HOLIDAY");
        People.admin()
                .header("If-Match", "\"v1\"")
                .body(cancelled)
                .put(day)
                .then()
                .statusCode(200)
                .body("working", equalTo(true))
                .body("history.revision", contains(2, 1));
        People.anyone()
                .get("/api/v1/calendar/working-days?from=2025-11-13&days=1")
                .then()
                .body("due", equalTo("2025-11-14"));
        var events = Topics.published("2025", before + 2);
        assertThat(events).extracting(Topics.Published::sequence).containsExactly("1", "2", "3");
        events.forEach(event -> EventContract.check(event.type(), event.payload()));
        assertThat(events.get(1).payload()).contains("2025-11-14").containsPattern("\"version\": ?2");
    }

    @Test
    void aNewWordNeedsASourceAReasonAndAKnownYear() {
        var day = "/api/v1/calendar/days/2025-11-17";
        for (var missing : new String[] {"source", "reason", "type", "name"}) {
            var body = new HashMap<>(moved());
            body.remove(missing);
            People.admin()
                    .header("If-Match", "\"v0\"")
                    .body(body)
                    .put(day)
                    .then()
                    .statusCode(400);
        }
        var fromTomorrow = new HashMap<>(moved());
        fromTomorrow.put("effectiveFrom", "2026-11-26");
        People.admin()
                .header("If-Match", "\"v0\"")
                .body(fromTomorrow)
                .put(day)
                .then()
                .statusCode(400);
        People.admin()
                .header("If-Match", "\"v0\"")
                .body(moved())
                .put("/api/v1/calendar/days/2028-01-03")
                .then()
                .statusCode(409)
                .body("type", equalTo("https://birlik.kz/problems/calendar-unknown"));
    }

    @Test
    void aRangeIsAtMostThreeYearsAndADateIsADate() {
        People.anyone()
                .get("/api/v1/calendar/days?from=2021-01-01&to=2027-12-31")
                .then()
                .statusCode(400);
        People.anyone()
                .get("/api/v1/calendar/days?from=2026-12-31&to=2026-01-01")
                .then()
                .statusCode(400);
        People.anyone().get("/api/v1/calendar/days?from=2026-01-01").then().statusCode(400);
        People.anyone()
                .get("/api/v1/calendar/days?from=yesterday&to=2026-12-31")
                .then()
                .statusCode(not(equalTo(500)));
    }

    private static Map<String, Object> moved() {
        return Map.of(
                "type", "GOV_TRANSFER_DAY_OFF",
                "name", Map.of("kk", "Ауыстырылған демалыс", "ru", "Перенесённый день отдыха"),
                "source", "synthetic, for a test",
                "reason", "Перенос дней отдыха");
    }
}
