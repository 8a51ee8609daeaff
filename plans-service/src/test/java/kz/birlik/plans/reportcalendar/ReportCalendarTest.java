package kz.birlik.plans.reportcalendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import biweekly.Biweekly;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import kz.birlik.plans.testing.Days;
import kz.birlik.plans.testing.Execution;
import kz.birlik.plans.testing.Imports;
import kz.birlik.plans.testing.People;
import kz.birlik.plans.testing.Table;
import kz.birlik.stack.testing.BackingServices;

/** Plans reported on by half-years: executors by 5 July and 20 December, the collector by 25 July and 5 January. */
@QuarkusTest
@WithTestResource(BackingServices.class)
class ReportCalendarTest {

    @BeforeEach
    void inJuly() {
        Days.goTo("2026-07-03");
    }

    @AfterEach
    void home() {
        Days.goHome();
    }

    @Test
    void bothHopsOfEachPeriodAreWholeDays() {
        var plan = Execution.plan(1);

        var calendar = ofPlan(People.anyone(), plan, "ru");

        var id = Imports.id(plan);
        assertThat(values(calendar, "UID"))
                .containsExactly(
                        id + "-2026-H1-executor@birlik.kz",
                        id + "-2026-H1-collector@birlik.kz",
                        id + "-2026-H2-executor@birlik.kz",
                        id + "-2026-H2-collector@birlik.kz");
        assertThat(values(calendar, "DTSTART;VALUE=DATE"))
                .containsExactly("20260705", "20260725", "20261220", "20270105");
        assertThat(values(calendar, "SUMMARY;LANGUAGE=ru"))
                .startsWith(
                        "Срок отчёта исполнителей: План мероприятий на 2026 год (синтетический)",
                        "Срок приёма отчётов: План мероприятий на 2026 год (синтетический)");
        assertThat(values(calendar, "DESCRIPTION;LANGUAGE=ru").get(0))
                .startsWith("Период: Полугодие\\, 01.01.2026 – 30.06.2026. Сводит: Министерство культуры");
        assertThat(values(calendar, "DTSTAMP")).allMatch(stamp -> stamp.matches("\\d{8}T\\d{6}Z"));
        assertThat(values(calendar, "SEQUENCE")).doesNotContain("0").hasSize(4);
    }

    @Test
    void theStreamIsWhatTheStandardAsksFor() {
        var answer = People.anyone().get(Execution.plan(1) + "/report-calendar?lang=kk");

        answer.then()
                .statusCode(200)
                .header("Content-Type", "text/calendar;charset=UTF-8")
                .header("Content-Disposition", containsString("reports.ics"));
        var text = new String(answer.asByteArray(), StandardCharsets.UTF_8);
        assertThat(text).startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n").endsWith("END:VCALENDAR\r\n");
        assertThat(text.split("\r\n"))
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75)
                .noneMatch(line -> line.contains("\n"))
                .anyMatch(line -> line.startsWith(" "));
        var read = Biweekly.parse(text).first();
        assertThat(read.validate(biweekly.ICalVersion.V2_0).isEmpty()).isTrue();
        assertThat(read.getEvents()).hasSize(4);
        assertThat(read.getEvents().get(0).getSummary().getValue())
                .isEqualTo("Орындаушылардың есеп беру мерзімі: План мероприятий на 2026 год (синтетический)");
    }

    @Test
    void eventsKeepTheirIdsAndGrowTheirSequenceWhenTheDaysMove() {
        var plan = Execution.plan(1);
        var before = ofPlan(People.anyone(), plan, "ru");
        People.approver()
                .header(
                        "If-Match",
                        People.approver().get(plan + "/report-schedule").header("ETag"))
                .body(Map.of(
                        "collector",
                        "MKI",
                        "rules",
                        List.of(Map.of(
                                "period", "HALF_YEAR",
                                "executorDue", Map.of("monthsAfterEnd", 1, "day", 10),
                                "collectorDue", Map.of("monthsAfterEnd", 1, "day", 31)))))
                .put(plan + "/report-schedule")
                .then()
                .statusCode(200);

        var after = ofPlan(People.anyone(), plan, "ru");

        assertThat(values(after, "UID")).isEqualTo(values(before, "UID"));
        assertThat(values(after, "DTSTART;VALUE=DATE")).containsExactly("20260710", "20260731", "20270110", "20270131");
        assertThat(Integer.parseInt(values(after, "SEQUENCE").get(0)))
                .isGreaterThan(Integer.parseInt(values(before, "SEQUENCE").get(0)));
    }

    @Test
    void wordsThatWouldBreakTheStreamAreEscaped() {
        var plan = Execution.plan(1);
        var draft = Imports.akmolaPlan(Table.usual().measure("1", "Форум").xlsx());
        People.akmola()
                .header("If-Match", People.akmola().get(draft).header("ETag"))
                .body(Map.of(
                        "title",
                        Map.of("ru", "План; раздел 1, 2\nEND:VCALENDAR\\"),
                        "periodFrom",
                        "2026-01-01",
                        "periodTo",
                        "2026-12-31"))
                .put(draft)
                .then()
                .statusCode(200);
        assertThat(ofPlan(People.akmola(), draft, "ru")).noneMatch(line -> line.equals("BEGIN:VEVENT"));
        scheduled(draft);

        var calendar = ofPlan(People.akmola(), draft, "ru");

        assertThat(values(calendar, "SUMMARY;LANGUAGE=ru").get(0))
                .isEqualTo("Срок отчёта исполнителей: План\\; раздел 1\\, 2 END:VCALENDAR\\\\");
        assertThat(calendar.stream().filter("END:VCALENDAR"::equals)).hasSize(1);
        People.anyone().get(draft + "/report-calendar").then().statusCode(404);
        assertThat(across(People.akmola(), "region=110000000"))
                .contains("UID:" + Imports.id(plan) + "-2026-H1-executor@birlik.kz")
                .doesNotContain("UID:" + Imports.id(draft) + "-2026-H1-executor@birlik.kz");
    }

    @Test
    void aBodySeesWhatItOwesItself() {
        var plan = Imports.id(Execution.plan(1));

        assertThat(owed(plan, "body=AKIM-110000000")).containsExactly("2026-H1-executor", "2026-H2-executor");
        assertThat(owed(plan, "body=MKI")).containsExactly("2026-H1-collector", "2026-H2-collector");
        assertThat(owed(plan, "body=MNE")).isEmpty();
        assertThat(owed(plan, "body=MKI&from=2026-12-31")).containsExactly("2026-H2-collector");
        assertThat(owed(plan, "region=110000000")).hasSize(4);
        assertThat(owed(plan, "region=550000000")).isEmpty();
        assertThat(owed(plan, "lang=en")).hasSize(4);
        Days.goTo("2027-12-21");
        assertThat(owed(plan, "lang=ru")).containsExactly("2026-H2-collector");
    }

    @ParameterizedTest
    @CsvSource({"lang=de, lang", "region=1, region", "from=x, from", "plan=1, plan"})
    void aFilterThatCannotBeMeantIsRefused(String query, String field) {
        People.anyone()
                .accept("text/calendar")
                .get("/api/v1/report-calendar?" + query)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations.field", contains(field));
    }

    private static void scheduled(String plan) {
        People.akmola()
                .header("If-Match", "\"v0\"")
                .body(Map.of("collector", "MKI", "template", "HALF_YEAR_5_JULY_20_DECEMBER"))
                .put(plan + "/report-schedule")
                .then()
                .statusCode(200);
    }

    /** @return period and hop of the events of one plan; plans of other tests are in the calendar too */
    private static List<String> owed(String plan, String query) {
        return values(across(People.anyone(), query), "UID").stream()
                .filter(uid -> uid.startsWith(plan))
                .map(uid -> uid.substring(plan.length() + 1).replace("@birlik.kz", ""))
                .toList();
    }

    private static List<String> across(RequestSpecification who, String query) {
        return lines(who, "/api/v1/report-calendar?" + query);
    }

    private static List<String> ofPlan(RequestSpecification who, String plan, String language) {
        return lines(who, plan + "/report-calendar?lang=" + language);
    }

    private static List<String> lines(RequestSpecification who, String path) {
        var answer = who.get(path).then().statusCode(200).extract().asByteArray();
        return Arrays.asList(
                new String(answer, StandardCharsets.UTF_8).replace("\r\n ", "").split("\r\n"));
    }

    private static List<String> values(List<String> lines, String property) {
        return lines.stream()
                .filter(line -> line.startsWith(property + ":"))
                .map(line -> line.substring(property.length() + 1))
                .toList();
    }
}
