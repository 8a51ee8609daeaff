package kz.birlik.gateway.docs;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import java.util.regex.Pattern;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import kz.birlik.gateway.testing.Surroundings;

@QuarkusTest
@WithTestResource(Surroundings.class)
class DocsTest {

    private static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
    private static final String VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
    private static final String BACK = "http://localhost:8080/docs/oauth2-redirect.html";

    @Test
    void theMergedDocumentHasTheOperationsOfAll() {
        given().get("/openapi")
                .then()
                .statusCode(200)
                .body("openapi", containsString("3.1"))
                .body("paths", hasKey("/api/v1/concepts"))
                .body("paths", hasKey("/api/v1/plans"))
                .body("paths", hasKey("/api/v1/feedback"))
                .body("paths", hasKey("/api/v1/me"))
                .body("paths", hasKey("/api/v1/events"))
                .body("components.schemas", hasKey("PlansThing"))
                .body(
                        "components.securitySchemes.keycloak.flows.authorizationCode.tokenUrl",
                        containsString(Surroundings.keycloak().issuer()));
    }

    @Test
    void eachDocumentIsThereAlone() {
        given().get("/openapi/plans-service").then().statusCode(200).body("info.title", equalTo("plans"));
        given().get("/openapi/gateway").then().statusCode(200).body("paths", hasKey("/api/v1/events"));
        given().get("/openapi/nothing").then().statusCode(404);
    }

    @Test
    void swaggerUiNeedsNothingFromElsewhere() {
        var page = given().get("/docs")
                .then()
                .statusCode(200)
                .header("Content-Security-Policy", containsString("script-src 'self'"))
                .header("Content-Security-Policy", not(containsString("unsafe-eval")))
                .header("X-Frame-Options", "DENY")
                .extract()
                .asString();
        var used = Pattern.compile("(?:src|href)=\"([^\"]+)\"").matcher(page);
        int files = 0;
        while (used.find()) {
            assertThat(used.group(1)).startsWith("/docs/");
            given().get(used.group(1)).then().statusCode(200);
            files++;
        }
        assertThat(files).isGreaterThan(4);
        given().get("/docs/oauth2-redirect.html").then().statusCode(200);
        given().get("/docs/oauth2-redirect.js").then().statusCode(200);
        given().get("/docs/swagger-initializer.js").then().statusCode(404);
        given().head("/docs").then().statusCode(200);
    }

    @Test
    void aBrowserLogsInWithPkceAndTheTokenIsTaken() {
        var login = given().redirects()
                .follow(false)
                .queryParam("client_id", "birlik-frontend")
                .queryParam("response_type", "code")
                .queryParam("scope", "openid")
                .queryParam("redirect_uri", BACK)
                .queryParam("code_challenge", CHALLENGE)
                .queryParam("code_challenge_method", "S256")
                .get(Surroundings.keycloak().issuer() + "/protocol/openid-connect/auth");
        assertThat(login.statusCode()).isEqualTo(200);
        var form = Pattern.compile("action=\"([^\"]+)\"").matcher(login.asString());
        assertThat(form.find()).isTrue();
        var back = given().redirects()
                .follow(false)
                .urlEncodingEnabled(false)
                .cookies(login.cookies())
                .contentType("application/x-www-form-urlencoded")
                .body("username=editor&password=editor")
                .post(form.group(1).replace("&amp;", "&"))
                .header("Location");
        assertThat(back).startsWith(BACK);
        var code = back.replaceAll(".*[?&]code=([^&]+).*", "$1");
        var token = given().header("Origin", "http://localhost:8080")
                .formParam("client_id", "birlik-frontend")
                .formParam("grant_type", "authorization_code")
                .formParam("code", code)
                .formParam("redirect_uri", BACK)
                .formParam("code_verifier", VERIFIER)
                .post(Surroundings.keycloak().issuer() + "/protocol/openid-connect/token")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", "http://localhost:8080")
                .extract()
                .<String>path("access_token");
        given().auth().oauth2(token).get("/api/v1/me").then().statusCode(200).body("roles", hasItem("concept-editor"));
    }
}
