package kz.birlik.gateway.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import jakarta.enterprise.inject.spi.CDI;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.smallrye.openapi.runtime.OpenApiConstants;
import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentService;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.openapi.runtime.io.Format;
import org.junit.jupiter.api.Test;

import kz.birlik.gateway.testing.Surroundings;

@QuarkusTest
@WithTestResource(Surroundings.class)
class OpenApiContractTest {

    private static final Path COMMITTED = Path.of("../contracts/openapi/gateway.yaml");

    /** The order of members differs from build to build, so meanings are compared and not texts. */
    private static final YAMLMapper YAML = new YAMLMapper();

    @Test
    void theCommittedDocumentIsTheServedOne() throws IOException {
        var documents = CDI.current().select(OpenApiDocumentService.class).get();
        var served = new String(
                documents.getDocument(OpenApiConstants.DEFAULT_DOCUMENT_NAME, Format.YAML), StandardCharsets.UTF_8);
        var committed = Files.exists(COMMITTED) ? Files.readString(COMMITTED) : "{}";
        if (Boolean.getBoolean("birlik.contracts.update")
                && !YAML.readTree(served).equals(YAML.readTree(committed))) {
            Files.writeString(COMMITTED, served);
            committed = served;
        }
        assertThat(YAML.readTree(served))
                .as("after a wanted change: -Dbirlik.contracts.update=true rewrites %s", COMMITTED.getFileName())
                .isEqualTo(YAML.readTree(committed));
    }
}
