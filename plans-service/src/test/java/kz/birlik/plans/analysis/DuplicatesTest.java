package kz.birlik.plans.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.util.UUID;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import kz.birlik.plans.testing.Imports;
import kz.birlik.plans.testing.People;
import kz.birlik.plans.testing.Runs;
import kz.birlik.plans.testing.Table;
import kz.birlik.stack.testing.BackingServices;

@QuarkusTest
@WithTestResource(BackingServices.class)
class DuplicatesTest {

    @Test
    void measuresWordedAlikeAreListedWithTheirMoneyAndAPairIsExplained() {
        var same = "Форум матерей " + UUID.randomUUID();
        var own = "Слёт " + UUID.randomUUID();
        var akmola = Imports.akmolaPlan(Table.usual()
                .measure("1", same)
                .measure("2", own)
                .measure("3", own)
                .xlsx());
        var pavlodar = Imports.plan(
                People.pavlodar(),
                People.pavlodar(),
                Imports.PAVLODAR,
                Table.usual().measure("1", same).xlsx());
        var run = Runs.of(Runs.DAY, akmola, pavlodar);

        People.analyst()
                .get(run + "/duplicates?withTotal=true")
                .then()
                .statusCode(200)
                .body("total", equalTo(2));
        var across = People.analyst()
                .get(run + "/duplicates?plans=2")
                .then()
                .body("items", hasSize(1))
                .body("items[0].measures", equalTo(2))
                .body("items[0].costThousandKzt", equalTo(2401.0f))
                .body("items[0].regions", contains(Imports.AKMOLA, Imports.PAVLODAR))
                .extract()
                .jsonPath();
        People.analyst()
                .get(run + "/duplicates?plan=" + Imports.id(pavlodar))
                .then()
                .body("items", hasSize(1));
        var first = People.analyst().get(run + "/duplicates?limit=1").jsonPath();
        assertThat(People.analyst()
                        .urlEncodingEnabled(false)
                        .get(first.getString("next"))
                        .jsonPath()
                        .getList("items"))
                .hasSize(1);

        var pair = "%s/duplicates/%s/explanation?measureId=%s&with=%s"
                .formatted(
                        run,
                        across.getString("items[0].id"),
                        across.getString("items[0].members[0].measureId"),
                        across.getString("items[0].members[1].measureId"));
        People.analyst()
                .get(pair)
                .then()
                .statusCode(200)
                .body("alike", equalTo(true))
                .body("sameRegion", equalTo(false))
                .body("sameTerm", equalTo(true))
                .body("linked", equalTo(false))
                .body("sameBudgets", contains("LOCAL"))
                .body("matches", hasSize(1));
        People.analyst()
                .get(pair.replaceAll("with=.*", "with=" + UUID.randomUUID()))
                .then()
                .statusCode(400);
    }
}
