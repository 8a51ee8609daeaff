package kz.birlik.system.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import org.junit.jupiter.api.Test;

/** What a stranger needs to call an operation stands in the committed documents. */
class DescribedContractsTest {

    private static final Path OPENAPI = Path.of("../contracts/openapi");

    @Test
    void everyParameterIsDescribed() throws IOException {
        var silent = new ArrayList<String>();
        for (var document : documents()) {
            for (var path : document.path("paths").properties()) {
                for (var operation : path.getValue()) {
                    for (var parameter : operation.path("parameters")) {
                        if (parameter.path("description").asText().isBlank()) {
                            silent.add(
                                    path.getKey() + " " + parameter.path("name").asText());
                        }
                    }
                }
            }
        }
        assertThat(silent).isEmpty();
    }

    @Test
    void everyTagOfAnOperationIsDescribedAndWrittenLikeTheOthers() throws IOException {
        for (var document : documents()) {
            var described = new HashSet<String>();
            document.path("tags").forEach(tag -> {
                if (!tag.path("description").asText().isBlank()) {
                    described.add(tag.path("name").asText());
                }
            });
            assertThat(described).allMatch(name -> Character.isUpperCase(name.charAt(0)));
            for (var path : document.path("paths")) {
                for (var operation : path) {
                    operation.path("tags").forEach(tag -> assertThat(described).contains(tag.asText()));
                }
            }
        }
    }

    private static List<JsonNode> documents() throws IOException {
        var documents = new ArrayList<JsonNode>();
        try (var files = Files.list(OPENAPI)) {
            for (var file : files.filter(each -> each.toString().endsWith(".yaml"))
                    .sorted()
                    .toList()) {
                documents.add(new YAMLMapper().readTree(file.toFile()));
            }
        }
        return documents;
    }
}
