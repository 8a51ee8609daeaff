package kz.birlik.plans.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import kz.birlik.plans.testing.Imports;
import kz.birlik.plans.testing.People;
import kz.birlik.plans.testing.Table;
import kz.birlik.stack.testing.BackingServices;

/** Section rows propose directions of the concept, and an editor has the last word. */
@QuarkusTest
@WithTestResource(BackingServices.class)
class SectionDirectionsTest {

    private static final byte[] FILE = Table.usual()
            .row("Направление 2. Молодёжь")
            .measure("1", "Форум")
            .row("Раздел о медиации: Развитие медиации и доверия")
            .measure("2", "Клуб")
            .row("Раздел: разное")
            .measure("3", "Выставка")
            .xlsx();

    private final UUID concept = UUID.randomUUID();
    private final UUID mediation = UUID.randomUUID();
    private final UUID youth = UUID.randomUUID();

    @Inject
    EntityManager database;

    @BeforeEach
    void aConceptOfTwoDirections() {
        QuarkusTransaction.requiringNew().run(() -> {
            insert(
                    "insert into followed_concept (id, code, title, edition, status, in_force_from) values (:id, :code, '{\"ru\":\"Концепция (синтетическая)\"}', 1, 'IN_FORCE', '2001-01-01')",
                    Map.of("id", concept, "code", "test-" + concept));
            direction(mediation, "1", "Развитие медиации и доверия", 1);
            direction(youth, "2", "Молодёжь", 2);
        });
    }

    @Test
    void aSectionProposesADirectionByItsNumberOrItsTitle() {
        var read = Imports.get(imported());

        assertThat(read.getList("sections.basis")).isEqualTo(List.of("NUMBER", "TITLE", "NONE"));
        assertThat(read.getList("sections.directionId"))
                .isEqualTo(java.util.Arrays.asList(youth.toString(), mediation.toString(), null));
    }

    @Test
    void theCommitBindsWhatAnEditorConfirmed() {
        var made = imported();
        var sections = Imports.get(made).<String>getList("sections.section");

        People.akmola()
                .header("If-Match", People.akmola().get(made).header("ETag"))
                .body(Map.of(
                        "directions",
                        List.of(
                                section(sections.get(0), mediation),
                                section(sections.get(1), null),
                                section(sections.get(2), youth))))
                .put(made + "/directions")
                .then()
                .statusCode(200)
                .body("basis", contains("CONFIRMED", "CONFIRMED", "CONFIRMED"));

        var measures = measuresOfCommitted(made);
        assertThat(measures.getList("items.directionId"))
                .isEqualTo(java.util.Arrays.asList(mediation.toString(), null, youth.toString()));
    }

    @Test
    void whatNobodyChangedIsBoundAsProposed() {
        assertThat(measuresOfCommitted(imported()).getList("items.directionId"))
                .isEqualTo(java.util.Arrays.asList(youth.toString(), mediation.toString(), null));
    }

    @Test
    void aSectionOrDirectionThatIsNotThereIsRefused() {
        var made = imported();
        for (var wrong :
                List.of(section("Направление 9", youth), section("Направление 2. Молодёжь", UUID.randomUUID()))) {
            People.akmola()
                    .header("If-Match", "*")
                    .body(Map.of("directions", List.of(wrong)))
                    .put(made + "/directions")
                    .then()
                    .statusCode(400);
        }
        People.akmola()
                .body(Map.of("directions", List.of()))
                .put(made + "/directions")
                .then()
                .statusCode(428);
    }

    private String imported() {
        var location = Imports.formOf(People.akmola(), "REGION", Imports.AKMOLA, "plan.xlsx", FILE)
                .multiPart("concept", concept.toString())
                .post("/api/v1/plan-imports")
                .then()
                .statusCode(202)
                .extract()
                .header("Location");
        Imports.finished(location);
        return Imports.path(location);
    }

    private static JsonPath measuresOfCommitted(String made) {
        var plan = People.akmola()
                .body(Map.of("rows", "ALL"))
                .post(made + "/commit")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        return People.akmola().get(Imports.path(plan) + "/measures").jsonPath();
    }

    private static Map<String, Object> section(String section, UUID direction) {
        return direction == null
                ? Collections.singletonMap("section", section)
                : Map.of("section", section, "directionId", direction);
    }

    private void direction(UUID id, String number, String title, int position) {
        insert(
                "insert into followed_direction (id, concept_id, number, title, provision_ids, position) values (:id, :concept, :number, jsonb_build_object('ru', cast(:title as text)), '[]', :position)",
                Map.of("id", id, "concept", concept, "number", number, "title", title, "position", position));
    }

    private void insert(String sql, Map<String, Object> values) {
        var query = database.createNativeQuery(sql);
        values.forEach(query::setParameter);
        query.executeUpdate();
    }
}
