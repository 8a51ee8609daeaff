package kz.birlik.contracts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One operation of a document.
 *
 * @param path with its parameters in braces
 * @param method in lower case
 * @param node what the document says of it
 */
public record OpenApiOperation(OpenApiDocument document, String path, String method, JsonNode node) {

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

    public String id() {
        return node.path("operationId").asString("");
    }

    /** @return of which roles a caller needs one; {@code anyone} when none is needed */
    public Set<String> roles() {
        var roles = new TreeSet<String>();
        node.path("x-roles").forEach(role -> roles.add(role.asString()));
        return roles;
    }

    /** @throws AssertionError when it has no name, summary or description, or shows no example of a body */
    public void checkDescribed() {
        for (var member : List.of("operationId", "summary", "description")) {
            demand(!node.path(member).asString("").isBlank(), "has no " + member);
        }
        for (var content : contents()) {
            demand(!content.path("examples").isEmpty(), "shows no example of what it takes or gives");
        }
    }

    /** @throws AssertionError naming each member of an example that breaks its schema */
    public void checkExamples() {
        for (var content : contents()) {
            var schema = SCHEMAS.getSchema(schemaOf(content), InputFormat.JSON);
            for (var example : content.path("examples")) {
                var faults = schema.validate(json(example.path("value")), InputFormat.JSON);
                demand(faults.isEmpty(), "has an example that breaks its schema: " + faults);
            }
        }
    }

    /** What is taken, and what is given when all goes well. */
    private List<JsonNode> contents() {
        var contents = new ArrayList<JsonNode>();
        node.path("requestBody").path("content").forEach(contents::add);
        for (var response : node.path("responses").properties()) {
            if (response.getKey().startsWith("2") && !response.getKey().equals("204")) {
                var content = response.getValue().path("content");
                demand(!content.isEmpty(), "does not say what it gives with " + response.getKey());
                content.forEach(contents::add);
            }
        }
        return contents;
    }

    private String schemaOf(JsonNode content) {
        var schema = JsonMapper.shared().createObjectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.putArray("allOf").add(content.path("schema"));
        schema.set("components", document.root().path("components"));
        return schema.toString();
    }

    /** The example of a form stands in the document as text. */
    private static String json(JsonNode value) {
        return value.isString() && value.asString().startsWith("{") ? value.asString() : value.toString();
    }

    private void demand(boolean kept, String fault) {
        if (!kept) {
            throw new AssertionError("%s %s (%s) %s".formatted(method, path, id(), fault));
        }
    }

    @Override
    public String toString() {
        return id();
    }
}
