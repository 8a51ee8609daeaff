package kz.birlik.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.json.JsonMapper;

class EventContractTest {

    private static final String OF_TESTS = "kz.birlik.test.happened.v1";
    private static final Pattern TYPE = Pattern.compile("kz\\.birlik(\\.[a-z]+(-[a-z]+)*){2}\\.v[1-9]");

    @TestFactory
    Stream<DynamicTest> everyTypeHasAnExampleThatKeepsItsSchema() throws IOException {
        return EventFiles.types().stream()
                .map(type -> DynamicTest.dynamicTest(type, () -> {
                    assertTrue(TYPE.matcher(type).matches(), "a type is kz.birlik.<aggregate>.<past-tense>.v<n>");
                    EventContract.check(type, EventContract.example(type));
                }));
    }

    @TestFactory
    Stream<DynamicTest> everySchemaTellsWhatAFollowerNeedsToKnow() throws IOException {
        return EventFiles.types().stream()
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
        assertEquals(EventFiles.types(), EventFiles.named(".example.json"));
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
}
