package kz.birlik.plans.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import kz.birlik.plans.testing.Imports;
import kz.birlik.plans.testing.People;
import kz.birlik.plans.testing.Table;
import kz.birlik.stack.testing.BackingServices;

@QuarkusTest
@WithTestResource(BackingServices.class)
class MeasureEditingTest {

    /** A district of Akmola in these tests only; no such code is given out. */
    private static final String DISTRICT = "119990000";

    @Inject
    EntityManager database;

    @AfterEach
    void theRegisterIsAsItWas() {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("delete from region where kato = :kato")
                        .setParameter("kato", DISTRICT)
                        .executeUpdate());
    }

    @Test
    void aMeasureOfADraftIsRewrittenAndReadAgain() {
        var measure = firstMeasure(aDraft());

        put(People.akmola(), measure, "", whole())
                .statusCode(200)
                .body("number", equalTo("1.1"))
                .body("title.kk", equalTo("Аналар форумы"))
                .body("term.kind", equalTo("QUARTER"))
                .body("term.raw", equalTo("III квартал 2026 года"))
                .body("term.wording.kk", equalTo("2026 жылғы III тоқсан"))
                .body("term.dueDates", contains("2026-09-30"))
                .body("executors.body", contains("MKI", "APK"))
                .body("executors.lead", contains(true, false))
                .body("costs", hasSize(1))
                .body("costTotalThousandKzt", equalTo(900.5f))
                .body("executors.name.kk", contains("МАМ", "ҚХА"))
                .body("executors.name.ru", contains("МКИ", "АНК"))
                .body("completionForm", equalTo(Map.of("kk", "есеп", "ru", "отчёт")))
                .body("source", equalTo(Map.of("ru", "РБ")))
                .body("budgetProgramme", equalTo("005"))
                .body("indicators[0].baseline.value", equalTo(52))
                .body("indicators[0].targets[0].year", equalTo(2026))
                .body("indicators[0].guessed", equalTo(true));
        People.akmola().get(measure).then().body("number", equalTo("1.1")).body("executors", hasSize(2));
    }

    @Test
    void theTwoWordingsOfATermMustMeanTheSameDays() {
        var request = whole();
        request.put("term", Map.of("kk", "2026 жылғы II тоқсан", "ru", "III квартал 2026 года"));

        put(People.akmola(), firstMeasure(aDraft()), "", request)
                .statusCode(400)
                .body("violations.field", contains("term"))
                .body("detail", containsString("2026-06-30"));
    }

    @Test
    void theTwoWordingsOfExecutorsMustNameTheSameBodies() {
        var request = whole();
        request.put("executors", Map.of("kk", "МАМ", "ru", "МКИ, АНК (по согласованию)"));

        put(People.akmola(), firstMeasure(aDraft()), "", request)
                .statusCode(400)
                .body("violations.field", contains("executors"));
    }

    @Test
    void anIndicatorThatIsTranslatedStaysTheOneAnEditorConfirmed() {
        var measure = firstMeasure(aDraft());
        var id = put(People.akmola(), measure, "", whole()).extract().<String>path("indicators[0].id");
        var confirmed = Map.of(
                "id",
                id,
                "name",
                Map.of("ru", "Доля доверия"),
                "baseline",
                Map.of("year", 2024, "value", 52),
                "targets",
                List.of(Map.of("year", 2026, "value", 75)));
        put(People.akmola(), measure, "/indicators", Map.of("indicators", List.of(confirmed)))
                .statusCode(200);
        var request = whole();
        request.put("indicator", Map.of("kk", "Сенім үлесі: 52% (2024) → 75%", "ru", "Доля доверия: 52% (2024) → 75%"));

        put(People.akmola(), measure, "", request)
                .statusCode(200)
                .body("indicators[0].id", equalTo(id))
                .body("indicators[0].guessed", equalTo(false))
                .body("indicators[0].name", equalTo(Map.of("kk", "Сенім үлесі", "ru", "Доля доверия")));
    }

    @Test
    void whatIsWrongWithAMeasureIsTold() {
        var measure = firstMeasure(aDraft());
        for (var wrong : List.<Map<String, Object>>of(
                Map.of("title", Map.of("en", "x")),
                Map.of("source", Map.of("kk", "ж".repeat(2001))),
                Map.of(
                        "costs",
                        List.of(Map.of("year", 2026, "thousandKzt", 1), Map.of("year", 2026, "thousandKzt", 2))),
                Map.of("costs", List.of(Map.of("year", 2026, "thousandKzt", 1.25))),
                Map.of("costs", List.of(Map.of("year", 2026, "thousandKzt", -1))))) {
            var request = whole();
            request.putAll(wrong);
            put(People.akmola(), measure, "", request).statusCode(400);
        }
    }

    @Test
    void editorsTouchDraftsOfTheirOwnRegionAndNothingThatWasSigned() {
        var plan = aDraft();
        var measure = firstMeasure(plan);
        var tag = People.akmola().get(measure).header("ETag");

        People.akmola().body(whole()).put(measure).then().statusCode(428);
        People.pavlodar()
                .header("If-Match", tag)
                .body(whole())
                .put(measure)
                .then()
                .statusCode(404);
        put(People.akmola(), measure, "", whole()).statusCode(200);
        People.akmola()
                .header("If-Match", tag)
                .body(whole())
                .put(measure)
                .then()
                .statusCode(412);

        Imports.approved(plan);
        put(People.pavlodar(), measure, "", whole()).statusCode(403);
        put(People.akmola(), measure, "", whole()).statusCode(409);
        Imports.corrected(plan, Table.usual().measure("1", "Форум").xlsx());
        put(People.akmola(), measure, "", whole()).statusCode(409);
        var pending = "/api/v1/measures/"
                + People.akmola().get(plan + "/measures?edition=2").jsonPath().getString("items[0].id");
        var corrected = whole();
        corrected.put("number", "9.9");
        put(People.akmola(), pending, "", corrected).statusCode(200).body("edition", equalTo(2));
        People.anyone().get(measure).then().body("number", equalTo("1.1"));
    }

    @Test
    void indicatorsAreReadFromTheTableAsGuessesUntilAnEditorSaysThem() {
        var plan = Imports.akmolaPlan(Table.empty()
                .row("№ п/п", "Наименование мероприятия", "Показатель", "Ответственные исполнители", "Срок исполнения")
                .row("1", "Форум", "Доля доверия: 60% (2024) → 75%", "МКИ", "май")
                .row("2", "Клуб", "Рост доверия", "МКИ", "июнь")
                .xlsx());
        People.akmola()
                .get(plan + "/measures")
                .then()
                .body("items[0].indicator", equalTo(Map.of("ru", "Доля доверия: 60% (2024) → 75%")))
                .body("items[0].indicators[0].guessed", equalTo(true))
                .body("items[0].indicators[0].unit", equalTo("%"))
                .body("items[1].indicator.ru", equalTo("Рост доверия"))
                .body("items[1].indicators", hasSize(0));
        var measure = firstMeasure(plan);
        var before = People.akmola().get(measure);
        var id = before.jsonPath().getString("indicators[0].id");

        put(People.akmola(), measure, "/indicators", indicators(id, 2026))
                .statusCode(200)
                .body("indicators", hasSize(1))
                .body("indicators[0].id", equalTo(id))
                .body("indicators[0].guessed", equalTo(false))
                .body("indicators[0].targets.value", contains(70.5f));
        assertThat(People.akmola().get(measure).header("ETag")).isNotEqualTo(before.header("ETag"));
        put(
                        People.akmola(),
                        measure,
                        "/indicators",
                        indicators(UUID.randomUUID().toString(), 2026))
                .statusCode(400);
        put(People.akmola(), measure, "/indicators", indicators(id, 2200)).statusCode(400);
        put(People.akmola(), measure, "/indicators", Map.of("indicators", List.of()))
                .statusCode(200)
                .body("indicators", hasSize(0));
    }

    @Test
    void aRegionalMeasureNamesTheRepublicanOneItCopies() {
        var above = Imports.plan(
                People.republic(),
                People.republic(),
                null,
                Table.usual().measure("7", "Форум").xlsx());
        var parent = Imports.id(firstMeasure(above));
        var measure = firstMeasure(aDraft());

        put(People.akmola(), measure, "/parent", Map.of("parentId", parent)).statusCode(400);
        Imports.approved(above);
        put(People.akmola(), measure, "/parent", Map.of("parentId", parent))
                .statusCode(200)
                .body("parentLineId", equalTo(parent));
        put(People.republic(), "/api/v1/measures/" + parent, "/parent", Map.of("parentId", Imports.id(measure)))
                .statusCode(409);
        put(People.akmola(), measure, "/parent", Map.of("parentId", Imports.id(measure)))
                .statusCode(400);
        var neighbour = Imports.approved(Imports.plan(
                People.pavlodar(),
                People.pavlodar(),
                Imports.PAVLODAR,
                Table.usual().measure("1", "А").xlsx()));
        put(People.akmola(), measure, "/parent", Map.of("parentId", Imports.id(firstMeasure(neighbour))))
                .statusCode(400);
        put(People.akmola(), measure, "/parent", Map.of()).statusCode(200).body("parentLineId", nullValue());
    }

    @Test
    void aDistrictPlanBelongsToADistrictOfTheEditorsRegion() {
        aDistrictOfAkmola();
        var file = Table.usual().measure("1", "Форум").xlsx();

        Imports.form(People.akmola(), "DISTRICT", Imports.AKMOLA, "p.xlsx", file)
                .then()
                .statusCode(400)
                .body("violations.field", contains("region"));
        Imports.form(People.akmola(), "REGION", DISTRICT, "p.xlsx", file).then().statusCode(400);
        Imports.form(People.pavlodar(), "DISTRICT", DISTRICT, "p.xlsx", file)
                .then()
                .statusCode(403);
        var location = Imports.form(People.akmola(), "DISTRICT", DISTRICT, "p.xlsx", file)
                .then()
                .statusCode(202)
                .extract()
                .header("Location");
        Imports.finished(location);
        var plan = Imports.path(People.akmola()
                .body(Map.of("rows", "ALL"))
                .post(Imports.path(location) + "/commit")
                .header("Location"));
        People.akmola()
                .get(plan)
                .then()
                .body("level", equalTo("DISTRICT"))
                .body("region", equalTo(DISTRICT))
                .body("ownerBody", equalTo("AKIM-" + DISTRICT));
        People.pavlodar().get(plan).then().statusCode(404);

        var regional = firstMeasure(Imports.approved(aDraft()));
        put(People.akmola(), firstMeasure(plan), "/parent", Map.of("parentId", Imports.id(regional)))
                .statusCode(200)
                .body("parentLineId", equalTo(Imports.id(regional)));
    }

    private void aDistrictOfAkmola() {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("""
                        insert into region (id, kato, level, kind, name, parent_id, valid_from, verified, provenance)
                        select :id, :kato, 2, 'DISTRICT', '{"ru": "район (синтетический)"}'::jsonb, id, date '2020-01-01', false, 'synthetic'
                        from region where kato = '110000000'""")
                        .setParameter("id", UUID.randomUUID())
                        .setParameter("kato", DISTRICT)
                        .executeUpdate());
    }

    private static Map<String, Object> indicators(String id, int year) {
        return Map.of(
                "indicators",
                List.of(Map.of(
                        "id", id,
                        "name", Map.of("kk", "Сенім үлесі", "ru", "Доля доверия"),
                        "unit", "%",
                        "baseline", Map.of("year", 2024, "value", 60),
                        "targets", List.of(Map.of("year", year, "value", 70.5)))));
    }

    private static Map<String, Object> whole() {
        return new HashMap<>(Map.of(
                "number", "1.1",
                "title", Map.of("kk", "Аналар форумы", "ru", "Форум матерей"),
                "completionForm", Map.of("kk", "есеп", "ru", "отчёт"),
                "term", Map.of("kk", "2026 жылғы III тоқсан", "ru", "III квартал 2026 года"),
                "executors", Map.of("kk", "МАМ, ҚХА (келісім бойынша)", "ru", "МКИ, АНК (по согласованию)"),
                "costs", List.of(Map.of("year", 2026, "thousandKzt", 900.5)),
                "source", Map.of("ru", "РБ"),
                "budgetProgramme", "005",
                "indicator", Map.of("ru", "Доля доверия: 52% (2024) → 75%")));
    }

    private static String aDraft() {
        return Imports.akmolaPlan(Table.usual().measure("1", "Форум матерей").xlsx());
    }

    private static String firstMeasure(String plan) {
        return "/api/v1/measures/"
                + People.auditor().get(plan + "/measures").jsonPath().getString("items[0].id");
    }

    private static ValidatableResponse put(RequestSpecification who, String measure, String what, Object body) {
        return who.header("If-Match", "*").body(body).put(measure + what).then();
    }
}
