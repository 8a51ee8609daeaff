package kz.birlik.contracts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;

/** Holds an event's payload to the published schema of its type, on the producer's side and on the consumer's. */
public final class EventContract {

    private static final String FOLDER = "/contracts/events/";
    // Formats (uuid, date) are part of the promise, though JSON Schema 2020-12 leaves them unchecked unless asked.
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));
    private static final Map<String, Schema> KNOWN = new ConcurrentHashMap<>();

    private EventContract() {}

    /**
     * @param type such as {@code kz.birlik.concept.in-force.v1}
     * @param payload the event's data as JSON, without the envelope
     * @throws AssertionError naming each member that breaks the schema
     * @throws IllegalArgumentException when no such type is published
     */
    public static void check(String type, String payload) {
        var faults = schema(type).validate(payload, InputFormat.JSON);
        if (!faults.isEmpty()) {
            throw new AssertionError(faults.stream()
                    .map(Object::toString)
                    .collect(Collectors.joining("\n  ", type + " does not keep its contract:\n  ", "\n" + payload)));
        }
    }

    /** @return the published example of the payload, a valid instance of the schema */
    public static String example(String type) {
        return read(type, type + ".example.json");
    }

    /** @return the published schema as it stands in the file */
    public static String schemaText(String type) {
        return read(type, type + ".schema.json");
    }

    private static Schema schema(String type) {
        return KNOWN.computeIfAbsent(type, known -> SCHEMAS.getSchema(schemaText(known), InputFormat.JSON));
    }

    private static String read(String type, String file) {
        try (InputStream in = EventContract.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalArgumentException(
                        "No contract of event type %s: contracts/events/%s is missing".formatted(type, file));
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
