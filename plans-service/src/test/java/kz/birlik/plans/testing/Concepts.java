package kz.birlik.plans.testing;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** A concept as this service follows it, and plans bound to it. */
public final class Concepts {

    private Concepts() {}

    /** @return the ids of so many directions of a concept that is in force, numbered from 1 */
    public static List<UUID> directions(EntityManager database, UUID concept, int many) {
        return QuarkusTransaction.requiringNew().call(() -> {
            database.createNativeQuery(
                            "insert into followed_concept (id, code, title, edition, status, in_force_from) values (:id, :code, '{\"ru\":\"Концепция (синтетическая)\"}', 1, 'IN_FORCE', '2001-01-01')")
                    .setParameter("id", concept)
                    .setParameter("code", "test-" + concept)
                    .executeUpdate();
            return IntStream.rangeClosed(1, many)
                    .mapToObj(number -> direction(database, concept, number))
                    .toList();
        });
    }

    private static UUID direction(EntityManager database, UUID concept, int number) {
        var id = UUID.randomUUID();
        database.createNativeQuery(
                        "insert into followed_direction (id, concept_id, number, title, provision_ids, position) values (:id, :concept, cast(:number as text), jsonb_build_object('ru', 'Направление ' || cast(:number as text)), '[]', :number)")
                .setParameter("id", id)
                .setParameter("concept", concept)
                .setParameter("number", number)
                .executeUpdate();
        return id;
    }

    /** @return the id of an indicator of the concept as a whole */
    public static UUID indicator(EntityManager database, UUID concept) {
        var id = UUID.randomUUID();
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(
                                "insert into followed_indicator (id, concept_id, name, unit, targets, position) values (:id, :concept, '{\"kk\":\"Сенім үлесі\",\"ru\":\"Доля доверия\"}', '%', '[]', 1)")
                        .setParameter("id", id)
                        .setParameter("concept", concept)
                        .executeUpdate());
        return id;
    }

    /** Binds a draft of Akmola to the concept. */
    public static void bindPlan(String plan, UUID concept) {
        People.akmola()
                .header("If-Match", People.akmola().get(plan).header("ETag"))
                .body(Map.of(
                        "title",
                        Map.of("ru", "План (синтетический)"),
                        "periodFrom",
                        "2026-01-01",
                        "periodTo",
                        "2026-12-31",
                        "conceptId",
                        concept))
                .put(plan)
                .then()
                .statusCode(200);
    }

    /** Binds a measure of a draft of Akmola, counted from 1, to a direction. */
    public static void bindMeasure(String plan, int number, UUID direction) {
        bindMeasure(plan, number, Map.of("directionId", direction));
    }

    /** @param links as the API takes them */
    public static void bindMeasure(String plan, int number, Map<String, ?> links) {
        var measure = Execution.measure(plan, number);
        People.akmola()
                .header("If-Match", People.akmola().get(measure).header("ETag"))
                .body(links)
                .put(measure + "/concept-links")
                .then()
                .statusCode(200);
    }
}
