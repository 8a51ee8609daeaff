package kz.birlik.kit.data;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import kz.birlik.kit.http.Ids;
import kz.birlik.stack.testing.BackingServices;
import kz.birlik.stack.testing.Tokens;

@QuarkusTest
@WithTestResource(BackingServices.class)
class WayOfAnEventTest {

    @Inject
    DataSource database;

    @Test
    void anEventRecordedByARequestTakesEffectInAFollowerOnce() {
        var id = Ids.next().toString();
        given().auth()
                .oauth2(Tokens.of("citizen1").role("citizen").sign())
                .contentType("application/json")
                .body(Map.of("sampleId", id, "number", 1, "text", "hello"))
                .post("/api/v1/samples")
                .then()
                .statusCode(201);
        await().atMost(Duration.ofSeconds(90))
                .untilAsserted(() -> assertThat(effects(id)).isEqualTo(1));
    }

    private long effects(String id) throws Exception {
        try (var connection = database.getConnection()) {
            return Sql.one(
                            connection,
                            "select count(*) from sample_effect where sample_id = ?",
                            row -> row.getLong(1),
                            id)
                    .orElseThrow();
        }
    }
}
