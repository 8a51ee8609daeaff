package kz.birlik.plans.reportfile;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import kz.birlik.plans.testing.Concepts;
import kz.birlik.plans.testing.Days;
import kz.birlik.plans.testing.Docx;
import kz.birlik.plans.testing.Execution;
import kz.birlik.plans.testing.Imports;
import kz.birlik.plans.testing.People;
import kz.birlik.plans.testing.Table;
import kz.birlik.stack.testing.BackingServices;

@QuarkusTest
@WithTestResource(BackingServices.class)
class ReportFileTest {

    private static final String[] RUSSIAN = {
        "№ п/п",
        "Отчётный период",
        "Исполнение",
        "Дата исполнения",
        "Фактические расходы, тыс. тенге",
        "Охват, человек",
        "Количество мероприятий",
        "Ход исполнения"
    };
    private static final String[] KAZAKH = {
        "р/с №",
        "Есепті кезең",
        "Орындалуы",
        "Орындалған күні",
        "Нақты шығыстар, мың теңге",
        "Қамтылған адам",
        "Іс-шаралар саны",
        "Орындалу барысы"
    };

    @Inject
    EntityManager database;

    private String plan;

    @BeforeEach
    void inJuly() {
        Days.goTo("2026-07-03");
        plan = Execution.plan(3);
    }

    @AfterEach
    void home() {
        Days.goHome();
    }

    @Test
    void aTableIsTriedOutRowByRowAndWritesNothing() {
        send(People.akmola(), twoGoodOneBad().xlsx(), null, false)
                .statusCode(200)
                .body("written", equalTo(false))
                .body("reports", equalTo(2))
                .body("faulty", equalTo(1))
                .body("rows.outcome", contains("SKIPPED", "SKIPPED", "READY", "READY", "ERROR"))
                .body("rows[2].content.actualCostThousandKzt", equalTo(1180.4f))
                .body("rows[2].content.coverage.people", equalTo(1450))
                .body("rows[2].content.text.ru", equalTo("Форум проведён"))
                .body("rows[2].period", equalTo("2026-H1"))
                .body("rows[3].period", equalTo("2026-H1"))
                .body("rows[4].faults.field", contains("План!C5"))
                .body("rows[4].faults[0].message", containsString("наверное"));
        People.auditor().get("/api/v1/reports?plan=" + Imports.id(plan)).then().body("items", empty());
    }

    @Test
    void allRowsAreWrittenTogetherOrNone() {
        send(People.akmola(), twoGoodOneBad().xlsx(), "ALL", false)
                .statusCode(409)
                .body("missing.reference", contains("5"));
        People.auditor().get("/api/v1/reports?plan=" + Imports.id(plan)).then().body("items", empty());

        send(People.akmola(), twoGood().xlsx(), "ALL", true)
                .statusCode(200)
                .body("written", equalTo(true))
                .body("rows.findAll { it.outcome == 'WRITTEN' }.reportId", everyItem(notNullValue()));
        People.collector()
                .get("/api/v1/reports?plan=" + Imports.id(plan))
                .then()
                .body("items.measureNumber", contains("1", "2"))
                .body("items.status", everyItem(equalTo("SUBMITTED")))
                .body("items[0].content.doneOn", equalTo("2026-06-19"))
                .body("items[1].content.status", equalTo("IN_PROGRESS"));
    }

    @Test
    void exactlyTheChosenRowsAreWritten() {
        send(People.akmola(), twoGoodOneBad().xlsx(), "4,5", false).statusCode(400);
        send(People.akmola(), twoGoodOneBad().xlsx(), "4", false)
                .statusCode(200)
                .body("rows.outcome", contains("SKIPPED", "SKIPPED", "LEFT_OUT", "WRITTEN", "ERROR"));
        People.akmola()
                .get("/api/v1/reports?plan=" + Imports.id(plan))
                .then()
                .body("items.measureNumber", contains("2"))
                .body("items.status", contains("DRAFT"));
    }

    @Test
    void aDraftIsRewrittenAndWhatLiesWithTheCollectorIsNot() {
        var first = Execution.opened(Execution.measure(plan, 1), "2026-H1", Execution.goesOn());
        Execution.submitted(Execution.measure(plan, 2), "2026-H1", Execution.goesOn());

        send(People.akmola(), twoGood().xlsx(), "3", false).statusCode(200);
        People.akmola().get(first).then().body("content.status", equalTo("DONE"));
        send(People.akmola(), twoGood().xlsx(), null, false)
                .body("rows.outcome", contains("SKIPPED", "SKIPPED", "READY", "ERROR"))
                .body("rows[3].faults.code", contains("illegal-transition"));
    }

    @Test
    void aKazakhCsvIsReadAndRowsWithoutAPeriodTakeTheOneOfTheForm() {
        var csv = Table.empty()
                .row((Object[]) KAZAKH)
                .row("1.", "", "орындалды", "2026-06-19", "1 180,4", "450", "1", "Форум өтті")
                .row("2", "2026 жылғы 1-жартыжылдық", "орындалмады", "", "-", "", "", "Өткізілмеді")
                .row("3", "", "орындалуда", "", "", "", "", "Жүріп жатыр")
                .csv();

        form(People.akmola(), "есеп.csv", csv)
                .multiPart("period", "2026-H1")
                .multiPart("rows", "ALL")
                .post(plan + "/report-files")
                .then()
                .statusCode(200)
                .body("rows.outcome", contains("SKIPPED", "WRITTEN", "WRITTEN", "WRITTEN"))
                .body("rows[1].content.text.kk", equalTo("Форум өтті"))
                .body("rows[2].content.status", equalTo("NOT_DONE"));
    }

    @Test
    void aDocumentIsReadLikeAWorkbook() {
        var document = new Docx()
                .paragraph("Отчёт об исполнении плана (синтетический)")
                .table(RUSSIAN.length)
                .row(RUSSIAN)
                .row("1", "I полугодие 2026 года", "исполнено", "19.06.2026", "1 180,4", "1 450", "1", "Форум проведён")
                .row("2", "2026-H1", "наверное", "", "", "", "", "x")
                .end()
                .bytes();

        form(People.akmola(), "отчёт.docx", document)
                .multiPart("rows", "3")
                .post(plan + "/report-files")
                .then()
                .statusCode(200)
                .body("rows.outcome", contains("SKIPPED", "SKIPPED", "WRITTEN", "ERROR"))
                .body("rows[2].content.actualCostThousandKzt", equalTo(1180.4f))
                .body("rows[2].content.coverage.people", equalTo(1450))
                .body("rows[3].faults.code", contains("STATUS"));
        People.akmola()
                .get("/api/v1/reports?plan=" + Imports.id(plan))
                .then()
                .body("items.measureNumber", contains("1"))
                .body("items[0].content.doneOn", equalTo("2026-06-19"));
    }

    @Test
    void aTableDrawnWithLettersIsReadWithItsWrappedCells() {
        var drawn = """
                Отчёт об исполнении плана (синтетический)

                ------------------------------------------------------------------------------------------
                 N  ! Отчётный  ! Исполнение   ! Дата       ! Фактические   ! Ход исполнения
                п/п ! период    !              ! исполнения ! расходы, тыс. !
                    !           !              !            ! тенге         !
                ------------------------------------------------------------------------------------------
                 1  ! 2026-H1   ! исполнено    ! 19.06.2026 ! 1180,4        ! Форум проведён, приняты
                    !           !              !            !               ! рекомендации
                ------------------------------------------------------------------------------------------
                 2  ! 2026-H1   ! исполняется  !            !               ! Работа ведётся
                ------------------------------------------------------------------------------------------
                """;

        form(People.akmola(), "otchet.txt", drawn.getBytes(StandardCharsets.UTF_8))
                .multiPart("rows", "ALL")
                .post(plan + "/report-files")
                .then()
                .statusCode(200)
                .body("written", equalTo(true))
                .body("reports", equalTo(2));
        People.akmola()
                .get("/api/v1/reports?plan=" + Imports.id(plan))
                .then()
                .body("items.content.status", contains("DONE", "IN_PROGRESS"))
                .body("items[0].content.actualCostThousandKzt", equalTo(1180.4f))
                .body("items[0].content.text.ru", equalTo("Форум проведён, приняты рекомендации"));
    }

    @Test
    void aValueIsOfTheIndicatorTheMeasureHasAndOfNoOther() {
        var concept = UUID.randomUUID();
        Concepts.directions(database, concept, 1);
        var indicator = Concepts.indicator(database, concept);
        var draft = Imports.akmolaPlan(Table.empty()
                .row("№", "Мероприятие", "Исполнители", "Срок", "Показатели")
                .row("1", "Форум", "МКИ", "май", "Доля доверия: 60% (2024) → 75%")
                .row("2", "Клуб", "МКИ", "май", "")
                .row("3", "Съезд", "МКИ", "май", "")
                .xlsx());
        Concepts.bindPlan(draft, concept);
        Concepts.bindMeasure(draft, 2, Map.of("indicatorIds", List.of(indicator)));
        plan = Execution.underway(draft);
        var table = Table.empty()
                .row("№ п/п", "Отчётный период", "Исполнение", "Значение показателя", "Ход исполнения")
                .row("1", "2026-H1", "исполняется", "61,5 %", "x")
                .row("2", "2026-H1", "исполняется", "1 450 человек", "x")
                .row("3", "2026-H1", "исполняется", "7", "x")
                .row("3", "2026-H1", "исполняется", "много", "x");

        send(People.akmola(), table.xlsx(), null, false)
                .statusCode(200)
                .body("rows[3].faults.code", containsInAnyOrder("VALUE", "REPEATED"))
                .body("rows[3].faults.find { it.code == 'VALUE' }.message", containsString("not one indicator"))
                .body("rows[4].faults.code", containsInAnyOrder("VALUE", "REPEATED"))
                .body("rows[4].faults.find { it.code == 'VALUE' }.message", containsString("no number"));
        send(People.akmola(), table.xlsx(), "2,3", true).statusCode(200);
        People.collector()
                .get("/api/v1/reports?plan=" + Imports.id(plan))
                .then()
                .body("items.measureNumber", contains("1", "2"))
                .body("items[0].content.indicatorValues", hasSize(1))
                .body("items[0].content.indicatorValues[0].name", equalTo("Доля доверия: 60% (2024) → 75%"))
                .body("items[0].content.indicatorValues[0].value", equalTo(61.5f))
                .body("items[0].content.indicatorValues[0].unit", equalTo("%"))
                .body("items[1].content.indicatorValues[0].indicatorId", equalTo(indicator.toString()))
                .body("items[1].content.indicatorValues[0].value", equalTo(1450))
                .body("items[1].content.indicatorValues[0].unit", equalTo("человек"));
    }

    @Test
    void everyFaultOfARowIsToldWithItsCell() {
        var table = Table.empty()
                .row((Object[]) RUSSIAN)
                .row("1", "2026-H1", "исполнено", "вчера", "235,035", "много", "1", "x")
                .row("9", "2026-Q1", "исполнено", "19.06.2026", "", "", "", "x")
                .row("2", "2026-H1", "исполнено", "19.06.2026", "", "", "", "x")
                .row("2", "2026-H1", "исполняется", "", "", "", "", "x")
                .row("3", "2026-H2", "исполнено", "", "", "", "", "x");

        send(People.akmola(), table.xlsx(), null, true)
                .statusCode(200)
                .body("faulty", equalTo(5))
                .body("rows[1].faults.code", contains("DONE_ON", "COST", "PEOPLE"))
                .body("rows[1].faults.field", contains("План!D2", "План!E2", "План!F2"))
                .body("rows[2].faults.code", contains("NUMBER", "PERIOD"))
                .body("rows[3].faults.code", contains("REPEATED"))
                .body("rows[4].faults.code", contains("REPEATED"))
                .body("rows[5].faults.code", contains("doneOn"));
    }

    @Test
    void onlyTheOwnRegionSendsAndTheSameRequestIsAnsweredOnce() {
        for (var file : new byte[][] {twoGood().xlsx(), "no table".getBytes(StandardCharsets.UTF_8)}) {
            send(People.pavlodar(), file, null, false).statusCode(403).body("type", endsWith("/forbidden"));
        }
        var key = UUID.randomUUID().toString();
        var file = twoGood().xlsx();
        for (var replayed : new String[] {null, "true"}) {
            send(People.akmola().header("Idempotency-Key", key), file, "ALL", true)
                    .statusCode(200)
                    .header("Idempotency-Replayed", equalTo(replayed))
                    .body("written", equalTo(true));
        }
        People.collector()
                .get("/api/v1/reports?plan=" + Imports.id(plan))
                .then()
                .body("items", hasSize(2));
    }

    @Test
    void aFileWithoutSuchATableIsRefused() {
        send(People.akmola(), Table.usual().measure("1", "Форум").xlsx(), null, false)
                .statusCode(400)
                .body("detail", containsString("header"));
        form(People.akmola(), "a.pdf", "%PDF-1.7".getBytes())
                .post(plan + "/report-files")
                .then()
                .statusCode(415)
                .body("type", endsWith("/unsupported-media-type"));
    }

    private static Table twoGood() {
        return Table.empty()
                .row("Отчёт об исполнении плана (синтетический)")
                .row((Object[]) RUSSIAN)
                .row("1", "I полугодие 2026 года", "исполнено", "19.06.2026", 1180.4, "1 450", "1", "Форум проведён")
                .row("2", "2026-H1", "исполняется", "", "", "", "", "Работа ведётся");
    }

    private static Table twoGoodOneBad() {
        return twoGood().row("3", "2026-H1", "наверное", "", "", "", "", "x");
    }

    private ValidatableResponse send(RequestSpecification who, byte[] file, String rows, boolean submit) {
        var form = form(who, "otchet.xlsx", file).multiPart("submit", String.valueOf(submit));
        return (rows == null ? form : form.multiPart("rows", rows))
                .post(plan + "/report-files")
                .then();
    }

    private static RequestSpecification form(RequestSpecification who, String name, byte[] file) {
        return who.contentType("multipart/form-data").multiPart("file", name, file);
    }
}
