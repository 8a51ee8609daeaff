package kz.birlik.gateway.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import org.junit.jupiter.api.Test;

import kz.birlik.contracts.OpenApiContract;
import kz.birlik.contracts.OpenApiDocument;
import kz.birlik.contracts.OpenApiOperation;
import kz.birlik.gateway.route.Destination;

/** What {@code /openapi} serves when all answer, made from the committed documents of all. */
class MergedOpenApiTest {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .build();

    @Test
    void theCommittedDocumentOfTheSuiteIsTheMergeOfTheCommittedFour() throws IOException {
        OpenApiContract.check("birlik", YAML.writeValueAsString(merged()));
    }

    @Test
    void noOperationIsLostAndNoTwoShareAName() throws IOException {
        var ids = names(OpenApiDocument.read(merged().toString()));
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(ids)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Destination.values())
                        .flatMap(owner -> names(OpenApiDocument.committed(owner.serviceName())).stream())
                        .toList());
    }

    @Test
    void everyReferenceLeadsSomewhere() throws IOException {
        var merged = merged();
        var references = merged.findValuesAsText("$ref");
        assertThat(references)
                .isNotEmpty()
                .allSatisfy(reference -> assertThat(
                                merged.at(reference.substring(1)).isMissingNode())
                        .as(reference)
                        .isFalse());
    }

    @Test
    void everyExampleIsStillValidAgainstItsSchema() throws IOException {
        OpenApiDocument.read(merged().toString()).operations().forEach(OpenApiOperation::checkExamples);
    }

    private static JsonNode merged() throws IOException {
        var merge = new OpenApiMerge();
        for (var owner : Destination.values()) {
            var document = OpenApiDocument.committed(owner.serviceName()).root().toString();
            merge.add(owner.serviceName(), new ObjectMapper().readTree(document));
        }
        return merge.document(List.of());
    }

    private static List<String> names(OpenApiDocument document) {
        return document.operations().stream().map(OpenApiOperation::id).toList();
    }
}
