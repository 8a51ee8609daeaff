package kz.birlik.system.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.stream.Stream;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import kz.birlik.contracts.OpenApiDocument;
import kz.birlik.contracts.OpenApiOperation;
import kz.birlik.stack.Service;
import kz.birlik.system.running.RunningSuite;

/** What the gateway shows of the whole suite, with the real services behind it. */
class FrontDoorTest {

    private final RunningSuite suite = RunningSuite.get();

    @Test
    void healthNamesEveryServiceAndAllAreUp() {
        var health =
                read("/health").statusCode(200).body("status", equalTo("UP")).extract();
        assertThat(health.<List<String>>path("services.name"))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(Service.values()).map(Service::module).toList());
        assertThat(health.<List<String>>path("services.status")).containsOnly("UP");
    }

    @Test
    void theMergedDocumentTellsEveryOperationThatIsCommitted() {
        var served =
                OpenApiDocument.read(read("/openapi").statusCode(200).extract().asString());
        assertThat(served.root().path("x-missing-services").isMissingNode()).isTrue();
        assertThat(served.operations().stream().map(OpenApiOperation::id).toList())
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(OpenApiDocument.committed("birlik").operations().stream()
                        .map(OpenApiOperation::id)
                        .toList());
    }

    @Test
    void thePageOfTheDocumentsOpensForABrowser() {
        given().accept("text/html")
                .get(suite.gateway().resolve("/docs"))
                .then()
                .statusCode(200)
                .contentType("text/html")
                .body(containsString("swagger-ui"));
    }

    @Test
    void meIsWhoTheTokenSays() {
        me("citizen1").body("roles", equalTo(List.of("citizen"))).body("body", nullValue());
        me("editor").body("roles", equalTo(List.of("concept-editor"))).body("body", equalTo("APK"));
        me("akmola").body("roles", equalTo(List.of("plan-editor"))).body("region", equalTo("110000000"));
        read("/api/v1/me").statusCode(401).contentType("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/q/health", "/q/health/ready", "/q/metrics", "/q/openapi", "/q/dead-letters"})
    void whatIsForOperatorsDoesNotExistHere(String path) {
        read(path).statusCode(404).contentType("application/problem+json");
    }

    private ValidatableResponse me(String user) {
        return given().auth()
                .oauth2(suite.tokenOf(user))
                .get(suite.gateway().resolve("/api/v1/me"))
                .then()
                .statusCode(200)
                .body("user", equalTo(user))
                .body("subject", notNullValue());
    }

    private ValidatableResponse read(String path) {
        return given().get(suite.gateway().resolve(path)).then();
    }
}
