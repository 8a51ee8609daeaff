package kz.birlik.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;

import kz.birlik.plans.testing.People;
import kz.birlik.stack.testing.BackingServices;

/** The committed document is the served one, and its examples are true. */
@QuarkusTest
@WithTestResource(BackingServices.class)
class OpenApiTest {

    private static final Path COMMITTED = root().resolve("contracts/openapi/plans-service.yaml");
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void theCommittedDocumentIsTheServedOne() throws IOException {
        var served =
                People.anyone().accept("application/yaml").get("/q/openapi").asString();
        if (Boolean.getBoolean("birlik.contracts.update")) {
            Files.createDirectories(COMMITTED.getParent());
            Files.writeString(COMMITTED, served);
        }
        assertThat(served)
                .as("after a wanted change: -Dbirlik.contracts.update=true rewrites %s", COMMITTED.getFileName())
                .isEqualTo(Files.readString(COMMITTED));
    }

    @Test
    void everyOperationIsDescribedAndShowsAnExampleOfWhatItTakesAndGives() {
        operations().forEach((id, operation) -> {
            assertThat(operation).as(id).containsKeys("summary", "description");
            contents(operation).forEach(content -> assertThat(content).as(id).containsKey("examples"));
        });
    }

    @Test
    void everyExampleIsValidAgainstItsSchema() throws IOException {
        var document = served();
        var schemas = document.<Map<String, Object>>get("components");
        for (var entry : operations().entrySet()) {
            for (var content : contents(entry.getValue())) {
                var schema = Map.of(
                        "$schema",
                        "https://json-schema.org/draft/2020-12/schema",
                        "allOf",
                        List.of(content.get("schema")),
                        "components",
                        schemas);
                for (var example : ((Map<?, ?>) content.get("examples")).values()) {
                    var faults = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                            .getSchema(JSON.writeValueAsString(schema), InputFormat.JSON)
                            .validate(JSON.writeValueAsString(((Map<?, ?>) example).get("value")), InputFormat.JSON);
                    assertThat(faults).as(entry.getKey()).isEmpty();
                }
            }
        }
    }

    private static Map<String, Map<String, Object>> operations() {
        var operations = new java.util.TreeMap<String, Map<String, Object>>();
        served().<Map<String, Map<String, Map<String, Object>>>>get("paths").forEach((path, byMethod) -> {
            if (path.startsWith("/api/")) {
                byMethod.values()
                        .forEach(operation -> operations.put((String) operation.get("operationId"), operation));
            }
        });
        return operations;
    }

    /** What is taken, and what is given when all goes well. */
    private static List<Map<String, Object>> contents(Map<String, Object> operation) {
        var contents = new ArrayList<Map<String, Object>>();
        addContent(contents, operation.get("requestBody"));
        ((Map<?, ?>) operation.get("responses")).forEach((status, response) -> {
            if (status.toString().startsWith("2") && !status.equals("204")) {
                addContent(contents, response);
            }
        });
        return contents;
    }

    @SuppressWarnings("unchecked")
    private static void addContent(List<Map<String, Object>> contents, Object holder) {
        if (holder != null) {
            var content = ((Map<String, Map<String, Map<String, Object>>>) holder).get("content");
            if (content != null) {
                contents.addAll(content.values());
            }
        }
    }

    private static JsonPath served() {
        return People.anyone()
                .accept("application/json")
                .get("/q/openapi?format=json")
                .jsonPath();
    }

    private static Path root() {
        var folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("contracts"))) {
            folder = folder.getParent();
        }
        return folder;
    }
}
