package kz.birlik.plans.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import kz.birlik.plans.testing.Concepts;
import kz.birlik.plans.testing.Days;
import kz.birlik.plans.testing.Execution;
import kz.birlik.plans.testing.Imports;
import kz.birlik.plans.testing.People;
import kz.birlik.plans.testing.Table;
import kz.birlik.stack.testing.BackingServices;

/** The roll-up; each test has a concept of its own, so that plans of other tests are in no figure. */
@QuarkusTest
@WithTestResource(BackingServices.class)
class PlanSummaryTest {

    private static final String AKMOLA = "regions.find { it.region == '110000000' }.";

    private final UUID concept = UUID.randomUUID();
    private List<UUID> directions;

    @Inject
    EntityManager database;

    @BeforeEach
    void inJuly() {
        Days.goTo("2026-07-03");
        directions = Concepts.directions(database, concept, 2);
    }

    @AfterEach
    void home() {
        Days.goHome();
    }

    @Test
    void theAkmolaProgrammeAddsUpToTheTengeWhateverItsYears() {
        var programme = Table.empty()
                .row("План мероприятий (синтетический)")
                .row(
                        "№ п/п",
                        "Наименование мероприятия",
                        "Форма завершения",
                        "Ответственные исполнители",
                        "Срок исполнения",
                        "Предполагаемые расходы (тыс. тенге)",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "Источники финансирования")
                .row("", "", "", "", "", "2023 год", "2024 год", "2025 год", "2026 год", "2027 год", "всего", "")
                .row(
                        "1",
                        "Обеспечение деятельности АНК области",
                        "отчёт",
                        "МКИ",
                        "май",
                        "165 476,1",
                        "204 851,2",
                        "233 366,0",
                        "235 035,0",
                        "235 035,0",
                        "1 073 763,3",
                        "МБ")
                .row("2", "Форум", "отчёт", "МКИ", "май", "", "", "", "0,1", "", "0,1", "МБ")
                .row("3", "Встреча", "отчёт", "МКИ", "май", "", "", "", "0,2", "", "0,2", "МБ")
                .row("4", "Выставка", "отчёт", "МКИ", "май", "", "", "", "", "", "15 000,0", "МБ")
                .row("5", "Лекция", "отчёт", "МКИ", "май", "", "", "", "", "", "", "");
        approved(Imports.akmolaPlan(programme.xlsx()));

        var summary = summary("");
        var costs = AKMOLA + "figures.costs.";
        assertThat(summary.getInt(AKMOLA + "figures.measures")).isEqualTo(5);
        assertThat(summary.getList(costs + "year", Integer.class)).containsExactly(2023, 2024, 2025, 2026, 2027);
        assertThat(summary.getList(costs + "measures", Integer.class)).containsExactly(1, 1, 1, 3, 1);
        var sums = summary.getList(costs + "thousandKzt", BigDecimal.class);
        assertThat(sums.get(3)).isEqualTo("235035.3");
        assertThat(sums.stream().reduce(BigDecimal.ZERO, BigDecimal::add)).isEqualTo("1073763.6");
        assertThat(summary.getInt(AKMOLA + "figures.totalOnly.measures")).isEqualTo(1);
        assertThat(summary.<BigDecimal>get(AKMOLA + "figures.totalOnly.thousandKzt"))
                .isEqualTo("15000.0");
        assertThat(summary.getInt(AKMOLA + "figures.withoutCost")).isEqualTo(1);
    }

    @Test
    void statusesAreThoseOfTheDay() {
        var plan = Imports.akmolaPlan(table(4).xlsx());
        Concepts.bindPlan(plan, concept);
        scheduled(plan);
        Imports.approved(plan);
        Execution.accepted(Execution.measure(plan, 1), "2026-H1", Execution.done("2026-06-19"));
        Execution.accepted(Execution.measure(plan, 2), "2026-H1", Execution.done("2026-07-02"));

        assertThat(statuses(summary("")))
                .isEqualTo(Map.of(
                        "NOT_DUE", 0, "IN_PROGRESS", 0, "DONE", 1, "DONE_LATE", 1, "NOT_DONE", 2, "OFF_CONTROL", 0));
        assertThat(statuses(summary("&asOf=2026-05-01"))).containsEntry("IN_PROGRESS", 4);
        assertThat(statuses(summary("&asOf=2026-02-01"))).containsEntry("NOT_DUE", 4);
    }

    @Test
    void directionsStandInTheOrderOfTheConceptAndWhatIsBoundToNoneComesLast() {
        var plan = Imports.akmolaPlan(table(4).xlsx());
        Concepts.bindPlan(plan, concept);
        Concepts.bindMeasure(plan, 1, directions.get(1));
        Concepts.bindMeasure(plan, 2, directions.get(0));
        Concepts.bindMeasure(plan, 4, directions.get(1));
        Imports.approved(plan);

        var summary = summary("");
        assertThat(summary.getList("directions.directionId"))
                .containsExactly(directions.get(0).toString(), directions.get(1).toString(), null);
        assertThat(summary.getList("directions.number")).containsExactly("1", "2", null);
        assertThat(summary.getList("directions.figures.measures", Integer.class))
                .containsExactly(1, 2, 1);
        assertThat(summary.getList("directions.figures.costs[1].thousandKzt", BigDecimal.class))
                .containsExactly(new BigDecimal("2401.0"));
    }

    @Test
    void levelsStandApartAndCopiesAreCounted() {
        var republic = Imports.plan(People.republic(), People.republic(), null, table(1).xlsx());
        bindRepublic(republic);
        Imports.approved(republic);
        var akmola = Imports.akmolaPlan(table(2).xlsx());
        Concepts.bindPlan(akmola, concept);
        var measure = Execution.measure(akmola, 1);
        People.akmola()
                .header("If-Match", People.akmola().get(measure).header("ETag"))
                .body(Map.of("parentId", Imports.id(Execution.measure(republic, 1))))
                .put(measure + "/parent")
                .then()
                .statusCode(200);
        Imports.approved(akmola);

        var summary = summary("");
        assertThat(summary.getInt("plans")).isEqualTo(2);
        assertThat(summary.getList("regions.level")).containsExactly("REPUBLIC", "REGION");
        assertThat(summary.getList("regions.figures.measures", Integer.class)).containsExactly(1, 2);
        assertThat(summary.getList("regions.figures.copies", Integer.class)).containsExactly(0, 1);
        assertThat(summary.getString("regions[1].regionName.kk")).isEqualTo("Ақмола облысы");
        assertThat(summary.getList("directions.level")).containsExactly("REPUBLIC", "REGION");
        assertThat(summary("&level=REGION").getList("regions.level")).containsExactly("REGION");
        assertThat(summary("&region=550000000").getInt("plans")).isZero();
    }

    @Test
    void theTableInForceOnTheDayCountsAndDraftsNever() {
        var plan = Imports.akmolaPlan(table(2).xlsx());
        Concepts.bindPlan(plan, concept);
        assertThat(summary("").getInt("plans")).isZero();
        Imports.approved(plan);
        Imports.corrected(plan, table(3).xlsx());
        assertThat(summary("").getInt(AKMOLA + "figures.measures")).isEqualTo(2);
        Imports.approvedBy(plan, "2026-06-01");

        assertThat(summary("").getInt(AKMOLA + "figures.measures")).isEqualTo(3);
        assertThat(summary("&asOf=2026-05-31").getInt(AKMOLA + "figures.measures"))
                .isEqualTo(2);
        assertThat(summary("&asOf=2026-01-14").getInt("plans")).isZero();
        assertThat(summary("&asOf=2027-01-01").getInt("plans")).isZero();
        assertThat(summary("&asOf=2027-01-01&period=2026").getInt(AKMOLA + "plans"))
                .isEqualTo(1);
        assertThat(summary("&period=2025").getInt("plans")).isZero();
    }

    @Test
    void itIsTaggedByWhatItShows() {
        var first = People.anyone().get("/api/v1/plans/summary?concept=" + concept);
        People.anyone()
                .header("If-None-Match", first.header("ETag"))
                .get("/api/v1/plans/summary?concept=" + concept)
                .then()
                .statusCode(304);
        approved(Imports.akmolaPlan(table(1).xlsx()));
        People.anyone()
                .header("If-None-Match", first.header("ETag"))
                .get("/api/v1/plans/summary?concept=" + concept)
                .then()
                .statusCode(200)
                .body("plans", equalTo(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"asOf=x", "period=1", "level=TOWN", "region=1", "concept=x", "edition=1"})
    void aFilterThatCannotBeMeantIsRefused(String query) {
        People.anyone()
                .get("/api/v1/plans/summary?" + query)
                .then()
                .statusCode(400)
                .body("violations.field", contains(query.substring(0, query.indexOf('='))));
    }

    private void approved(String plan) {
        Concepts.bindPlan(plan, concept);
        Imports.approved(plan);
    }

    private void bindRepublic(String plan) {
        People.republic()
                .header("If-Match", People.republic().get(plan).header("ETag"))
                .body(Map.of(
                        "title",
                        Map.of("ru", "План (синтетический)"),
                        "periodFrom",
                        "2026-01-01",
                        "periodTo",
                        "2026-12-31",
                        "conceptId",
                        concept))
                .put(plan)
                .then()
                .statusCode(200);
    }

    private static void scheduled(String plan) {
        People.akmola()
                .header("If-Match", "\"v0\"")
                .body(Map.of("collector", "MKI", "template", "HALF_YEAR_5_JULY_20_DECEMBER"))
                .put(plan + "/report-schedule")
                .then()
                .statusCode(200);
    }

    private JsonPath summary(String more) {
        return People.anyone()
                .get("/api/v1/plans/summary?concept=" + concept + more)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .using(new JsonPathConfig(JsonPathConfig.NumberReturnType.BIG_DECIMAL));
    }

    private static Map<String, Object> statuses(JsonPath summary) {
        return summary.<Map<String, Object>>getList(AKMOLA + "figures.statuses").stream()
                .collect(java.util.stream.Collectors.toMap(
                        each -> (String) each.get("status"), each -> each.get("measures")));
    }

    private static Table table(int measures) {
        var table = Table.usual();
        for (var i = 1; i <= measures; i++) {
            table.measure(String.valueOf(i), "Мероприятие " + i);
        }
        return table;
    }
}
