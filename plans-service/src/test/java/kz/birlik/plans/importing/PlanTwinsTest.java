package kz.birlik.plans.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.util.Map;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;

import kz.birlik.plans.testing.Docx;
import kz.birlik.plans.testing.HostileFiles;
import kz.birlik.plans.testing.Imports;
import kz.birlik.plans.testing.People;
import kz.birlik.plans.testing.Table;
import kz.birlik.stack.testing.BackingServices;

/** A plan in Russian and its twin in Kazakh become one plan in both. */
@QuarkusTest
@WithTestResource(BackingServices.class)
class PlanTwinsTest {

    private static final byte[] RUSSIAN = Table.usual()
            .measure("1", "Форум матерей")
            .measure("2", "Клуб")
            .measure("3", "Выставка")
            .row("Направление 2. Молодёжь")
            .measure("1", "Съезд")
            .xlsx();

    private static final byte[] KAZAKH = new Docx()
            .table(6)
            .row(
                    "Р/с №",
                    "Іс-шараның атауы",
                    "Жауапты орындаушылар",
                    "Орындалу мерзімі",
                    "Болжамды шығыстар (мың теңге)",
                    "")
            .row("", "", "", "", "2026 жыл", "барлығы")
            .row("1", "Аналар форумы", "Акимат Акмолинской области", "2026 жылғы ІІ тоқсан", "1 200,5", "1 200,5")
            .row("2", "Клуб отырысы", "МАМ", "2026 жылғы ІІІ тоқсан", "1 205", "1 205")
            .row(Docx.spanning(6, "2-бағыт. Жастар"))
            .row("1", "Съезд өткізу", "Акимат Акмолинской области", "2026 жылғы ІІ тоқсан", "1 200,5", "1 200,5")
            .row("7", "Жаңа шара", "МАМ", "жыл бойы", "1", "1")
            .row("8", "Қате шара", "МАМ", "жыл бойы", "жүз", "1")
            .end()
            .bytes();

    @Test
    void theTwinIsPairedByNumberItsMismatchesAreToldAndMissingTitlesAdded() {
        var plan = Imports.akmolaPlan(RUSSIAN);

        send(People.akmola(), plan, KAZAKH, false)
                .statusCode(200)
                .body("language", equalTo("KK"))
                .body("paired", equalTo(3))
                .body("filled", equalTo(3))
                .body("missingInFile.number", contains("3"))
                .body("missingInPlan.number", contains("7"))
                .body(
                        "differences.findAll { it.number == '2' }.field",
                        contains("term", "executors", "cost2026", "costTotal", "completionForm", "source"))
                .body("differences.find { it.field == 'cost2026' }.inPlan", equalTo("1200.5"))
                .body("differences.find { it.field == 'cost2026' }.inFile", equalTo("1205.0"))
                .body("differences.findAll { it.number == '1' }.field", hasItems("completionForm", "source"))
                .body("differences.find { it.field == 'source' }.inPlan", equalTo("МБ"))
                .body("differences.find { it.field == 'source' }.inFile", equalTo(""))
                .body("faultyRows", contains(8))
                .body("importId", nullValue());
        People.akmola().get(plan + "/measures").then().body("items[0].title.kk", nullValue());

        var kept = send(People.akmola(), plan, KAZAKH, true)
                .statusCode(200)
                .body("filled", equalTo(3))
                .body("importId", notNullValue())
                .extract()
                .<String>path("importId");
        People.akmola()
                .get(plan + "/measures")
                .then()
                .body("items.title.kk", contains("Аналар форумы", "Клуб отырысы", null, "Съезд өткізу"))
                .body("items.title.ru", contains("Форум матерей", "Клуб", "Выставка", "Съезд"))
                .body("items[0].term.wording.kk", equalTo("2026 жылғы ІІ тоқсан"))
                .body("items[0].term.wording.ru", equalTo("II квартал 2026 года"))
                .body("items[1].costTotalThousandKzt", equalTo(1200.5f));
        People.akmola()
                .get("/api/v1/plan-imports/" + kept)
                .then()
                .statusCode(200)
                .body("status", equalTo("COMMITTED"))
                .body("planId", equalTo(Imports.id(plan)));
        assertThat(People.akmola().get("/api/v1/plan-imports/" + kept + "/file").asByteArray())
                .isEqualTo(KAZAKH);
        send(People.akmola(), plan, KAZAKH, true).statusCode(200).body("filled", equalTo(0));
    }

    @Test
    void theTwinOfACorrectionIsPairedWithTheTableThatWaits() {
        var plan = Imports.approved(
                Imports.akmolaPlan(Table.usual().measure("5", "Прежнее").xlsx()));
        send(People.akmola(), plan, KAZAKH, true).statusCode(409);
        Imports.corrected(plan, RUSSIAN);

        send(People.akmola(), plan, KAZAKH, true).statusCode(200).body("filled", equalTo(3));

        People.akmola().get(plan + "/measures?edition=2").then().body("items[0].title.kk", equalTo("Аналар форумы"));
        People.anyone().get(plan + "/measures").then().body("items[0].title.kk", nullValue());
    }

    @Test
    void allWordsOfTheTwinAreKeptBesideThoseOfThePlan() {
        var plan = Imports.akmolaPlan(Table.empty()
                .row("№", "Мероприятие", "Форма завершения", "Исполнители", "Срок", "Источник", "Показатели")
                .row("Направление 1. Единство")
                .row("1", "Форум", "протокол", "ОФ «Бірлік», МКИ", "май", "МБ", "Доля доверия: 60% (2024) → 75%")
                .xlsx());
        var twin = Table.empty()
                .row(
                        "Р/с №",
                        "Іс-шараның атауы",
                        "Аяқталу нысаны",
                        "Орындаушылар",
                        "Орындалу мерзімі",
                        "Қаржыландыру көзі",
                        "Көрсеткіштер")
                .row("1-бағыт. Бірлік")
                .row("1", "Форум", "хаттама", "МАМ, «Бірлік» ҚҚ", "мамыр", "ЖБ", "Сенім үлесі: 60% (2024) → 75%")
                .xlsx();

        send(People.akmola(), plan, twin, true)
                .statusCode(200)
                .body("filled", equalTo(1))
                .body("differences", empty());

        People.akmola()
                .get(plan + "/measures")
                .then()
                .body("items[0].completionForm", equalTo(Map.of("kk", "хаттама", "ru", "протокол")))
                .body("items[0].source", equalTo(Map.of("kk", "ЖБ", "ru", "МБ")))
                .body("items[0].direction", equalTo(Map.of("kk", "1-бағыт. Бірлік", "ru", "Направление 1. Единство")))
                .body("items[0].executors.name.ru", contains("ОФ «Бірлік»", "МКИ"))
                .body("items[0].executors.name.kk", contains("«Бірлік» ҚҚ", "МАМ"))
                .body("items[0].executors.lead", contains(true, false))
                .body("items[0].indicator.kk", equalTo("Сенім үлесі: 60% (2024) → 75%"))
                .body("items[0].indicators[0].name", equalTo(Map.of("kk", "Сенім үлесі", "ru", "Доля доверия")));
        var id = People.akmola().get(plan + "/measures").jsonPath().getString("items[0].id");
        var tag = People.akmola().get("/api/v1/measures/" + id).header("ETag");
        send(People.akmola(), plan, twin, true).statusCode(200);
        assertThat(People.akmola().get("/api/v1/measures/" + id).header("ETag")).isEqualTo(tag);
    }

    @Test
    void aTwinInTheSameLanguageIsHeldAgainstTheTitlesThatAreThere() {
        var plan = Imports.akmolaPlan(RUSSIAN);
        var other =
                Table.usual().measure("1", "Форум отцов").measure("2", "Клуб").xlsx();

        send(People.akmola(), plan, other, true)
                .statusCode(200)
                .body("filled", equalTo(0))
                .body("differences.field", contains("title"))
                .body("missingInPlan", empty());
        People.akmola().get(plan + "/measures").then().body("items[0].title.ru", equalTo("Форум матерей"));
    }

    @Test
    void whatIsNoTwinOrNotOnesOwnIsRefused() {
        var plan = Imports.akmolaPlan(RUSSIAN);

        send(People.akmola(), plan, HostileFiles.wrongHeader(), false)
                .statusCode(400)
                .body("type", endsWith("/header-not-found"));
        send(People.akmola(), plan, HostileFiles.headerOnly(), false)
                .statusCode(400)
                .body("type", endsWith("/table-empty"));
        send(People.akmola(), plan, HostileFiles.pdf(), false).statusCode(415);
        send(People.pavlodar(), plan, KAZAKH, false).statusCode(404);
        Imports.approved(plan);
        send(People.pavlodar(), plan, KAZAKH, false).statusCode(403);
        send(People.akmola(), plan, KAZAKH, true).statusCode(409);
        send(People.akmola(), plan, KAZAKH, false).statusCode(200);
    }

    private static ValidatableResponse send(RequestSpecification who, String plan, byte[] file, boolean commit) {
        return who.contentType("multipart/form-data")
                .multiPart("file", "twin", file)
                .multiPart("commit", String.valueOf(commit))
                .post(plan + "/translations")
                .then();
    }
}
