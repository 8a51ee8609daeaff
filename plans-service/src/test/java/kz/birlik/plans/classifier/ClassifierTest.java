package kz.birlik.plans.classifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import kz.birlik.contracts.EventContract;
import kz.birlik.plans.testing.People;
import kz.birlik.stack.testing.BackingServices;

@QuarkusTest
@WithTestResource(BackingServices.class)
class ClassifierTest {

    private static final String DAY = "2024-01-01";
    private static final String LATER = "2025-03-01";
    private static final String DISTRICT = "111000000";
    private static final String NEIGHBOUR = "111100000";

    @Inject
    EntityManager database;

    @BeforeEach
    @AfterEach
    void onlyTheShippedUnits() {
        QuarkusTransaction.requiringNew().run(() -> {
            sql("delete from outbox_event where aggregate_type = 'region' and aggregate_id not in "
                    + "(select cast(id as text) from region where level = 1)");
            sql(
                    "delete from region_former where region_id in (select id from region where provenance like '%(synthetic)%')");
            sql("delete from region where provenance like '%(synthetic)%'");
            sql("delete from classifier_import");
        });
    }

    @Test
    void aClassifierOfTheFullSizeIsTakenWithinTenSecondsAndTheSameAgainChangesNothing() {
        var file = classifier().csv();
        var started = Instant.now();
        var report = taken(file, DAY);
        var taken = Duration.between(started, Instant.now());

        assertThat(taken).isLessThan(Duration.ofSeconds(10));
        assertThat(report.getInt("rows")).isEqualTo(GeneratedClassifier.UNITS);
        assertThat(report.getInt("added")).isEqualTo(GeneratedClassifier.UNITS - 20);
        assertThat(report.getInt("unchanged")).isEqualTo(20);
        assertThat(report.getInt("refused")).isZero();
        assertThat(report.getBoolean("changed")).isTrue();
        assertThat(report.<Integer>getList("levels.added")).containsExactly(0, 220, 2404, 6285, 7335);
        assertThat(toldOfUnits()).isEqualTo(220);
        assertThat(told("kz.birlik.region.classifier-imported.v1"))
                .hasSize(1)
                .allSatisfy(payload -> EventContract.check("kz.birlik.region.classifier-imported.v1", payload));

        var again = taken(file, DAY);

        assertThat(again.getBoolean("changed")).isFalse();
        assertThat(again.getInt("unchanged")).isEqualTo(GeneratedClassifier.UNITS);
        assertThat(again.getInt("added") + again.getInt("renamed") + again.getInt("moved"))
                .isZero();
        assertThat(told("kz.birlik.region.classifier-imported.v1")).hasSize(1);
        assertThat(toldOfUnits()).isEqualTo(220);
    }

    @Test
    void unitsAreFoundByLevelKindParentCodeAndName() {
        taken(classifier().csv(), DAY);

        People.anyone()
                .get("/api/v1/regions?withTotal=true")
                .then()
                .body("total", equalTo(20))
                .body("items.find { it.kato == '110000000' }.name.kk", equalTo("Ақмола облысы"));
        People.anyone()
                .get("/api/v1/regions?level=5&limit=1&withTotal=true")
                .then()
                .body("total", equalTo(7335));
        var akmola = id("110000000");
        People.anyone()
                .get("/api/v1/regions?parent=" + akmola + "&q=Х1")
                .then()
                .statusCode(200)
                .body("items.kato", hasItem(DISTRICT))
                .body("items.parentId", everyItem(equalTo(akmola)))
                .body("items.find { it.kato == '111000000' }.kindLabel.kk", equalTo("Аудан"));
        People.anyone()
                .get("/api/v1/regions?kind=CITY_DISTRICT&withTotal=true&verified=false")
                .then()
                .body("total", equalTo(33))
                .body("items[0].kato", equalTo("711110000"));
        People.anyone()
                .get("/api/v1/regions?kind=CITY_DISTRICT&verified=true")
                .then()
                .body("items", empty());
        People.anyone()
                .get("/api/v1/regions?level=2&asOf=2023-12-31&kato=" + DISTRICT)
                .then()
                .body("items", empty());
        People.anyone().get("/api/v1/regions?level=0").then().statusCode(400);
        People.anyone().get("/api/v1/regions?kind=TOWN").then().statusCode(400);
    }

    @Test
    void aNewNameOrParentKeepsTheUnitAndADayBeforeShowsWhatWas() {
        var classifier = classifier();
        taken(classifier.csv(), DAY);
        var district = id(DISTRICT);
        classifier.replace(DISTRICT, row -> row.named("район Жаңа"));
        var okrug = "111130000";
        classifier.replace(okrug, row -> row.under(classifier.unit(DISTRICT).id()));

        var report = taken(classifier.csv(), LATER);

        assertThat(report.getInt("renamed")).isEqualTo(1);
        assertThat(report.getInt("moved")).isEqualTo(1);
        assertThat(report.getString("changes.find { it.kato == '111130000' }.formerParentId"))
                .isEqualTo(id(NEIGHBOUR));
        People.anyone()
                .get("/api/v1/regions/" + district)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"v1\""))
                .body("name.ru", equalTo("район Жаңа"))
                .body("changedFrom", equalTo(LATER))
                .body("former.name.ru", contains("Х10 район"))
                .body("former.until", contains(LATER));
        People.anyone()
                .get("/api/v1/regions?asOf=2024-12-31&kato=" + DISTRICT)
                .then()
                .body("items.id", contains(district))
                .body("items.name.ru", contains("Х10 район"));
        People.anyone()
                .get("/api/v1/regions?asOf=2024-12-31&kato=" + okrug)
                .then()
                .body("items.parentId", contains(id(NEIGHBOUR)));
        People.anyone().get("/api/v1/regions?kato=" + okrug).then().body("items.parentId", contains(district));
        assertThat(told("kz.birlik.region.changed.v1")).singleElement().satisfies(payload -> {
            EventContract.check("kz.birlik.region.changed.v1", payload);
            assertThat(JsonPath.from(payload).getString("kato")).isEqualTo(DISTRICT);
        });
        send(classifier.csv(), DAY).then().statusCode(409).body("latest", equalTo(LATER));
    }

    @Test
    void rowsWithFaultsAreListedByLineAndTheOthersTaken() {
        var file = "id;parent_id;code;name\n1;0;110000000;Акмолинская область\n2;1;111000000;Х район\n"
                + "3;1;11200000;Y район\n4;9;113000000;Z район\n5;4;113030000;Z с.о.\n6;1;114000000;Q район\n";

        var report = taken(file.getBytes(StandardCharsets.UTF_8), DAY);

        assertThat(report.getInt("added")).isEqualTo(2);
        assertThat(report.<Integer>getList("refusals.line")).containsExactly(4, 5, 6);
        assertThat(report.<String>getList("refusals.fault"))
                .containsExactly("CODE_UNREADABLE", "PARENT_UNKNOWN", "PARENT_REFUSED");
        assertThat(report.getString("refusals[1].faultLabel.kk")).isNotBlank();
        form(file.getBytes(StandardCharsets.UTF_8), LATER)
                .multiPart("endMissing", "true")
                .post("/api/v1/regions/imports")
                .then()
                .statusCode(409)
                .body("type", equalTo("https://birlik.kz/problems/classifier-faulty"))
                .body("refusals.line", contains(4, 5, 6));
    }

    @Test
    void missingUnitsAreListedAndEndedOnlyWhenAsked() {
        var classifier = classifier();
        taken(classifier.csv(), DAY);
        var without = classifier();
        without.rows.removeIf(row -> row.kato().startsWith("1110"));

        assertThat(taken(without.csv(), LATER).<String>getList("missing.kato")).contains(DISTRICT);
        People.anyone().get("/api/v1/regions?kato=" + DISTRICT).then().body("items", hasSize(1));
        var others = others(without);
        var dry = form(others, LATER)
                .multiPart("endMissing", "true")
                .multiPart("dryRun", "true")
                .post("/api/v1/regions/imports")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(dry.getString("importId")).isNull();
        assertThat(dry.<String>getList("missing.kato")).allMatch(kato -> kato.startsWith("1110"));
        People.anyone().get("/api/v1/regions?kato=" + DISTRICT).then().body("items[0].validTo", nullValue());

        var ended = form(others, LATER)
                .multiPart("endMissing", "true")
                .post("/api/v1/regions/imports")
                .jsonPath();

        assertThat(ended.getInt("ended")).isEqualTo(dry.getInt("ended")).isPositive();
        assertThat(ended.<Boolean>getList("missing.ended")).containsOnly(true);
        People.anyone().get("/api/v1/regions?kato=" + DISTRICT).then().body("items", empty());
        People.anyone()
                .get("/api/v1/regions?asOf=2025-02-28&kato=" + DISTRICT)
                .then()
                .body("items.validTo", contains(LATER));
        assertThat(told("kz.birlik.region.changed.v1"))
                .singleElement()
                .satisfies(payload -> EventContract.check("kz.birlik.region.changed.v1", payload));
    }

    @Test
    void whatIsNoClassifierIsRefusedWithWords() {
        send("a;b\n1;2\n".getBytes(StandardCharsets.UTF_8), DAY)
                .then()
                .statusCode(400)
                .body("violations.field", contains("file"));
        send("id;parent_id;code;name\n".getBytes(StandardCharsets.UTF_8), DAY)
                .then()
                .statusCode(400);
        send(
                        "id;parent_id;code;name\n1;0;110000000;Акмолинская область\n"
                                .getBytes(Charset.forName("windows-1251")),
                        DAY)
                .then()
                .statusCode(400);
        send("%PDF-1.7 id;parent_id;code;name".getBytes(StandardCharsets.UTF_8), DAY)
                .then()
                .statusCode(415);
        send(classifier().csv(), LocalDate.now().plusDays(3).toString())
                .then()
                .statusCode(400)
                .body("violations.field", contains("asOf"));
        assertThat(number("select count(*) from classifier_import")).isZero();
    }

    /** The file with every other unit of the register that other tests may have left. */
    private byte[] others(GeneratedClassifier file) {
        var missing = taken(file.csv(), LATER).<Map<String, Object>>getList("missing");
        for (var unit : missing) {
            var kato = (String) unit.get("kato");
            if (!kato.startsWith("1110")) {
                var parent = file.unit(kato.substring(0, 2) + "0000000").id();
                var name = ((Map<?, ?>) unit.get("name")).get("ru").toString();
                file.rows.add(new GeneratedClassifier.Row("other" + kato, parent, kato, name));
            }
        }
        return file.csv();
    }

    private static GeneratedClassifier classifier() {
        var regions = new LinkedHashMap<String, String>();
        People.anyone()
                .get("/api/v1/regions")
                .jsonPath()
                .<Map<String, Object>>getList("items")
                .forEach(region -> regions.put(
                        (String) region.get("kato"),
                        ((Map<?, ?>) region.get("name")).get("ru").toString()));
        return new GeneratedClassifier(regions);
    }

    private static JsonPath taken(byte[] file, String asOf) {
        return send(file, asOf).then().statusCode(200).extract().jsonPath();
    }

    private static Response send(byte[] file, String asOf) {
        return form(file, asOf).post("/api/v1/regions/imports");
    }

    private static io.restassured.specification.RequestSpecification form(byte[] file, String asOf) {
        return People.admin()
                .contentType("multipart/form-data")
                .multiPart("file", "kato.csv", file)
                .multiPart("asOf", asOf)
                .multiPart("source", GeneratedClassifier.SOURCE);
    }

    private static String id(String kato) {
        return People.anyone().get("/api/v1/regions?kato=" + kato).jsonPath().getString("items[0].id");
    }

    private long toldOfUnits() {
        return number("""
                select count(*) from outbox_event e join region r on cast(r.id as text) = e.aggregate_id
                where e.type = 'kz.birlik.region.registered.v1' and r.provenance like '%(synthetic)%'""");
    }

    @SuppressWarnings("unchecked")
    private List<String> told(String type) {
        return database.createNativeQuery(
                        "select cast(payload as text) from outbox_event where type = :type order by position",
                        String.class)
                .setParameter("type", type)
                .getResultList();
    }

    private long number(String query) {
        return ((Number) database.createNativeQuery(query).getSingleResult()).longValue();
    }

    private void sql(String statement) {
        database.createNativeQuery(statement).executeUpdate();
    }
}
