package kz.birlik.plans.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.util.List;
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
    void measuresWordedAlikeAreListedWithTheirMoney() {
        var name = name();
        var own = "Слёт волонтёров «%s»".formatted(name());
        var akmola = Imports.akmolaPlan(Table.usual()
                .measure("1", "Проведение форума матерей «%s» в Акмолинской области".formatted(name))
                .measure("2", own)
                .measure("3", "Организация слета волонтеров " + own.substring(own.indexOf('«')))
                .xlsx());
        var pavlodar =
                pavlodar(Table.usual().measure("1", "Форум для матерей «%s» Павлодарской области".formatted(name)));
        var run = Runs.of(Runs.DAY, akmola, pavlodar);

        People.analyst()
                .get(run + "/duplicates?withTotal=true")
                .then()
                .statusCode(200)
                .body("total", equalTo(2));
        People.analyst()
                .get(run + "/duplicates?plans=2")
                .then()
                .body("items", hasSize(1))
                .body("items[0].measures", equalTo(2))
                .body("items[0].costThousandKzt", equalTo(2401.0f))
                .body("items[0].regions", contains(Imports.AKMOLA, Imports.PAVLODAR));
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
        var group = first.getString("items[0].id");
        People.analyst()
                .get(run + "/duplicates/" + group)
                .then()
                .statusCode(200)
                .body("id", equalTo(group))
                .body("members", hasSize(first.getList("items[0].members").size()));
        People.analyst().get(run + "/duplicates/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void aPairAcrossLanguagesIsExplainedByWhatBothSayAndWhatOnlyOneDoes() {
        var name = name();
        var akmola = akmola("Проведение форума матерей «%s»".formatted(name));
        var pavlodar = pavlodar(Table.empty()
                .row("Р/с №", "Іс-шара", "Аяқталу нысаны", "Орындаушылар", "Мерзімі", "Қаржыландыру көзі")
                .row(
                        "1",
                        "«%s» ауыл аналарының форумын өткізу".formatted(name),
                        "хаттама",
                        "Павлодар облысының әкімдігі",
                        "2026 жылғы II тоқсан",
                        "ЖБ"));
        var pair = pair(Runs.of(Runs.DAY, akmola, pavlodar));

        People.analyst()
                .get(pair)
                .then()
                .statusCode(200)
                .body("alike", equalTo(true))
                .body("sameRegion", equalTo(false))
                .body("sameTerm", equalTo(true))
                .body("linked", equalTo(false))
                .body("sameBudgets", contains("LOCAL"))
                .body("titles", hasSize(1))
                .body("titles[0].matches.find { it.concept?.en == 'forum' }.concept.kk", equalTo("форум"))
                .body("titles[0].matches.find { it.concept?.en == 'forum' }.concept.ru", equalTo("форум"))
                .body("titles[0].clashes", empty());
        var explained = People.analyst().get(pair).jsonPath();
        var titles = explained.getMap("titles[0]");
        var russianFirst = titles.get("measureLanguage").equals("ru");
        assertThat(List.of(titles.get("measureLanguage"), titles.get("withLanguage")))
                .containsExactlyInAnyOrder("ru", "kk");
        assertThat(explained.getList("titles[0].matches.%s".formatted(russianFirst ? "with" : "measure"), String.class))
                .contains("форумын", "аналарының");
        assertThat(explained.getList(russianFirst ? "titles[0].onlyInWith" : "titles[0].onlyInMeasure", String.class))
                .containsExactly("ауыл");
        assertThat(explained.getFloat("titles[0].similarity"))
                .isGreaterThanOrEqualTo(explained.getFloat("titles[0].threshold"));
        People.analyst()
                .get(pair.replaceAll("with=.*", "with=" + UUID.randomUUID()))
                .then()
                .statusCode(400);
    }

    @Test
    void aPairIsExplainedAsItWasJudgedThenAlthoughOtherRunsCame() {
        var name = name();
        var one = akmola("Проведение ярмарки ремесел «%s» для жителей сел".formatted(name));
        var other = pavlodar(Table.usual().measure("1", "Ярмарка ремесел «%s»".formatted(name)));
        var pair = pair(Runs.of(Runs.DAY, one, other));
        var then = People.analyst().get(pair).jsonPath().getMap("");
        People.analyst()
                .get(pair.replaceAll("measureId=[^&]+&with=", "measureId=" + pair.replaceAll(".*with=", "") + "&with="))
                .then()
                .statusCode(400);

        var many = Table.usual();
        for (var row = 1; row <= 300; row++) {
            many.measure(String.valueOf(row), "Ярмарка ремесел №%d для жителей сел".formatted(row));
        }
        var among = Runs.of(Runs.DAY, one, other, Imports.akmolaPlan(many.xlsx()));

        assertThat(People.analyst().get(pair).jsonPath().getMap("")).isEqualTo(then);
        assertThat(People.analyst().get(pair(among)).jsonPath().getMap(""))
                .as("where fairs of crafts are common they say less")
                .isNotEqualTo(then)
                .containsEntry("alike", true);
    }

    /** A name nobody else uses: plans of other tests are compared with, too. */
    private static String name() {
        return UUID.randomUUID().toString().replaceAll("[^a-f]", "").replace('a', 'к') + "бірлік";
    }

    private static String akmola(String title) {
        return Imports.akmolaPlan(Table.usual().measure("1", title).xlsx());
    }

    private static String pavlodar(Table table) {
        return Imports.plan(People.pavlodar(), People.pavlodar(), Imports.PAVLODAR, table.xlsx());
    }

    /** @return where the first two measures of the only group over two plans are explained */
    private static String pair(String run) {
        var across = People.analyst().get(run + "/duplicates?plans=2").jsonPath();
        assertThat(across.getList("items")).hasSize(1);
        return "%s/duplicates/%s/explanation?measureId=%s&with=%s"
                .formatted(
                        run,
                        across.getString("items[0].id"),
                        across.getString("items[0].members[0].measureId"),
                        across.getString("items[0].members[1].measureId"));
    }
}
