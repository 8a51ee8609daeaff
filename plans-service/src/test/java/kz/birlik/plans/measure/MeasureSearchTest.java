package kz.birlik.plans.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import kz.birlik.plans.testing.Concepts;
import kz.birlik.plans.testing.Days;
import kz.birlik.plans.testing.Execution;
import kz.birlik.plans.testing.Imports;
import kz.birlik.plans.testing.People;
import kz.birlik.plans.testing.Table;
import kz.birlik.stack.testing.BackingServices;

/** The measures of all plans; each test has a word of its own in its titles, since plans of other tests are there too. */
@QuarkusTest
@WithTestResource(BackingServices.class)
class MeasureSearchTest {

    private static final String ALL = "/api/v1/measures?limit=200&q=";

    private final String word = "слово" + UUID.randomUUID().toString().substring(0, 8);

    @Inject
    EntityManager database;

    @BeforeEach
    void inJuly() {
        Days.goTo("2026-07-03");
    }

    @AfterEach
    void home() {
        Days.goHome();
    }

    @Test
    void anyoneSeesApprovedPlansAndEditorsTheirOwnDraftsToo() {
        Imports.approved(Imports.akmolaPlan(table("1", "2").xlsx()));
        Imports.akmolaPlan(table("3").xlsx());
        Imports.plan(
                People.pavlodar(),
                People.pavlodar(),
                Imports.PAVLODAR,
                table("4").xlsx());
        Imports.plan(People.republic(), People.republic(), null, table("5").xlsx());

        assertThat(numbers(People.anyone())).containsExactly("1", "2");
        assertThat(numbers(People.akmola())).containsExactly("1", "2", "3");
        assertThat(numbers(People.pavlodar())).containsExactly("1", "2", "4");
        assertThat(numbers(People.republic())).containsExactly("1", "2", "3", "4", "5");
        assertThat(numbers(People.auditor())).containsExactly("1", "2", "3", "4", "5");
        People.auditor()
                .get(ALL + word)
                .then()
                .body("items[0].status", equalTo("NOT_DONE"))
                .body("items[0].executors[0].body", equalTo("AKIM-110000000"))
                .body("items[2].status", nullValue());
    }

    @Test
    void pagesGoOverThePlansWithoutGapsAndWithoutRepeats() {
        for (var plan = 0; plan < 3; plan++) {
            Imports.approved(Imports.akmolaPlan(
                    table("%d1 %d2 %d3".replace("%d", "" + plan).split(" ")).xlsx()));
        }
        for (var limit : List.of(1, 2, 3, 4, 9)) {
            var seen = new ArrayList<String>();
            var next = "/api/v1/measures?withTotal=true&limit=" + limit + "&q=" + word;
            while (next != null) {
                // the link is encoded already
                var page = People.anyone()
                        .urlEncodingEnabled(next.contains(word))
                        .get(next)
                        .then()
                        .statusCode(200)
                        .body("total", equalTo(9))
                        .extract()
                        .jsonPath();
                assertThat(page.getList("items")).hasSizeLessThanOrEqualTo(limit);
                seen.addAll(page.getList("items.number"));
                next = page.getString("next");
            }
            assertThat(seen).containsExactly("01", "02", "03", "11", "12", "13", "21", "22", "23");
        }
        var foreign = People.anyone().get("/api/v1/plans?limit=1").jsonPath().getString("next");
        if (foreign != null) {
            People.anyone()
                    .urlEncodingEnabled(false)
                    .get(foreign.replace("/plans?", "/measures?"))
                    .then()
                    .statusCode(400)
                    .body("violations.field", contains("cursor"));
        }
    }

    @Test
    void aPlanIsShownInItsCurrentEditionAlone() {
        var plan = Imports.approved(Imports.akmolaPlan(table("1", "2").xlsx()));
        Imports.corrected(plan, table("1", "7").xlsx());
        assertThat(numbers(People.anyone())).containsExactly("1", "2");
        assertThat(numbers(People.akmola())).containsExactly("1", "2");

        Imports.approvedBy(plan, "2026-06-01");

        assertThat(numbers(People.anyone())).containsExactly("1", "7");
        assertThat(numbers(People.anyone(), "body=AKIM-110000000")).containsExactly("1", "7");
    }

    @Test
    void plansNarrowByRegionYearAndId() {
        var akmola = Imports.approved(Imports.akmolaPlan(table("1").xlsx()));
        Imports.approved(Imports.plan(
                People.pavlodar(),
                People.pavlodar(),
                Imports.PAVLODAR,
                table("2").xlsx()));

        assertThat(numbers(People.anyone(), "region=110000000")).containsExactly("1");
        assertThat(numbers(People.anyone(), "region=550000000")).containsExactly("2");
        assertThat(numbers(People.anyone(), "plan=" + Imports.id(akmola))).containsExactly("1");
        assertThat(numbers(People.anyone(), "plan=" + UUID.randomUUID())).isEmpty();
        assertThat(numbers(People.anyone(), "period=2026")).containsExactly("1", "2");
        assertThat(numbers(People.anyone(), "period=2027")).isEmpty();
    }

    @Test
    void aBodyIsFoundOnceWhereverItStandsAmongTheExecutors() {
        var table = Table.usual()
                .row("1", "А " + word, "отчёт", "МКИ, МНЭ", "май", 1, 1, "МБ", "")
                .row("2", "Б " + word, "отчёт", "МНЭ", "май", 1, 1, "МБ", "")
                .row("3", "В " + word, "отчёт", "МНЭ, МКИ, МКИ", "июнь", 1, 1, "МБ", "");
        Imports.approved(Imports.akmolaPlan(table.xlsx()));

        assertThat(numbers(People.anyone(), "body=MKI")).containsExactly("1", "3");
        assertThat(numbers(People.anyone(), "body=MKI&dueFrom=2026-06-01")).containsExactly("3");
        assertThat(numbers(People.anyone(), "body=GONE")).isEmpty();
        People.anyone()
                .get("/api/v1/measures?withTotal=true&limit=1&body=MKI&q=" + word)
                .then()
                .body("items.number", contains("1"))
                .body("total", equalTo(2));
    }

    @Test
    void anEditedExecutorIsFoundAtItsNewBody() {
        var plan = Imports.akmolaPlan(table("1").xlsx());
        var measure = Execution.measure(plan, 1);
        People.akmola()
                .header("If-Match", People.akmola().get(measure).header("ETag"))
                .body(Map.of("title", Map.of("ru", "А " + word), "executors", Map.of("ru", "МНЭ"), "costs", List.of()))
                .put(measure)
                .then()
                .statusCode(200);

        assertThat(numbers(People.akmola(), "body=MNE")).hasSize(1);
        assertThat(numbers(People.akmola(), "body=AKIM-110000000")).isEmpty();
    }

    @Test
    void aDirectionHasItsMeasures() {
        var concept = UUID.randomUUID();
        var directions = Concepts.directions(database, concept, 2);
        var plan = Imports.akmolaPlan(table("1", "2", "3").xlsx());
        Concepts.bindPlan(plan, concept);
        Concepts.bindMeasure(plan, 2, directions.get(0));
        Imports.approved(plan);

        assertThat(numbers(People.anyone(), "direction=" + directions.get(0))).containsExactly("2");
        assertThat(numbers(People.anyone(), "direction=" + directions.get(1))).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "dueFrom=2026-04-01&dueTo=2026-04-30, 4",
        "dueFrom=2026-05-31&dueTo=2026-05-31, 1 4",
        "dueFrom=2026-05-01&dueTo=2026-05-30, ''",
        "dueFrom=2026-12-01, 2 4",
        "dueTo=2026-02-28, 4",
        "dueFrom=2027-01-01, ''",
        "dueTo=2025-12-31, ''"
    })
    void somethingIsDueBetweenTheDays(String filter, String expected) {
        var table = Table.usual()
                .row("1", "А " + word, "отчёт", "МКИ", "май 2026 года", 1, 1, "МБ", "")
                .row("2", "Б " + word, "отчёт", "МКИ", "декабрь 2026 года", 1, 1, "МБ", "")
                .row("3", "В " + word, "отчёт", "МКИ", "постоянно", 1, 1, "МБ", "")
                .row("4", "Г " + word, "отчёт", "МКИ", "ежемесячно", 1, 1, "МБ", "");
        Imports.approved(Imports.akmolaPlan(table.xlsx()));

        assertThat(String.join(" ", numbers(People.anyone(), filter))).isEqualTo(expected);
    }

    @Test
    void everyMeasureIsFoundUnderTheStatusItShowsOnThatDayAndUnderNoOther() {
        var plan = Execution.plan(6);
        Execution.accepted(Execution.measure(plan, 1), "2026-H1", Execution.done("2026-06-19"));
        Execution.accepted(Execution.measure(plan, 2), "2026-H1", Execution.done("2026-07-02"));
        Execution.accepted(Execution.measure(plan, 3), "2026-H1", Execution.goesOn());
        People.collector()
                .body(Map.of("act", Map.of("type", "ORDER", "number", "1", "date", "2026-05-12"), "reason", "x"))
                .post(Execution.measure(plan, 4) + "/off-control")
                .then()
                .statusCode(200);
        var draft = Imports.akmolaPlan(table("1").xlsx());

        for (var day : List.of("2026-02-01", "2026-05-11", "2026-05-12", "2026-06-30", "2026-07-03")) {
            var of = "/api/v1/measures?limit=200&asOf=" + day + "&plan=" + Imports.id(plan);
            var shown = People.anyone().get(of).jsonPath().<String>getList("items.status");
            assertThat(shown).hasSize(6);
            for (var status : MeasureStatus.values()) {
                var found = People.anyone().get(of + "&withTotal=true&status=" + status);
                var expected = shown.stream().filter(status.name()::equals).toList();
                assertThat(found.jsonPath().getList("items.status")).isEqualTo(expected);
                assertThat(found.jsonPath().getInt("total")).isEqualTo(expected.size());
            }
        }
        People.akmola()
                .get("/api/v1/measures?status=NOT_DONE&plan=" + Imports.id(draft))
                .then()
                .body("items", hasSize(0));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "region=11, region",
        "status=GONE, status",
        "dueFrom=2026-05-02&dueTo=2026-05-01, dueTo",
        "period=12, period",
        "q=x, q",
        "cursor=bm8, cursor",
        "edition=1, edition"
    })
    void aFilterThatCannotBeMeantIsRefused(String query, String field) {
        People.anyone()
                .get("/api/v1/measures?" + query)
                .then()
                .statusCode(400)
                .body("violations.field", contains(field));
    }

    private Table table(String... numbers) {
        var table = Table.usual();
        for (var number : numbers) {
            table.measure(number, "Форум %s %s".formatted(number, word));
        }
        return table;
    }

    private List<String> numbers(RequestSpecification who, String... filters) {
        return who.get(ALL + word + (filters.length == 0 ? "" : "&" + filters[0]))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.number");
    }
}
