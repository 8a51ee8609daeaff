package kz.birlik.plans.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.not;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import kz.birlik.plans.testing.People;
import kz.birlik.stack.testing.BackingServices;

@QuarkusTest
@WithTestResource(BackingServices.class)
class PopulationTest {

    @Inject
    EntityManager database;

    @Test
    void everyRegionIsShippedWithMadeUpFiguresThatSaySo() {
        var regions = People.anyone().get("/api/v1/regions").jsonPath().<String>getList("items.id");
        assertThat(regions).hasSize(20);
        for (var region : regions) {
            if (!region.equals(shymkent())) {
                People.anyone()
                        .get("/api/v1/regions/" + region + "/population")
                        .then()
                        .statusCode(200)
                        .body("figures.on", contains("2024-01-01", "2025-01-01", "2026-01-01"))
                        .body("figures.people", everyItem(greaterThan(100_000)))
                        .body("figures.synthetic", everyItem(equalTo(true)))
                        .body("figures.verified", everyItem(equalTo(false)));
            }
        }
    }

    @Test
    void anAdministratorReplacesThemByTheVersionOfTheRegion() {
        var path = "/api/v1/regions/" + shymkent() + "/population";
        var before = People.anyone().get(path).header("ETag");
        var one = Map.of(
                "on", "2023-01-01", "people", 1_200_000, "verified", true, "source", "Bureau of statistics (example)");

        People.admin().body(Map.of("figures", List.of(one))).put(path).then().statusCode(428);
        People.admin()
                .header("If-Match", before)
                .body(Map.of("figures", List.of(one, one)))
                .put(path)
                .then()
                .statusCode(400)
                .body("violations.field", contains("figures"));
        People.admin()
                .header("If-Match", before)
                .body(Map.of(
                        "figures",
                        List.of(Map.of(
                                "on", "2023-01-01", "people", 1, "verified", true, "synthetic", true, "source", "x"))))
                .put(path)
                .then()
                .statusCode(400);
        People.admin()
                .header("If-Match", before)
                .body(Map.of("figures", List.of(Map.of("on", "2023-01-01", "people", -1, "source", "x"))))
                .put(path)
                .then()
                .statusCode(400);
        var after = People.admin()
                .header("If-Match", before)
                .body(Map.of("figures", List.of(one)))
                .put(path)
                .then()
                .statusCode(200)
                .header("ETag", not(equalTo(before)))
                .body("figures.people", contains(1_200_000))
                .body("figures.verified", contains(true))
                .extract()
                .header("ETag");
        People.admin()
                .header("If-Match", before)
                .body(Map.of("figures", List.of()))
                .put(path)
                .then()
                .statusCode(412);
        People.anyone().get(path).then().header("ETag", equalTo(after)).body("figures.on", contains("2023-01-01"));
        assertThat(((Number) database.createNativeQuery(
                                "select count(*) from audit_entry where action = 'population-set' and aggregate_id = :id")
                        .setParameter("id", shymkent())
                        .getSingleResult()))
                .isEqualTo(1L);
        People.anyone()
                .get("/api/v1/regions/" + UUID.randomUUID() + "/population")
                .then()
                .statusCode(404);
    }

    private static String shymkent() {
        return People.anyone().get("/api/v1/regions?kato=790000000").jsonPath().getString("items[0].id");
    }
}
