package kz.birlik.gateway.feed;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import java.util.Map;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;

import kz.birlik.gateway.testing.Surroundings;

@QuarkusTest
@TestProfile(FullFeedTest.NobodyMayWait.class)
@WithTestResource(Surroundings.class)
class FullFeedTest {

    /** As if all places for followers that wait were taken. */
    public static class NobodyMayWait implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("birlik.gateway.feed.waiting-followers", "0");
        }
    }

    @Test
    void aFollowerTooManyIsToldThatItsCursorStaysGood() {
        given().get("/api/v1/events?after=latest&wait=20")
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .body("type", equalTo("https://birlik.kz/problems/service-busy"))
                .body("detail", containsString("ask again with the same cursor"));
    }

    @Test
    void whoDoesNotWaitIsAnsweredAllTheSame() {
        given().get("/api/v1/events?after=latest").then().statusCode(200);
    }
}
