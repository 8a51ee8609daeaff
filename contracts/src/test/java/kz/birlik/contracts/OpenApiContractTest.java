package kz.birlik.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

class OpenApiContractTest {

    private static final String SONGS = """
        paths:
          /songs:
            get:
              operationId: listSongs
              summary: Songs
              description: All songs
              x-roles: [editor, admin]
              responses:
                "200":
                  content:
                    application/json:
                      schema: {$ref: "#/components/schemas/Song"}
                      examples: {one: {value: {name: Elim-ai, since: 1723-01-01}}}
                "204": {description: There is none}
        components:
          schemas:
            Song:
              type: object
              required: [name]
              properties: {name: {type: string}, since: {type: string, format: date}}
        """;

    @Test
    void theWayADocumentIsWrittenDoesNotCount() throws IOException {
        var text = Files.readString(OpenApiDocument.file("gateway"));
        assertEquals(List.of(), OpenApiContract.differences("gateway", text));
        var asJson = OpenApiDocument.read(text).root().toPrettyString();
        assertEquals(List.of(), OpenApiContract.differences("gateway", asJson));
    }

    @Test
    void whatItSaysCountsAndIsNamedByItsPlace() throws IOException {
        var text = Files.readString(OpenApiDocument.file("gateway"));
        var other = text.replace("operationId: getMe", "operationId: getYou");
        assertEquals(
                List.of("/paths//api/v1/me/get/operationId: committed \"getMe\", served \"getYou\""),
                OpenApiContract.differences("gateway", other));
    }

    @Test
    void aDocumentThatWasNeverCommittedDiffersWholly() {
        assertEquals(1, OpenApiContract.differences("no-service", SONGS).size());
        assertThrows(UncheckedIOException.class, () -> OpenApiDocument.committed("no-service"));
    }

    @Test
    void anOperationThatKeepsTheHouseRulesPasses() {
        var operation = only(SONGS);
        operation.checkDescribed();
        operation.checkExamples();
        assertEquals("listSongs", operation.id());
        assertEquals(Set.of("admin", "editor"), operation.roles());
    }

    @Test
    void whatIsMissingOrUntrueIsNamed() {
        assertFault("has no summary", only(SONGS.replace("summary: Songs", "summary: ''"))::checkDescribed);
        assertFault("no example", only(SONGS.replace("examples: {one", "not-examples: {one"))::checkDescribed);
        assertFault("gives with 200", only(SONGS.replace("content:", "not-content:"))::checkDescribed);
        assertFault("since", only(SONGS.replace("1723-01-01", "long ago"))::checkExamples);
        assertFault("name", only(SONGS.replace("{name: Elim-ai,", "{title: Elim-ai,"))::checkExamples);
    }

    private static OpenApiOperation only(String document) {
        var operations = OpenApiDocument.read(document).operations();
        assertEquals(1, operations.size());
        return operations.get(0);
    }

    private static void assertFault(String about, Runnable check) {
        var fault = assertThrows(AssertionError.class, check::run);
        assertTrue(fault.getMessage().contains(about), fault.getMessage());
        assertTrue(fault.getMessage().contains("listSongs"), fault.getMessage());
    }
}
