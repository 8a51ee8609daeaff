package kz.birlik.kit.openapi;

import java.io.IOException;
import java.io.UncheckedIOException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;

/**
 * Puts the files {@code openapi-examples/<operationId>.request.json} and {@code .response.json} of a service into its
 * document: real JSON files are readable and testable where long strings in annotations are neither.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class OperationExamples implements OASFilter {

    private static final String FOLDER = "openapi-examples/";
    private static final String NAME = "example";

    private final ObjectMapper json = new ObjectMapper();

    @Override
    public void filterOpenAPI(OpenAPI api) {
        if (api.getPaths() != null) {
            api.getPaths()
                    .getPathItems()
                    .values()
                    .forEach(item -> item.getOperations().values().forEach(this::complete));
        }
    }

    private void complete(Operation operation) {
        if (operation.getRequestBody() != null) {
            add(operation.getRequestBody().getContent(), operation.getOperationId() + ".request.json");
        }
        if (operation.getResponses() != null && operation.getResponses().getAPIResponses() != null) {
            operation.getResponses().getAPIResponses().forEach((status, response) -> {
                if (status.startsWith("2")) {
                    add(response.getContent(), operation.getOperationId() + ".response.json");
                }
            });
        }
    }

    private void add(Content content, String file) {
        var example = content == null ? null : read(file);
        if (example != null) {
            content.getMediaTypes()
                    .values()
                    .forEach(type -> type.addExample(
                            NAME, OASFactory.createExample().value(json.convertValue(example, Object.class))));
        }
    }

    private JsonNode read(String file) {
        try (var in = Thread.currentThread().getContextClassLoader().getResourceAsStream(FOLDER + file)) {
            return in == null ? null : json.readTree(in);
        } catch (IOException broken) {
            throw new UncheckedIOException("%s%s is no JSON".formatted(FOLDER, file), broken);
        }
    }
}
