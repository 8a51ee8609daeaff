package kz.birlik.plans.importing;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import java.util.List;
import java.util.Map;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import kz.birlik.plans.testing.Imports;
import kz.birlik.plans.testing.People;
import kz.birlik.plans.testing.Table;
import kz.birlik.stack.testing.BackingServices;

/** What becomes of the rows of an import: measures, or a name in the list of what was left out. */
@QuarkusTest
@WithTestResource(BackingServices.class)
class ImportCommitTest {

    @Test
    void aCommitMakesAPlanAndNamesWhatItLeftOut() {
        var file = Table.usual()
                .measure("1", "Форум матерей")
                .row("2", "Издание", "отчёт", "МКИ", "май", "сто", "", "РБ", "")
                .measure("3", "Клуб «Мәміле»")
                .xlsx();
        var made = Imports.read(People.akmola(), Imports.AKMOLA, "plan.xlsx", file);
        var committed = People.akmola()
                .body(Map.of("rows", "ALL"))
                .post(made + "/commit")
                .then()
                .statusCode(201)
                .body("measures", equalTo(2))
                .body("rowsLeftOut.rowNumber", contains(6))
                .body("rowsLeftOut[0].outcomeLabel.kk", equalTo("Қате"))
                .extract();
        var plan = committed.header("Location");

        People.akmola()
                .get(plan + "/measures")
                .then()
                .statusCode(200)
                .body("items.number", contains("1", "3"))
                .body("items[0].term.dueDates", contains("2026-06-30"))
                .body("items[0].sourceRow", equalTo(5));
        People.akmola()
                .body(Map.of("rows", "ALL"))
                .post(made + "/commit")
                .then()
                .statusCode(409)
                .body("from", equalTo("COMMITTED"));
    }

    @Test
    void exactlyTheListedRowsAreCommitted() {
        var file = Table.usual()
                .measure("1", "А")
                .measure("2", "Б")
                .measure("3", "В")
                .xlsx();
        var made = Imports.read(People.akmola(), Imports.AKMOLA, "plan.xlsx", file);

        People.akmola()
                .body(Map.of("rows", List.of(4)))
                .post(made + "/commit")
                .then()
                .statusCode(400);
        People.akmola()
                .body(Map.of("rows", List.of(99)))
                .post(made + "/commit")
                .then()
                .statusCode(400);
        People.akmola()
                .body(Map.of("rows", "SOME"))
                .post(made + "/commit")
                .then()
                .statusCode(400);
        People.akmola()
                .body(Map.of("rows", List.of(5, 7)))
                .post(made + "/commit")
                .then()
                .statusCode(201)
                .body("measures", equalTo(2))
                .body("leftOut", equalTo(1));
    }
}
