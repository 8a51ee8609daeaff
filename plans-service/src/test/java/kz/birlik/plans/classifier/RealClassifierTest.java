package kz.birlik.plans.classifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

import kz.birlik.plans.testing.People;
import kz.birlik.stack.testing.BackingServices;

/**
 * The classifier as it is published (17.10.2022, Russian), for those who have it: {@code -Dbirlik.kato=FILE}. Its licence is
 * not known, so it is not part of the suite; {@link ClassifierTest} reads a made-up one of the same size.
 */
@QuarkusTest
@WithTestResource(BackingServices.class)
@EnabledIfSystemProperty(named = "birlik.kato", matches = ".+")
class RealClassifierTest {

    private static final String MARK = "Real classifier in a test";

    @Inject
    EntityManager database;

    @BeforeEach
    @AfterEach
    void onlyTheShippedUnits() {
        QuarkusTransaction.requiringNew()
                .run(() -> List.of(
                                "delete from outbox_event where aggregate_type = 'region'",
                                "delete from region_former where region_id in (select id from region where provenance like '%"
                                        + MARK + "%')",
                                "delete from region where provenance like '%" + MARK + "%'",
                                "delete from classifier_import")
                        .forEach(statement ->
                                database.createNativeQuery(statement).executeUpdate()));
    }

    @Test
    void thePublishedClassifierIsTakenWholeWithinTenSecondsAndTheSameAgainChangesNothing() throws IOException {
        var file = Files.readAllBytes(Path.of(System.getProperty("birlik.kato")));
        var started = Instant.now();
        var report = taken(file);
        var first = Duration.between(started, Instant.now());

        assertThat(report.getInt("rows")).isEqualTo(16_264);
        assertThat(report.getInt("refused")).isZero();
        assertThat(report.<Integer>getList("levels.added")).containsExactly(0, 220, 2404, 6285, 7335);
        assertThat(first).isLessThan(Duration.ofSeconds(10));

        started = Instant.now();
        var again = taken(file);
        var second = Duration.between(started, Instant.now());
        System.out.printf(
                "The classifier was taken in %d ms, and again in %d ms%n", first.toMillis(), second.toMillis());

        assertThat(again.getBoolean("changed")).isFalse();
        assertThat(again.getInt("unchanged")).isEqualTo(16_264);
    }

    private static JsonPath taken(byte[] file) {
        return People.admin()
                .contentType("multipart/form-data")
                .multiPart("file", "kato.csv", file)
                .multiPart("asOf", "2022-10-17")
                .multiPart("source", MARK)
                .post("/api/v1/regions/imports")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
