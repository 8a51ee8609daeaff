package kz.birlik.kit.openapi;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import org.junit.jupiter.api.Test;

import kz.birlik.kit.sample.TestTokens;

@QuarkusTest
@WithTestResource(TestTokens.class)
class OpenApiConventionsTest {

    @Test
    void rolesInTheDocumentAreThoseOfTheCode() {
        given().accept(ContentType.JSON)
                .get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .body("openapi", startsWith("3.1"))
                .body("paths.'/songs'.post.'x-roles'", contains("admin", "citizen"))
                .body("paths.'/songs'.post.security.bearer.flatten()", contains("admin", "citizen", null))
                .body("paths.'/songs'.get.'x-roles'", contains("anyone"))
                .body("paths.'/songs/{id}'.put.responses", hasKey("428"))
                .body("paths.'/songs/{id}'.put.responses", hasKey("404"))
                .body("paths.'/songs'.get.responses", not(hasKey("403")))
                .body("paths.'/songs'.get.responses", not(hasKey("304")))
                .body("paths.'/songs/{id}/performance'.get.responses", hasKey("304"))
                .body(
                        "paths.'/songs'.get.responses.'400'.content.'application/problem+json'.schema.'$ref'",
                        equalTo("#/components/schemas/Problem"));
    }
}
