package kz.birlik.gateway.docs;

import java.nio.charset.StandardCharsets;

import jakarta.enterprise.inject.spi.CDI;

import io.quarkus.smallrye.openapi.runtime.OpenApiConstants;
import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentService;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.openapi.runtime.io.Format;
import org.junit.jupiter.api.Test;

import kz.birlik.contracts.OpenApiContract;
import kz.birlik.contracts.OpenApiDocument;
import kz.birlik.contracts.OpenApiOperation;
import kz.birlik.gateway.testing.Surroundings;

/** The committed document of the gateway's own operations is the served one, and its examples are true. */
@QuarkusTest
@WithTestResource(Surroundings.class)
class OpenApiContractTest {

    @Test
    void theCommittedDocumentIsTheServedOne() {
        OpenApiContract.check("gateway", served());
    }

    @Test
    void everyOperationIsDescribedAndShowsAnExampleOfWhatItGives() {
        OpenApiDocument.read(served()).operations().forEach(OpenApiOperation::checkDescribed);
    }

    @Test
    void everyExampleIsValidAgainstItsSchema() {
        OpenApiDocument.read(served()).operations().forEach(OpenApiOperation::checkExamples);
    }

    /** Not from the door, where the realm in the document is the one whose tokens are taken. */
    private static String served() {
        var documents = CDI.current().select(OpenApiDocumentService.class).get();
        return new String(
                documents.getDocument(OpenApiConstants.DEFAULT_DOCUMENT_NAME, Format.YAML), StandardCharsets.UTF_8);
    }
}
