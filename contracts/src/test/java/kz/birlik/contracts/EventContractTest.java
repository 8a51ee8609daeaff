package kz.birlik.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIf;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

class EventContractTest {

    private static final String OF_TESTS = "kz.birlik.test.happened.v1";
    private static final Path EVENTS = Path.of("events");
    private static final Path ASYNC_API = Path.of("asyncapi.yaml");
    private static final Pattern TYPE = Pattern.compile("kz\\.birlik(\\.[a-z]+(-[a-z]+)*){2}\\.v[1-9]");

    @TestFactory
    Stream<DynamicTest> everyTypeHasAnExampleThatKeepsItsSchema() throws IOException {
        return types().stream()
                .map(type -> DynamicTest.dynamicTest(type, () -> {
                    assertTrue(TYPE.matcher(type).matches(), "a type is kz.birlik.<aggregate>.<past-tense>.v<n>");
                    EventContract.check(type, EventContract.example(type));
                }));
    }

    @TestFactory
    Stream<DynamicTest> everySchemaTellsWhatAFollowerNeedsToKnow() throws IOException {
        return types().stream()
                .map(type -> DynamicTest.dynamicTest(type, () -> {
                    var schema = JsonMapper.shared().readTree(EventContract.schemaText(type));
                    assertEquals(
                            "https://json-schema.org/draft/2020-12/schema",
                            schema.path("$schema").asString(""));
                    assertTrue(schema.path("x-public").isBoolean(), "x-public says whether anyone may read the fact");
                    assertFalse(schema.path("required").isEmpty(), "required lists what a follower may rely on");
                    assertTrue(
                            schema.path("additionalProperties").asBoolean(true),
                            "additive change keeps v1, so a schema must allow further members");
                    for (var member : schema.path("properties").properties()) {
                        assertTrue(
                                member.getValue().hasNonNull("description")
                                        || member.getValue().hasNonNull("$ref"),
                                member.getKey() + " has no description");
                    }
                }));
    }

    @Test
    void everyExampleBelongsToASchema() throws IOException {
        assertEquals(types(), named(".example.json"));
    }

    @Test
    void aPayloadThatKeepsTheContractPassesWithMembersOfLaterVersions() {
        EventContract.check(OF_TESTS, EventContract.example(OF_TESTS));
        EventContract.check(
                OF_TESTS, "{\"testId\":\"0198c2d0-0000-7000-8000-000000000001\",\"on\":\"2026-01-15\",\"more\":1}");
    }

    @Test
    void aPayloadThatBreaksTheContractIsNamedMemberByMember() {
        var fault = assertThrows(
                AssertionError.class, () -> EventContract.check(OF_TESTS, "{\"on\":\"the 15th of January\"}"));
        assertTrue(fault.getMessage().contains("testId"), fault.getMessage());
        assertTrue(fault.getMessage().contains("date"), fault.getMessage());
    }

    @Test
    void anUnpublishedTypeHasNoContract() {
        assertThrows(IllegalArgumentException.class, () -> EventContract.example("kz.birlik.nothing.happened.v1"));
    }

    @Test
    @EnabledIf("asyncApiIsThere")
    void asyncApiNamesExactlyTheseTypes() throws IOException {
        var document = YAMLMapper.shared().readTree(Files.readString(ASYNC_API));
        assertTrue(document.path("asyncapi").asString("").startsWith("3."));
        var messages = document.path("components").path("messages");
        assertEquals(types(), new TreeSet<>(messages.propertyNames()));
        for (var message : messages.properties()) {
            assertEquals(
                    "./events/" + message.getKey() + ".schema.json",
                    message.getValue().path("payload").path("$ref").asString(""));
            assertEquals(
                    "./events/" + message.getKey() + ".example.json",
                    message.getValue()
                            .path("examples")
                            .path(0)
                            .path("payload")
                            .path("$ref")
                            .asString(""));
        }
    }

    @Test
    @EnabledIf("asyncApiIsThere")
    void everyTypeHasItsChannelAndEveryReferenceOfAsyncApiLeadsSomewhere() throws IOException {
        var document = YAMLMapper.shared().readTree(Files.readString(ASYNC_API));
        var carried = new TreeSet<String>();
        for (var channel : document.path("channels")) {
            carried.addAll(channel.path("messages").propertyNames());
        }
        assertEquals(types(), carried);
        for (var reference : references(document).toList()) {
            if (reference.startsWith("#")) {
                assertFalse(document.at(reference.substring(1)).isMissingNode(), reference);
            } else {
                assertTrue(Files.exists(Path.of(reference)), reference);
            }
        }
    }

    private static Stream<String> references(JsonNode node) {
        var here = Stream.of(node.path("$ref").asString("")).filter(reference -> !reference.isEmpty());
        return Stream.concat(here, node.valueStream().flatMap(EventContractTest::references));
    }

    private static Set<String> types() throws IOException {
        return named(".schema.json");
    }

    static boolean asyncApiIsThere() {
        return Files.exists(ASYNC_API);
    }

    private static Set<String> named(String ending) throws IOException {
        if (!Files.exists(EVENTS)) {
            return Set.of();
        }
        try (var files = Files.list(EVENTS)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending))
                    .map(name -> name.substring(0, name.length() - ending.length()))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
