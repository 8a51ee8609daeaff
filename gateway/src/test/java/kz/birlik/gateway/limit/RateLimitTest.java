package kz.birlik.gateway.limit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import kz.birlik.gateway.testing.Realm;
import kz.birlik.gateway.testing.Surroundings;

@QuarkusTest
@WithTestResource(Surroundings.class)
class RateLimitTest {

    @Test
    void whoAsksTooMuchIsToldWhenToComeBackAndNobodyElseSuffers() {
        int answered = 0;
        while (answered <= 2 * Surroundings.KNOWN_CAPACITY && statusFor("citizen2") == 200) {
            answered++;
        }
        assertThat(answered).isBetween(Surroundings.KNOWN_CAPACITY, 2 * Surroundings.KNOWN_CAPACITY);
        given().auth()
                .oauth2(Realm.token("citizen2"))
                .header("X-Forwarded-For", "203.0.113.9")
                .get("/api/v1/concepts")
                .then()
                .statusCode(429)
                .contentType("application/problem+json")
                .header("Retry-After", notNullValue())
                .header("RateLimit-Limit", Integer.toString(Surroundings.KNOWN_CAPACITY))
                .header("RateLimit-Remaining", "0")
                .body("type", equalTo("https://birlik.kz/problems/too-many-requests"));
        assertThat(statusFor("collector")).isEqualTo(200);
        given().get("/api/v1/concepts").then().statusCode(200).header("RateLimit-Remaining", notNullValue());
    }

    private static int statusFor(String user) {
        return given().auth()
                .oauth2(Realm.token(user))
                .get("/api/v1/concepts")
                .then()
                .extract()
                .statusCode();
    }
}
