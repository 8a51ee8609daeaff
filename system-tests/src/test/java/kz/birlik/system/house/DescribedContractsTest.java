package kz.birlik.system.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import kz.birlik.contracts.OpenApiDocument;
import kz.birlik.contracts.OpenApiOperation;

/** What a stranger needs to call an operation stands in the committed documents. */
class DescribedContractsTest {

    @ParameterizedTest
    @ValueSource(strings = {"concept-service", "plans-service", "feedback-service", "gateway"})
    void everyParameterIsDescribed(String module) {
        var silent = new ArrayList<String>();
        for (var operation : OpenApiDocument.committed(module).operations()) {
            for (var parameter : operation.node().path("parameters")) {
                if (parameter.path("description").asString("").isBlank()) {
                    silent.add(operation.id() + " " + parameter.path("name").asString());
                }
            }
        }
        assertThat(silent).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"concept-service", "plans-service", "feedback-service", "gateway"})
    void everyTagOfAnOperationIsDescribedAndWrittenLikeTheOthers(String module) {
        var document = OpenApiDocument.committed(module);
        var described = new HashSet<String>();
        for (var tag : document.root().path("tags")) {
            if (!tag.path("description").asString("").isBlank()) {
                described.add(tag.path("name").asString());
            }
        }
        assertThat(described).allMatch(name -> Character.isUpperCase(name.charAt(0)));
        for (var operation : document.operations()) {
            operation.node().path("tags").forEach(tag -> assertThat(described).contains(tag.asString()));
        }
    }

    /** A caller who got no answer to a POST reads there what to do. */
    @Test
    void thePageForOperatorsNamesEveryPostThatTakesNoIdempotencyKey() throws IOException {
        var page = Files.readString(House.ROOT.resolve("docs/gateway.md"));
        var exceptions = Pattern.compile("Every POST takes the key except ((?s).*?)\\.\n")
                .matcher(page)
                .results()
                .map(match -> match.group(1))
                .findFirst()
                .orElseThrow();
        var named = Pattern.compile("`(\\w+)`")
                .matcher(exceptions)
                .results()
                .map(match -> match.group(1))
                .toList();
        assertThat(OpenApiDocument.committed("birlik").operations().stream()
                        .filter(operation -> operation.method().equals("post"))
                        .filter(operation -> operation
                                .node()
                                .path("parameters")
                                .valueStream()
                                .noneMatch(parameter ->
                                        parameter.path("name").asString().equals("Idempotency-Key")))
                        .map(OpenApiOperation::id))
                .containsExactlyInAnyOrderElementsOf(named);
    }
}
