package kz.birlik.gateway.limit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;

import kz.birlik.gateway.testing.Realm;
import kz.birlik.gateway.testing.Surroundings;
import kz.birlik.gateway.testing.TightLimits;

@QuarkusTest
@TestProfile(TightLimits.class)
@WithTestResource(Surroundings.class)
class BadTokensTest {

    @Test
    void whoSendsBadTokensIsToldToWaitAndDoesNotLockOutTheGoodOnesOfTheAddress() {
        int refused = 0;
        int status = statusFor("rubbish");
        while (status == 401 && refused < 100 * TightLimits.BAD_TOKENS) {
            refused++;
            status = statusFor("rubbish");
        }
        assertThat(refused).isGreaterThanOrEqualTo(TightLimits.BAD_TOKENS);
        assertThat(status).isEqualTo(429);
        for (int i = 0; i < 3; i++) {
            assertThat(statusFor(Realm.token("auditor"))).isEqualTo(200);
        }
    }

    private static int statusFor(String token) {
        return given().auth()
                .oauth2(token)
                .get("/api/v1/concepts")
                .then()
                .extract()
                .statusCode();
    }
}
