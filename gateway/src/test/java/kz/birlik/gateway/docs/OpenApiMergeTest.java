package kz.birlik.gateway.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class OpenApiMergeTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void whatIsAlikeAppearsOnceAndWhatDiffersKeepsBothMeanings() {
        var merged = new OpenApiMerge()
                .add("concept-service", document("/a", "concept"))
                .add("plans-service", document("/b", "plan"))
                .document(List.of());
        assertThat(merged.at("/components/schemas").size()).isEqualTo(3);
        assertThat(merged.at("/components/schemas/Thing/description").asText()).isEqualTo("concept");
        assertThat(merged.at("/components/schemas/PlansThing/description").asText())
                .isEqualTo("plan");
        assertThat(merged.at("/paths/~1a/get/ref/$ref").asText()).isEqualTo("#/components/schemas/Thing");
        assertThat(merged.at("/paths/~1b/get/ref/$ref").asText()).isEqualTo("#/components/schemas/PlansThing");
        assertThat(merged.has("x-missing-services")).isFalse();
    }

    @Test
    void aMissingServiceIsNamed() {
        var merged = new OpenApiMerge().document(List.of("plans-service"));
        assertThat(merged.at("/x-missing-services/0").asText()).isEqualTo("plans-service");
        assertThat(merged.at("/info/description").asText()).endsWith("Not complete: [plans-service] did not answer.");
    }

    private static JsonNode document(String path, String meaning) {
        try {
            return JSON.readTree("""
                    {"openapi": "3.1.0", "paths": {"%s": {"get": {"ref": {"$ref": "#/components/schemas/Thing"}}}},
                     "components": {"schemas": {"Thing": {"description": "%s"}, "Problem": {"type": "object"}}}}
                    """.formatted(path, meaning));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
