package kz.birlik.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

class AsyncApiTest {

    private static final Path FILE = Path.of("asyncapi.yaml");

    @BeforeAll
    static void renewWhenAsked() throws IOException {
        if (Boolean.getBoolean("birlik.contracts.update")) {
            Files.writeString(FILE, AsyncApiDocument.of(EventFiles.types()));
        }
    }

    @Test
    void theDocumentTellsWhatTheSchemasTell() throws IOException {
        assertEquals(
                AsyncApiDocument.of(EventFiles.types()),
                Files.readString(FILE),
                "renew it: mvn -pl contracts test -Dbirlik.contracts.update=true, and read the diff");
    }

    @Test
    void itNamesEveryTypeThereIs() throws IOException {
        var document = read();
        assertTrue(document.path("asyncapi").asString("").startsWith("3."));
        assertEquals(
                EventFiles.types(),
                new TreeSet<>(document.path("components").path("messages").propertyNames()));
    }

    @Test
    void noTopicIsWithoutEvents() throws IOException {
        for (var channel : read().path("channels").properties()) {
            assertFalse(channel.getValue().path("messages").isEmpty(), channel.getKey());
        }
    }

    @Test
    void everyReferenceLeadsSomewhere() throws IOException {
        var document = read();
        references(document).forEach(reference -> {
            if (reference.startsWith("#")) {
                assertFalse(document.at(reference.substring(1)).isMissingNode(), reference);
            } else {
                assertTrue(Files.exists(Path.of(reference)), reference);
            }
        });
    }

    private static JsonNode read() throws IOException {
        return YAMLMapper.shared().readTree(Files.readString(FILE));
    }

    private static Stream<String> references(JsonNode node) {
        var here = Stream.of(node.path("$ref").asString("")).filter(reference -> !reference.isEmpty());
        return Stream.concat(here, node.valueStream().flatMap(AsyncApiTest::references));
    }
}
