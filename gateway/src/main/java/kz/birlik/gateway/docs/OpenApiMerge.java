package kz.birlik.gateway.docs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Makes one OpenAPI document of several. Components that are alike in two documents appear once; those that only share
 * their name get the name of their service in front, and the references follow.
 */
final class OpenApiMerge {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String DESCRIPTION =
            "Concept documents, work plans and citizens' feedback of a state, as one chain.";

    private final ObjectNode merged = JSON.createObjectNode().put("openapi", "3.1.0");
    private final ObjectNode paths = JSON.createObjectNode();
    private final ObjectNode components = JSON.createObjectNode();
    private final List<JsonNode> tags = new ArrayList<>();

    /** @param document left as it is */
    OpenApiMerge add(String service, JsonNode document) {
        var own = renamed(service, document.deepCopy());
        own.path("paths").properties().forEach(path -> addPath(path.getKey(), path.getValue()));
        for (var kind : own.path("components").properties()) {
            var known = components.withObjectProperty(kind.getKey());
            kind.getValue().properties().forEach(component -> known.set(component.getKey(), component.getValue()));
        }
        own.path("tags").forEach(this::addTag);
        return this;
    }

    /** @param missing services whose document is not in it */
    ObjectNode document(List<String> missing) {
        merged.putObject("info")
                .put("title", "Birlik")
                .put("version", "1")
                .put(
                        "description",
                        missing.isEmpty()
                                ? DESCRIPTION
                                : DESCRIPTION + " Not complete: %s did not answer.".formatted(missing));
        if (!missing.isEmpty()) {
            missing.forEach(merged.putArray("x-missing-services")::add);
        }
        merged.putArray("servers").addObject().put("url", "/");
        tags.forEach(merged.putArray("tags")::add);
        merged.set("paths", paths);
        merged.set("components", components);
        return merged;
    }

    private void addPath(String path, JsonNode item) {
        if (paths.has(path)) {
            ((ObjectNode) paths.get(path)).setAll((ObjectNode) item);
        } else {
            paths.set(path, item);
        }
    }

    private void addTag(JsonNode tag) {
        if (tags.stream().noneMatch(known -> known.path("name").equals(tag.path("name")))) {
            tags.add(tag);
        }
    }

    private JsonNode renamed(String service, JsonNode document) {
        Map<String, String> references = new HashMap<>();
        for (var kind : document.path("components").properties()) {
            var known = components.path(kind.getKey());
            var members = (ObjectNode) kind.getValue();
            var base = "#/components/" + kind.getKey() + "/";
            for (var name : clashes(known, members)) {
                members.set(prefix(service) + name, members.remove(name));
                references.put(base + name, base + prefix(service) + name);
            }
        }
        follow(document, references);
        return document;
    }

    private static List<String> clashes(JsonNode known, ObjectNode members) {
        return members.properties().stream()
                .filter(member -> known.has(member.getKey())
                        && !known.get(member.getKey()).equals(member.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static void follow(JsonNode node, Map<String, String> references) {
        if (node instanceof ObjectNode object) {
            var reference = references.get(object.path("$ref").asText());
            if (reference != null) {
                object.put("$ref", reference);
            }
            object.forEach(member -> follow(member, references));
        } else if (node instanceof ArrayNode array) {
            array.forEach(item -> follow(item, references));
        }
    }

    /** {@code plans-service} becomes {@code Plans}. */
    private static String prefix(String service) {
        var name = service.replace("-service", "");
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
