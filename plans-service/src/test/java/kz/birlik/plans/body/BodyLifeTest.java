package kz.birlik.plans.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import kz.birlik.contracts.EventContract;
import kz.birlik.plans.testing.People;
import kz.birlik.stack.testing.BackingServices;

@QuarkusTest
@WithTestResource(BackingServices.class)
class BodyLifeTest {

    private static final String SYNTHETIC = "Synthetic body of a test";
    private static final String DISTRICT = "119980000";

    @Inject
    EntityManager database;

    @BeforeEach
    @AfterEach
    void onlyTheShippedBodies() {
        QuarkusTransaction.requiringNew().run(() -> {
            var mine = "(select id from body where provenance = '" + SYNTHETIC + "')";
            sql("delete from outbox_event where aggregate_id in (select cast(id as text) from body where provenance = '"
                    + SYNTHETIC + "')");
            sql("delete from body_alias where body_id in " + mine);
            sql("update body set successor_id = null where successor_id in " + mine);
            sql("delete from body where provenance = '" + SYNTHETIC + "'");
            sql("delete from region where provenance = '" + SYNTHETIC + "'");
        });
    }

    @Test
    void aBodyIsRegisteredFoundAndUnderstoodByItsNames() {
        var body = registered("TEST-A", "Тест министрлігі", "Министерство испытаний", List.of("МинИсп", "«ТМ» "));

        People.anyone()
                .get(body)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"v0\""))
                .body("code", equalTo("TEST-A"))
                .body("aliases", contains("минисп", "тм"))
                .body("successor", nullValue());
        for (var words : List.of("минИСП", "министерство испытаний", "TEST-A", "тест Министрлігі")) {
            People.anyone()
                    .queryParam("q", words)
                    .get("/api/v1/bodies")
                    .then()
                    .statusCode(200)
                    .body("items.code", hasItem("TEST-A"));
        }
        assertThat(codes("МинИсп; Министерство испытаний РК")).containsExactly("TEST-A", "TEST-A");
        assertThat(told("kz.birlik.body.registered.v1", body)).hasSize(1);
        post("/api/v1/bodies", registration("TEST-A", "А", "Б", List.of()))
                .statusCode(409)
                .body("type", endsWith("code-taken"));
        post("/api/v1/bodies", registration("TEST-B", "А", "Б", List.of("мки")))
                .statusCode(409)
                .body("type", endsWith("alias-taken"))
                .body("alias", equalTo("мки"));
        post("/api/v1/bodies", registration("TEST-B", null, "Б", List.of()))
                .statusCode(400)
                .body("violations.field", contains("name"));
        post("/api/v1/bodies", registration("test b", "А", "Б", List.of())).statusCode(400);
        assertThat(number("select count(*) from body where code = 'TEST-B'")).isZero();
    }

    @Test
    void ofSeveralThatGiveOneCodeAtOnceOneDoesAndTheOthersAreTold() {
        var answers = IntStream.range(0, 6)
                .mapToObj(each -> CompletableFuture.supplyAsync(
                        () -> post("/api/v1/bodies", registration("TEST-A", "Тест", "Испытание", List.of("МинИсп")))
                                .extract()
                                .statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join);

        assertThat(answers).containsExactlyInAnyOrder(201, 409, 409, 409, 409, 409);
    }

    @Test
    void itsFactsAndItsNamesChangeByVersionAndAreTold() {
        var body = registered("TEST-A", "Тест министрлігі", "Министерство испытаний", List.of("МинИсп"));
        var facts = facts("Сынақ министрлігі", "Министерство проб");

        People.admin().body(facts).put(body).then().statusCode(428);
        People.admin()
                .header("If-Match", "\"v0\"")
                .body(facts)
                .put(body)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"v1\""))
                .body("name.ru", equalTo("Министерство проб"));
        People.admin()
                .header("If-Match", "\"v0\"")
                .body(Map.of("aliases", List.of("x")))
                .put(body + "/aliases")
                .then()
                .statusCode(412);
        People.admin()
                .header("If-Match", "\"v1\"")
                .body(Map.of("aliases", List.of("МПр", "Минпроб", "минпроб")))
                .put(body + "/aliases")
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"v2\""))
                .body("aliases", contains("минпроб", "мпр"));
        People.anyone().get(body).then().header("ETag", equalTo("\"v2\""));

        assertThat(codes("Минпроб")).containsExactly("TEST-A");
        assertThat(codes("МинИсп")).isEmpty();
        assertThat(told("kz.birlik.body.changed.v1", body))
                .hasSize(2)
                .allSatisfy(payload -> EventContract.check("kz.birlik.body.changed.v1", payload));
        assertThat(number("select count(*) from audit_entry where aggregate_id = '" + id(body) + "'"))
                .isEqualTo(3);
    }

    @Test
    void aDissolvedBodyHasASuccessorAndKeepsItsNames() {
        var old = registered("TEST-A", "Тест министрлігі", "Министерство испытаний", List.of("МинИсп"));
        var successor = registered("TEST-B", "Жаңа министрлік", "Новое министерство", List.of());

        dissolve(old, "2019-01-01", "TEST-B").statusCode(400).body("violations.field", contains("on"));
        dissolve(old, "2026-07-01", "TEST-A").statusCode(400).body("violations.field", contains("successor"));
        dissolve(old, "2026-07-01", "NOBODY").statusCode(400);
        dissolve(old, "2026-07-01", "TEST-B")
                .statusCode(200)
                .body("validTo", equalTo("2026-07-01"))
                .body("successor", equalTo("TEST-B"));
        dissolve(old, "2026-08-01", null).statusCode(409).body("type", endsWith("body-dissolved"));
        dissolve(successor, "2026-09-01", "TEST-A").statusCode(400);

        People.anyone()
                .get("/api/v1/bodies?q=TEST-&asOf=2026-06-30")
                .then()
                .body("items.code", contains("TEST-A", "TEST-B"));
        People.anyone().get("/api/v1/bodies?q=TEST-&asOf=2026-07-01").then().body("items.code", contains("TEST-B"));
        resolved("МинИсп", null, "2026-07-01")
                .body("executors[0].body.code", equalTo("TEST-A"))
                .body("executors[0].body.exists", equalTo(false))
                .body("executors[0].body.successor", equalTo("TEST-B"));
        assertThat(told("kz.birlik.body.dissolved.v1", old))
                .singleElement()
                .satisfies(payload -> EventContract.check("kz.birlik.body.dissolved.v1", payload));
    }

    @Test
    void theWordsOfPlansStandForBodies() {
        resolved("акиматы областей, гг. Астаны, Алматы, Шымкента", null, null)
                .body("executors", hasSize(20))
                .body("executors.body.region", hasItem("790000000"))
                .body("known", equalTo(20))
                .body("unknown", equalTo(0));
        resolved("МКИ (созыв), ЭКО (по согласованию), акимат области", "110000000", null)
                .body("executors.body.code", contains("MKI", "AKIM-110000000"))
                .body("executors[1].body", nullValue())
                .body("executors[1].byAgreement", equalTo(true))
                .body("executors[0].lead", equalTo(true))
                .body("unknown", equalTo(1));
        resolved("акимат области", null, null).body("known", equalTo(0));
        People.anyone().get("/api/v1/bodies/resolve").then().statusCode(400);
        People.anyone().get("/api/v1/bodies/resolve?name=x&region=11").then().statusCode(400);
    }

    @Test
    void theAkimatOfADistrictIsNoneOfTheAkimatsOfRegions() {
        aDistrict();
        post("/api/v1/bodies", registration("AKIM-" + DISTRICT, "А", "Б", List.of()))
                .statusCode(400)
                .body("violations.field", contains("region"));
        var akimat = new HashMap<>(registration("AKIM-" + DISTRICT, "Аудан әкімдігі Т", "Акимат района Т", List.of()));
        akimat.put("region", DISTRICT);
        post("/api/v1/bodies", akimat).statusCode(201);

        resolved("акиматы областей, гг. Астаны, Алматы, Шымкента", null, null)
                .body("executors", hasSize(20))
                .body("executors.body.code", not(hasItem("AKIM-" + DISTRICT)));
        resolved("акимат", DISTRICT, null).body("executors.body.code", contains("AKIM-" + DISTRICT));
        People.anyone()
                .get("/api/v1/bodies?region=" + DISTRICT)
                .then()
                .body("items.code", contains("AKIM-" + DISTRICT));
        People.anyone().get("/api/v1/bodies?region=119970000").then().body("items", empty());
    }

    private void aDistrict() {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("""
                        insert into region (id, kato, level, kind, name, parent_id, valid_from, verified, provenance)
                        select :id, :kato, 2, 'DISTRICT', '{"ru": "район (синтетический)"}'::jsonb, id, date '2020-01-01', false, :by
                        from region where kato = '110000000'""")
                        .setParameter("id", UUID.randomUUID())
                        .setParameter("kato", DISTRICT)
                        .setParameter("by", SYNTHETIC)
                        .executeUpdate());
    }

    private static String registered(String code, String kk, String ru, List<String> aliases) {
        return post("/api/v1/bodies", registration(code, kk, ru, aliases))
                .statusCode(201)
                .body("code", equalTo(code))
                .extract()
                .header("Location")
                .replaceFirst("^https?://[^/]+", "");
    }

    private static Map<String, Object> registration(String code, String kk, String ru, List<String> aliases) {
        var registration = new HashMap<>(facts(kk, ru));
        registration.put("code", code);
        registration.put("aliases", aliases);
        return registration;
    }

    private static Map<String, Object> facts(String kk, String ru) {
        var name = new HashMap<String, Object>();
        name.put("kk", kk);
        name.put("ru", ru);
        return Map.of("name", name, "validFrom", "2020-01-01", "provenance", SYNTHETIC);
    }

    private static ValidatableResponse post(String path, Map<String, ?> body) {
        return People.admin().body(body).post(path).then();
    }

    private static ValidatableResponse dissolve(String body, String on, String successor) {
        var request = new HashMap<String, String>(Map.of("on", on));
        request.put("successor", successor);
        return post(body + "/dissolution", request);
    }

    private static ValidatableResponse resolved(String words, String region, String asOf) {
        var request = People.anyone().queryParam("name", words);
        if (region != null) {
            request.queryParam("region", region);
        }
        if (asOf != null) {
            request.queryParam("asOf", asOf);
        }
        return request.get("/api/v1/bodies/resolve").then().statusCode(200);
    }

    private static List<String> codes(String words) {
        return resolved(words, null, null).extract().jsonPath().getList("executors.body.code");
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    @SuppressWarnings("unchecked")
    private List<String> told(String type, String body) {
        return database.createNativeQuery(
                        "select cast(payload as text) from outbox_event where type = :type and aggregate_id = :id",
                        String.class)
                .setParameter("type", type)
                .setParameter("id", id(body))
                .getResultList();
    }

    private long number(String query) {
        return ((Number) database.createNativeQuery(query).getSingleResult()).longValue();
    }

    private void sql(String statement) {
        database.createNativeQuery(statement).executeUpdate();
    }
}
