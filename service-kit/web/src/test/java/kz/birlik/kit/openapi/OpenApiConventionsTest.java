package kz.birlik.kit.openapi;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
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

    private static ValidatableResponse document() {
        return given().accept(ContentType.JSON)
                .get("/q/openapi?format=json")
                .then()
                .statusCode(200);
    }

    @Test
    void whatIsReadOfHeadersIsDeclared() {
        document()
                .body("paths.'/songs/{id}'.put.parameters.find { it.name == 'If-Match' }.required", equalTo(true))
                .body(
                        "paths.'/songs/{id}/publication'.post.parameters.name",
                        hasItems("id", "If-Match", "Idempotency-Key"))
                .body(
                        "paths.'/songs/{id}/publication'.post.parameters.findAll { it.in == 'header' }.required",
                        not(hasItem(true)))
                .body("paths.'/songs/{id}/publication'.post.responses", hasKey("422"))
                .body("paths.'/songs/{id}/publication'.post.responses", hasKey("412"))
                .body("paths.'/songs'.post.parameters", nullValue())
                .body("paths.'/songs'.post.responses", not(hasKey("422")))
                .body("paths.'/songs'.post.responses", not(hasKey("412")));
    }

    @Test
    void whatComesInHeadersIsDeclared() {
        document()
                .body("paths.'/songs'.post.responses.'201'.headers", hasKey("Location"))
                .body("paths.'/songs'.get.responses.'200'.headers", hasKey("Link"))
                .body("paths.'/songs'.get.responses.'200'.headers", not(hasKey("ETag")))
                .body("paths.'/songs/{id}'.get.responses.'200'.headers", hasKey("ETag"))
                .body("paths.'/songs/{id}/performance'.get.responses.'304'.headers", hasKey("ETag"))
                .body("paths.'/songs'.get.responses.'429'.headers", hasKey("Retry-After"))
                .body(
                        "paths.'/songs'.get.responses.'429'.headers.'RateLimit-Reset'.'$ref'",
                        equalTo("#/components/headers/RateLimit-Reset"))
                .body("components.headers.'RateLimit-Reset'.schema.type", equalTo("integer"));
    }

    @Test
    void anIdInAPathIsDescribedByWhatItIdentifies() {
        document()
                .body("paths.'/songs/{id}'.get.parameters[0].description", equalTo("Id of the song"))
                .body("paths.'/songs/{id}/performance'.get.parameters[0].description", equalTo("Id of the song"));
    }
}
