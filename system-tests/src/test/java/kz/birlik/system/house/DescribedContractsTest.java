package kz.birlik.system.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import kz.birlik.contracts.OpenApiDocument;

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
}
