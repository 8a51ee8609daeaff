package kz.birlik.concepts;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import kz.birlik.contracts.OpenApiContract;
import kz.birlik.contracts.OpenApiDocument;
import kz.birlik.contracts.OpenApiOperation;
import kz.birlik.stack.testing.BackingServices;

/** The committed document is the served one, and its examples are true. */
@QuarkusTest
@WithTestResource(BackingServices.class)
class OpenApiTest {

    @Test
    void theCommittedDocumentIsTheServedOne() {
        OpenApiContract.check("concept-service", served());
    }

    @Test
    void everyOperationIsDescribedAndShowsAnExampleOfWhatItTakesAndGives() {
        OpenApiDocument.read(served()).operations().forEach(OpenApiOperation::checkDescribed);
    }

    @Test
    void everyExampleIsValidAgainstItsSchema() {
        OpenApiDocument.read(served()).operations().forEach(OpenApiOperation::checkExamples);
    }

    private static String served() {
        return Suite.anyone().accept("application/yaml").get("/q/openapi").asString();
    }
}
