package kz.birlik.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import kz.birlik.kit.http.RequestId;
import kz.birlik.plans.testing.Days;
import kz.birlik.plans.testing.Imports;
import kz.birlik.plans.testing.People;
import kz.birlik.plans.testing.Table;
import kz.birlik.stack.testing.BackingServices;
import kz.birlik.stack.testing.Tokens;

/** Every write is made once on a real object: it leaves who did it to what, and whose plan it is not may not make it. */
@QuarkusTest
@WithTestResource(BackingServices.class)
class AuditWalkTest {

    @Inject
    EntityManager database;

    @BeforeEach
    void inJuly() {
        Days.goTo("2026-07-03");
    }

    @AfterEach
    void theRegisterIsAsItWas() {
        Days.goHome();
        var mine = "(select id from body where provenance = '" + RealWrites.SYNTHETIC + "')";
        QuarkusTransaction.requiringNew()
                .run(() -> List.of(
                                "delete from body_alias where body_id in " + mine,
                                "delete from body where id in " + mine,
                                "delete from region where provenance like '%" + RealWrites.SYNTHETIC + "%'",
                                "delete from classifier_import")
                        .forEach(statement ->
                                database.createNativeQuery(statement).executeUpdate()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("operations")
    void aWriteLeavesWhoMadeItAndOnWhat(String operation) {
        var write = RealWrites.ALL.get(operation).get();
        var request = UUID.randomUUID().toString();

        var answer = write.call().apply(write.owner().get().header(RequestId.HEADER, request));

        assertThat(answer.statusCode()).as(answer.asString()).isBetween(200, 299);
        assertThat(entries(request)).isNotEmpty().allSatisfy(entry -> {
            assertThat((String) entry[0]).as("actor").isNotBlank();
            assertThat((String) entry[1]).as("roles").isNotEqualTo("{}");
            assertThat((String) entry[2]).as("action").isNotBlank();
            assertThat((String) entry[3]).as("aggregate").isNotBlank();
            assertThat(UUID.fromString((String) entry[4])).isNotNull();
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("operationsOfEditors")
    void anEditorOfAnotherBodyOrAkimatWritesNothingOfAPlanOfAkmola(String operation) {
        var write = RealWrites.ALL.get(operation).get();

        for (var foreigner : List.of(
                Tokens.of("economy").role("plan-editor").body("MNE"),
                Tokens.of("akimat").role("plan-editor").body("AKIM-" + Imports.PAVLODAR),
                Tokens.of("nobody").role("plan-editor"))) {
            var request = UUID.randomUUID().toString();
            var answer = write.call().apply(People.with(foreigner).header(RequestId.HEADER, request));
            assertThat(answer.statusCode()).as(answer.asString()).isIn(403, 404);
            assertThat(entries(request)).isEmpty();
        }
        var akimat = Tokens.of("akimat").role("plan-editor").body("AKIM-" + Imports.AKMOLA);
        var own = write.call().apply(People.with(akimat));
        assertThat(own.statusCode()).as(own.asString()).isBetween(200, 299);
    }

    @Test
    void theWalkLeavesNoWriteOut() {
        assertThat(RightsTest.writes()).containsExactlyInAnyOrderElementsOf(RealWrites.ALL.keySet());
    }

    @Test
    void anEditTellsWhatWasThereBeforeAndWhatIsThereAfter() {
        var plan =
                Imports.akmolaPlan(Table.usual().measure("1", "Форум матерей").xlsx());
        People.akmola()
                .header("If-Match", "*")
                .body(Map.of("title", Map.of("ru", "План"), "periodFrom", "2026-01-01", "periodTo", "2026-12-30"))
                .put(plan)
                .then()
                .statusCode(200);
        var ofPlan = details("plan-edited", Imports.id(plan));
        assertThat(ofPlan.getString("changed.title.before.ru"))
                .isEqualTo("План мероприятий на 2026 год (синтетический)");
        assertThat(ofPlan.getString("changed.title.after.ru")).isEqualTo("План");
        assertThat(ofPlan.getString("changed.periodTo.before")).isEqualTo("2026-12-31");
        assertThat(ofPlan.getMap("changed")).containsOnlyKeys("title", "periodTo");

        var measure = People.akmola().get(plan + "/measures").jsonPath().getString("items[0].id");
        var request = Map.of(
                "number", "1",
                "title", Map.of("ru", "Форум отцов"),
                "completionForm", Map.of("ru", "протокол"),
                "executors", Map.of("ru", "Акимат Акмолинской области"),
                "term", Map.of("ru", "II квартал 2026 года"),
                "costs", List.of(Map.of("year", 2026, "thousandKzt", 900)),
                "source", Map.of("ru", "МБ"));
        People.akmola()
                .header("If-Match", "*")
                .body(request)
                .put("/api/v1/measures/" + measure)
                .then()
                .statusCode(200);
        var ofMeasure = details("measure-edited", measure);
        assertThat(ofMeasure.getString("changed.title.before.ru")).isEqualTo("Форум матерей");
        assertThat(ofMeasure.getString("changed.title.after.ru")).isEqualTo("Форум отцов");
        assertThat(ofMeasure.getFloat("changed.costs.before.2026")).isEqualTo(1200.5f);
        assertThat(ofMeasure.getFloat("changed.costs.after.2026")).isEqualTo(900f);
        assertThat(ofMeasure.getMap("changed"))
                .containsKeys("costTotal")
                .doesNotContainKeys("executors", "source", "term");
    }

    static Stream<String> operations() {
        return RealWrites.ALL.keySet().stream();
    }

    static Stream<String> operationsOfEditors() {
        return operations().filter(operation -> RightsTest.mayWrite(operation, "plan-editor"));
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> entries(String request) {
        return QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery("""
                        select actor, cast(actor_roles as text), action, aggregate_type, aggregate_id
                        from audit_entry where request_id = :request""")
                        .setParameter("request", request)
                        .getResultList());
    }

    private JsonPath details(String action, String aggregate) {
        return JsonPath.from((String) QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery(
                                "select cast(details as text) from audit_entry where action = :action and aggregate_id = :aggregate")
                        .setParameter("action", action)
                        .setParameter("aggregate", aggregate)
                        .getSingleResult()));
    }
}
