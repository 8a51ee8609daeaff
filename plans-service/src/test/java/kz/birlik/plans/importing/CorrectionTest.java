package kz.birlik.plans.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import java.util.Collections;
import java.util.List;
import java.util.Map;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

import kz.birlik.plans.testing.Imports;
import kz.birlik.plans.testing.People;
import kz.birlik.plans.testing.Table;
import kz.birlik.stack.testing.BackingServices;

/** A cell is corrected before the commit and read as if it had been typed so. */
@QuarkusTest
@WithTestResource(BackingServices.class)
class CorrectionTest {

    private static final Table FAULTY = Table.usual()
            .row("1", "Форум", "протокол", "МКИ", "по факту", "сто", "100", "МБ", "")
            .row("1", "Клуб", "протокол", "МКИ", "май", "50", "50", "МБ", "")
            .row("", "Провести конкурс")
            .row("", "Итого", "", "", "", "150", "150");

    @Test
    void correctedCellsPassTheSameReadersAndTheRestOfTheReportFollows() {
        var made = Imports.read(People.akmola(), Imports.AKMOLA, "plan.xlsx", FAULTY.xlsx());

        correct(made, 5, Map.of("fields", Map.of("cost2026", "100", "term", "II квартал 2026 года")))
                .statusCode(200)
                .body("row.outcome", equalTo("UNDERSTOOD"))
                .body("row.measure.term.dueDates", contains("2026-06-30"))
                .body("row.measure.costs[0].thousandKzt", equalTo(100.0f))
                .body("row.messages.code", contains("CORRECTED", "CORRECTED"))
                .body("row.corrections.field", contains("cost2026", "term"))
                .body("row.corrections.raw", contains("сто", "по факту"))
                .body("alsoChanged", contains(8))
                .body("counts.UNDERSTOOD", equalTo(1));
        correct(made, 6, Map.of("fields", Map.of("number", "2")))
                .statusCode(200)
                .body("row.outcome", equalTo("UNDERSTOOD"));
        correct(made, 7, Map.of("kind", "SKIP", "fields", Map.of()))
                .statusCode(200)
                .body("row.messages.code", contains("SKIPPED_BY_EDITOR"));

        var read = Imports.get(made);
        assertThat(read.getList("rows.outcome")).endsWith("UNDERSTOOD", "UNDERSTOOD", "SKIPPED", "SKIPPED");
        assertThat(read.getList("rows[7].messages.code")).isEqualTo(List.of("TOTAL_ROW"));
        assertThat(read.getString("rows[4].corrections[0].corrected")).isEqualTo("100");
        assertThat(read.getMap("counts")).isEqualTo(Map.of("UNDERSTOOD", 2, "SKIPPED", 6));
        People.akmola()
                .body(Map.of("rows", "ALL"))
                .post(made + "/commit")
                .then()
                .statusCode(201)
                .body("measures", equalTo(2))
                .body("leftOut", equalTo(0));
        correct(made, 5, Map.of("fields", Map.of("number", "7"))).statusCode(409);
    }

    @Test
    void aCorrectionCanBeTakenBackAndDoneAgain() {
        var made = Imports.read(People.akmola(), Imports.AKMOLA, "plan.xlsx", FAULTY.xlsx());
        var before = Imports.get(made).getMap("rows[5]");

        correct(made, 6, Map.of("fields", Map.of("title", ""))).body("row.messages.code", hasItem("TITLE_MISSING"));
        correct(made, 6, Map.of("fields", Collections.singletonMap("title", null)))
                .statusCode(200);

        assertThat(Imports.get(made).getMap("rows[5]")).isEqualTo(before);
    }

    @Test
    void aRowReadAsASectionCanBeSaidToBeAMeasure() {
        var file = Table.usual()
                .row("Приоритет: провести форум")
                .measure("2", "Клуб")
                .xlsx();
        var made = Imports.read(People.akmola(), Imports.AKMOLA, "plan.xlsx", file);

        correct(made, 5, Map.of("fields", Map.of("number", "1", "title", "Провести форум", "executors", "МКИ")))
                .statusCode(200)
                .body("row.outcome", equalTo("UNDERSTOOD"))
                .body("row.measure.executors.body", contains("MKI"))
                .body("alsoChanged", contains(6));
    }

    @Test
    void aCorrectedSectionStaysASectionUnlessSaidToBeAMeasureAndEitherCanBeTakenBack() {
        var file = Table.usual()
                .row("Раздел 1. Единство", "", "", "", "", "", "", "", "")
                .measure("2", "Клуб")
                .xlsx();
        var made = Imports.read(People.akmola(), Imports.AKMOLA, "plan.xlsx", file);
        var before = Imports.get(made).getList("rows");

        correct(made, 5, Map.of("fields", Map.of("title", "и согласие")))
                .statusCode(200)
                .body("row.outcome", equalTo("SKIPPED"))
                .body("row.messages.code", contains("SECTION"))
                .body("alsoChanged", contains(6));
        correct(made, 5, Map.of("fields", Collections.singletonMap("title", null)));
        assertThat(Imports.get(made).getList("rows")).isEqualTo(before);

        correct(made, 5, Map.of("kind", "MEASURE", "fields", Map.of("title", "Форум")))
                .statusCode(200)
                .body("row.measure.title.ru", equalTo("Форум"))
                .body("alsoChanged", contains(6));
        correct(made, 5, Map.of("kind", "AS_READ", "fields", Collections.singletonMap("title", null)));
        assertThat(Imports.get(made).getList("rows")).isEqualTo(before);

        correct(made, 5, Map.of("kind", "SKIP", "fields", Map.of()));
        correct(made, 5, Map.of("kind", "AS_READ", "fields", Map.of()));
        assertThat(Imports.get(made).getList("rows")).isEqualTo(before);
    }

    @Test
    void whatCannotBeCorrectedIsRefusedWithWhatCan() {
        var made = Imports.read(People.akmola(), Imports.AKMOLA, "plan.xlsx", FAULTY.xlsx());

        correct(made, 5, Map.of("fields", Map.of("indicator", "x")))
                .statusCode(400)
                .body("violations[0].field", equalTo("fields.indicator"))
                .body("detail", containsString("cost2026"));
        correct(made, 1, Map.of("fields", Map.of("title", "x"))).statusCode(400);
        correct(made, 99, Map.of("fields", Map.of("title", "x"))).statusCode(404);
        People.akmola()
                .body(Map.of("fields", Map.of("title", "x")))
                .patch(made + "/rows/5")
                .then()
                .statusCode(428);
        People.akmola()
                .header("If-Match", "\"999\"")
                .body(Map.of("fields", Map.of("title", "x")))
                .patch(made + "/rows/5")
                .then()
                .statusCode(412);
        People.pavlodar()
                .header("If-Match", "*")
                .body(Map.of("fields", Map.of("title", "x")))
                .patch(made + "/rows/5")
                .then()
                .statusCode(404);
        assertThat(Imports.get(made).getList("rows.corrections")).containsOnlyNulls();
    }

    private static ValidatableResponse correct(String made, int row, Map<String, ?> body) {
        var tag = People.akmola().get(made).header("ETag");
        return People.akmola()
                .header("If-Match", tag)
                .body(body)
                .patch(made + "/rows/" + row)
                .then();
    }
}
